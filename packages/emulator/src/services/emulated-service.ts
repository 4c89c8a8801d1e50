import type { Caller } from "../http/caller.ts";
import type { RoutedService } from "../http/route.ts";

/** One service of the emulator: what it answers, and how jobs of the past get into it. */
export interface EmulatedService<Seed> extends RoutedService {
  /** Adds a job and gives its id; `owner` is the owner of seeds that name none. */
  addJob(seed: Seed, owner: Caller, now: number): string;
}
