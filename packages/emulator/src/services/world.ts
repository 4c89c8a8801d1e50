import type { FateQueue } from "../jobs/fate-queue.ts";
import type { Random } from "../random/random.ts";
import type { ITwins } from "./itwins.ts";

/** What the services of one emulator share. */
export interface World {
  readonly random: Random;
  readonly fates: FateQueue;
  readonly iTwins: ITwins;
}
