import { guid } from "../../random/guid.ts";
import type { Random } from "../../random/random.ts";
import type { JobService } from "./job-service.ts";

type Drawing = Pick<JobService<unknown>, "random">;

/** The random numbers of one job, whatever became of the others. */
export function randomOfJob({ random }: Drawing, ordinal: number): Random {
  return random.fork(`job/${ordinal}`);
}

/**
 * The ids of a job's outputs: those given to it, and for the rest what the seed and its ordinal say. Each is drawn but once,
 * as a filter by outputs asks all jobs for them.
 */
export function outputIdsOf(
  service: Drawing,
  ordinal: number,
  given: readonly (string | null | undefined)[],
): (index: number) => string {
  const drawn: (string | undefined)[] = [];
  return (index) => {
    const id = given[index] ?? drawn[index] ?? guid(randomOfJob(service, ordinal).fork(`output/${index}`));
    drawn[index] = id;
    return id;
  };
}
