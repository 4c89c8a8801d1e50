import type { JobReading } from "@reality-apis/helpers";
import { writeLine } from "../output/write-line.ts";
import type { World } from "../world.ts";
import { clockText } from "./clock-text.ts";
import type { ProgressView } from "./progress-view.ts";
import { shortId } from "./short-id.ts";
import { statusText } from "./status-text.ts";

/** After so long without a line a reader may think that nothing happens any more. */
const heartbeatMs = 10 * 60_000;

/** One line a change, as for a log, and a sign of life where nothing changes. */
export function createLineView({ stderr, clock }: Pick<World, "stderr" | "clock">, jobId: string): ProgressView {
  let shown = "";
  let nextLookAt: number | undefined;
  let heartbeat: unknown;

  const print = (status: string): void => {
    shown = status;
    const next = nextLookAt === undefined ? "" : ` (next look ${clockText(nextLookAt)})`;
    writeLine(stderr, `${clockText(clock.now())} job ${shortId(jobId)} ${status}${next}`);
    clock.clearTimer(heartbeat);
    heartbeat = clock.setTimer(() => print(shown), heartbeatMs);
  };
  const update = (status: string, next: number | undefined): void => {
    nextLookAt = next;
    if (status !== shown) print(status);
  };
  return {
    show: (reading: JobReading, next) => update(statusText(reading), next),
    trouble: (short, next, detail = short) => update(detail, next),
    note: (text) => writeLine(stderr, text),
    end: () => clock.clearTimer(heartbeat),
  };
}
