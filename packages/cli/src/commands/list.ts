import type { ServiceDescription } from "@reality-apis/core";
import { type Filter, filterFor, type JobClient, listJobs } from "@reality-apis/helpers";
import type { Command } from "commander";
import type { Context } from "../context.ts";
import { UsageError } from "../errors/usage-error.ts";
import { exitCodes } from "../exit-codes.ts";
import { knownState } from "../input/known-state.ts";
import { parseCount } from "../input/parse-count.ts";
import { parseDate } from "../input/parse-date.ts";
import type { KnownService } from "../known-service.ts";
import { openClient } from "../open-client.ts";
import { jobLine, jobLineHeading } from "../output/job-line.ts";
import type { Perform } from "../perform.ts";
import { serviceArgument } from "./service-argument.ts";

interface Conditions {
  readonly state?: string;
  readonly itwin?: string;
  readonly since?: Date;
  readonly filter?: string;
}

interface ListOptions extends Conditions {
  readonly limit?: number;
}

export function addListCommand(program: Command, perform: Perform): void {
  program
    .command("list")
    .description("list jobs that fulfil all of the conditions; without --itwin only your own")
    .addArgument(serviceArgument())
    .option("--state <state>", "in a state, as active")
    .option("--itwin <id>", "of an iTwin")
    .option("--since <date>", "created on a day, as 2026-06-24, or later", parseDate)
    .option("--filter <expression>", "that fulfil a filter expression of your own, sent as it is")
    .option("--limit <n>", "at most so many (default: all)", parseCount)
    .action((service: KnownService, options: ListOptions) =>
      perform(async (context) => {
        // Before anything needs a token: a slip in the conditions is to be told first.
        const filter = filterOf(service.service, options);
        await list(context, await openClient(context, service), filter, options.limit);
        return exitCodes.success;
      }),
    );
}

function filterOf(service: ServiceDescription, { state, itwin, since, filter }: Conditions): Filter {
  const { eq, ge, and, raw } = filterFor({ service });
  const filters = [
    ...(state === undefined ? [] : [eq("state", knownState(service, state))]),
    ...(itwin === undefined ? [] : [eq("iTwinId", itwin)]),
    ...(since === undefined ? [] : [ge("createdDateTime", since.toISOString())]),
    ...(filter === undefined ? [] : [raw(filter)]),
  ];
  if (filters.length > 0) return and(...filters);
  throw new UsageError("The service lists nothing without a condition: give --state, --itwin, --since or --filter.");
}

async function list(context: Context, client: JobClient, filter: Filter, limit?: number): Promise<void> {
  const { world, options } = context;
  const { service } = client;
  const pageSize = Math.min(limit ?? service.list.maxPageSize, service.list.maxPageSize);
  const jobs = listJobs(client, { filter, pageSize, signal: world.signal, ...(limit === undefined ? {} : { limit }) });
  let count = 0;
  for await (const job of jobs) {
    if (count === 0 && world.stdout.isTTY && !options.json) context.note(jobLineHeading);
    context.data(options.json ? JSON.stringify(job) : jobLine(service, job));
    count += 1;
    world.signal.throwIfAborted();
  }
  if (count === 0) context.note("There is no such job.");
}
