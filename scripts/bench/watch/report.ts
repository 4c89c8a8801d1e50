import { table } from "../table.ts";
import { type Check, isWithin } from "./checks.ts";
import type { WatchFigures } from "./figures.ts";

/** The figures of several ways to watch; `documented` is what the requests and delays are compared with. */
export function figuresTable(rows: readonly WatchFigures[], documented: WatchFigures): string {
  const head = [
    "watched by",
    "setting",
    "requests a job",
    "x documented",
    "mean delay s",
    "p95 s",
    "x",
    "a minute",
    "429",
  ];
  return table(
    head,
    rows.map((row) => [
      row.name,
      row.setting,
      row.requestsPerJob.toFixed(2),
      (row.requestsPerJob / documented.requestsPerJob).toFixed(4),
      row.meanDelay.toFixed(1),
      row.lateDelay.toFixed(1),
      (row.meanDelay / documented.meanDelay).toFixed(2),
      row.perMinute?.toFixed(0) ?? "",
      row.refused === undefined ? "" : `${(100 * row.refused).toFixed(2)} %`,
    ]),
  );
}

export function checksTable(checks: readonly Check[]): string {
  const rows = checks.map((check) => [
    check.name,
    check.value.toFixed(3),
    String(check.atMost),
    isWithin(check) ? "ok" : "FAILED",
  ]);
  return table(["figure", "is", "at most", ""], rows);
}
