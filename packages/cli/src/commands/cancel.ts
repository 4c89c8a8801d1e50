import { cancelJob } from "@reality-apis/helpers";
import type { Command } from "commander";
import { UsageError } from "../errors/usage-error.ts";
import { exitCodes } from "../exit-codes.ts";
import type { KnownService } from "../known-service.ts";
import { openClient } from "../open-client.ts";
import { jobLine } from "../output/job-line.ts";
import type { Perform } from "../perform.ts";
import { serviceArgument } from "./service-argument.ts";

export function addCancelCommand(program: Command, perform: Perform): void {
  program
    .command("cancel")
    .description("ask the service to end a job; there is no way back")
    .addArgument(serviceArgument())
    .argument("<jobId>", "id of the job")
    .option("--yes", "that it is meant; without it nothing is sent")
    .action((service: KnownService, jobId: string, { yes }: { readonly yes?: boolean }) =>
      perform(async (context) => {
        if (!yes) throw new UsageError(`Cancelling job ${jobId} can't be undone: repeat the command with --yes.`);
        const client = await openClient(context, service);
        const job = await cancelJob(client, jobId, { signal: context.world.signal });
        context.data(context.options.json ? JSON.stringify(job) : jobLine(client.service, job));
        return exitCodes.success;
      }),
    );
}
