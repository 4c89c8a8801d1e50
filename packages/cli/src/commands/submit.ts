import type { Command } from "commander";
import { createJob } from "../create-job.ts";
import { exitCodes } from "../exit-codes.ts";
import { readCreation } from "../input/read-creation.ts";
import type { KnownService } from "../known-service.ts";
import { openClient } from "../open-client.ts";
import { textAt } from "../output/property-of.ts";
import type { Perform } from "../perform.ts";
import { serviceArgument } from "./service-argument.ts";

export function addSubmitCommand(program: Command, perform: Perform): void {
  program
    .command("submit")
    .description("create a job, submit it, and print its id without watching it")
    .addArgument(serviceArgument())
    .argument("<file>", "file with the job to create, as JSON; - for the standard input")
    .action((service: KnownService, file: string) =>
      perform(async (context) => {
        const creation = await readCreation(context.world, file);
        const client = await openClient(context, service);
        const job = await createJob(context, { client, name: service.name }, creation);
        context.data(context.options.json ? JSON.stringify(job) : textAt(job, client.service.job.id));
        return exitCodes.success;
      }),
    );
}
