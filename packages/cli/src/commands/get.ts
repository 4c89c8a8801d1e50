import { readJob } from "@reality-apis/helpers";
import type { Command } from "commander";
import { exitCodes } from "../exit-codes.ts";
import type { KnownService } from "../known-service.ts";
import { openClient } from "../open-client.ts";
import type { Perform } from "../perform.ts";
import { serviceArgument } from "./service-argument.ts";

export function addGetCommand(program: Command, perform: Perform): void {
  program
    .command("get")
    .description("print a job, as JSON")
    .addArgument(serviceArgument())
    .argument("<jobId>", "id of the job")
    .action((service: KnownService, jobId: string) =>
      perform(async (context) => {
        const client = await openClient(context, service);
        const job = await readJob(client, jobId, { signal: context.world.signal });
        const text = JSON.stringify(job, undefined, context.options.json ? undefined : 2);
        for (const line of text.split("\n")) context.data(line);
        return exitCodes.success;
      }),
    );
}
