import type { Kept } from "../data/kept.ts";
import type { Caller } from "../http/caller.ts";
import type { RoutedService } from "../http/route.ts";
import type { ServiceOverview } from "./service-overview.ts";

/** One service of the emulator: what it answers, and how jobs of the past get into it. */
export interface EmulatedService<Seed> extends RoutedService, Kept {
  /** Adds a job and gives its id; `owner` is the owner of seeds that name none. */
  addJob(seed: Seed, owner: Caller, now: number): string;
  /** Its jobs as they are now, and the newest `limit` of them one by one. */
  overview(now: number, limit: number): ServiceOverview;
}
