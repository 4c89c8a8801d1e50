import type { JobTable } from "./job-table.ts";
import { marks } from "./marks.ts";
import type { AskMaker, SweepAsk } from "./sweep-ask.ts";

/**
 * What a sweep has to ask for. A job that is known to be there need only be shown once it has ended, so that nearly all
 * answers are empty; one that is not yet known has to be shown whatever its state, or it would be missed for ever.
 *
 * @param isCensus whether every job has to show itself again
 */
export function planSweep(table: JobTable, asks: AskMaker, isCensus: boolean): SweepAsk[] {
  const known: string[] = [];
  const unknown: string[] = [];
  for (const row of table.rows()) {
    if (table.has(row, marks.unlisted)) continue;
    if (isCensus) table.mark(row, marks.listed, false);
    (table.has(row, marks.listed | marks.seen) ? known : unknown).push(table.idOf(row));
  }
  const all = [...unknown, ...known];
  const unfinished = all.length > 0 ? asks.unfinished(all) : [];
  return unfinished.length > 0 ? unfinished : [...asks.byIds(unknown, false), ...asks.byIds(known, true)];
}
