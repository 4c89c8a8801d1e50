import { propertyOf, textOf } from "../../property.ts";
import { isWithinGrace } from "../grace.ts";
import { isOutcome, meaningOf } from "../states.ts";
import type { JobTable } from "./job-table.ts";
import { marks } from "./marks.ts";
import type { PoolContext } from "./pool-context.ts";
import type { SweepAsk } from "./sweep-ask.ts";

/** A job that a list says something decisive of. */
export interface Swept {
  readonly row: number;
  /** The job as the list has it; `undefined` where two lists running should have shown it and did not. */
  readonly item: object | undefined;
}

/**
 * Notes what a list has shown, and gives the jobs that have ended, that are gone, or that nobody has submitted. A list of
 * unfinished jobs, or of ended ones, says nothing of those it does not show.
 */
export function sweptOf(context: PoolContext, table: JobTable, { shows, jobIds, found }: SweepAsk): Swept[] {
  const swept: Swept[] = [];
  for (const jobId of jobIds) {
    const row = table.rowOf(jobId);
    if (row === undefined) continue;
    const item = found.get(jobId.toLowerCase());
    if (item) {
      table.mark(row, marks.listed, true);
      table.mark(row, marks.missed, false);
      if (isOver(context, table, row, item)) swept.push({ row, item });
    } else if (shows === "all") {
      const isGone = table.has(row, marks.missed);
      table.mark(row, marks.listed, false);
      table.mark(row, marks.missed, !isGone);
      if (isGone) swept.push({ row, item });
    }
  }
  return swept;
}

function isOver(
  { client: { service }, policy, now }: PoolContext,
  table: JobTable,
  row: number,
  item: object,
): boolean {
  const meaning = meaningOf(service, textOf(propertyOf(item, service.job.state)));
  if (meaning !== "waiting") return isOutcome(meaning) || meaning === "over";
  return !policy.allowUnsubmitted && !isWithinGrace(table.open(row).state, now(), policy);
}
