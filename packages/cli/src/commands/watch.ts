import type { Command } from "commander";
import { follow } from "../follow.ts";
import type { KnownService } from "../known-service.ts";
import { openClient } from "../open-client.ts";
import type { Perform } from "../perform.ts";
import { serviceArgument } from "./service-argument.ts";
import { type TimeoutOption, timeoutOption } from "./timeout-option.ts";

export function addWatchCommand(program: Command, perform: Perform): void {
  program
    .command("watch")
    .description("watch a job to its end")
    .addArgument(serviceArgument())
    .argument("<jobId>", "id of the job")
    .addOption(timeoutOption())
    .action((service: KnownService, jobId: string, { timeout }: TimeoutOption) =>
      perform(async (context) => {
        const client = await openClient(context, service);
        return follow(context, { client, name: service.name, jobId, timeoutMs: timeout });
      }),
    );
}
