import { isObject } from "../fields/is-object.ts";
import type { Problem } from "../fields/problem.ts";
import { createFateQueue, type FateQueue } from "../jobs/fate-queue.ts";
import { checkFate } from "../jobs/job-plan.ts";
import { createServices, type Services } from "../services/create-services.ts";
import { keepService } from "../services/keep-service.ts";
import type { World } from "../services/world.ts";
import type { EmulatorSnapshot } from "./emulator-snapshot.ts";
import { withEndlessNumbers } from "./endless-numbers.ts";
import { snapshotProblem } from "./snapshot-problem.ts";

/** What an emulator holds, and what `reset` forgets. */
export interface EmulatorState {
  fates(): FateQueue;
  services(): Services;
  /** A copy of all of it, ready for JSON. */
  snapshot(seed: string, now: number): EmulatorSnapshot;
  reset(): void;
}

/** Begins with what a snapshot holds, or empty. Throws a RangeError for a snapshot that cannot be taken over. */
export function createEmulatorState(
  world: Omit<World, "fates">,
  snapshot: EmulatorSnapshot | undefined,
): EmulatorState {
  let fates = createFateQueue();
  let services = createServices({ ...world, fates });
  if (snapshot !== undefined) restore(fates, services, snapshot);
  return {
    fates: () => fates,
    services: () => services,
    snapshot: (seed, now) => {
      const kept: EmulatorSnapshot = { version: 1, seed, now, fates: fates.all(), services: savedServices(services) };
      return JSON.parse(JSON.stringify(kept));
    },
    reset: () => {
      fates = createFateQueue();
      services = createServices({ ...world, fates });
    },
  };
}

function savedServices(services: Services): Readonly<Record<string, unknown>> {
  const saved = keepService({ ...services }).save();
  return isObject(saved) ? saved : {};
}

function restore(fates: FateQueue, services: Services, snapshot: EmulatorSnapshot): void {
  for (const kept of snapshot.fates) {
    const fate = withEndlessNumbers(kept);
    checkFate(fate);
    fates.add(fate);
  }
  const problems: Problem[] = [];
  keepService({ ...services }).restore(snapshot.services, "services", problems);
  if (problems.length > 0) throw snapshotProblem(problems);
}
