import { table } from "../../../bench/table.ts";
import type { Outcome } from "./rehearse.ts";

const widest = 100;

/** All outcomes as a table, and their number. */
export function reportOutcomes(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, runtime, result, seconds, said }) => {
    const line = said.replaceAll(/\s+/g, " ");
    return [name, runtime, result, seconds.toFixed(1), line.length > widest ? `${line.slice(0, widest)}…` : line];
  });
  const count = (result: Outcome["result"]): number => outcomes.filter((outcome) => outcome.result === result).length;
  const counts = `${count("passed")} passed, ${count("failed")} failed, ${count("not run")} not run`;
  return `${table(["consumer", "runtime", "result", "s", "what it said"], rows)}\n\n${counts}`;
}
