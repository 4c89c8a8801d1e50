import type { Command } from "commander";
import { createJob } from "../create-job.ts";
import { follow } from "../follow.ts";
import { readCreation } from "../input/read-creation.ts";
import type { KnownService } from "../known-service.ts";
import { openClient } from "../open-client.ts";
import { textAt } from "../output/property-of.ts";
import type { Perform } from "../perform.ts";
import { serviceArgument } from "./service-argument.ts";
import { type TimeoutOption, timeoutOption } from "./timeout-option.ts";

export function addRunCommand(program: Command, perform: Perform): void {
  program
    .command("run")
    .description("create a job, submit it, and watch it to its end")
    .addArgument(serviceArgument())
    .argument("<file>", "file with the job to create, as JSON; - for the standard input")
    .addOption(timeoutOption())
    .action((service: KnownService, file: string, { timeout }: TimeoutOption) =>
      perform(async (context) => {
        const creation = await readCreation(context.world, file);
        const client = await openClient(context, service);
        const job = await createJob(context, { client, name: service.name }, creation);
        const jobId = textAt(job, client.service.job.id);
        return follow(context, { client, name: service.name, jobId, timeoutMs: timeout });
      }),
    );
}
