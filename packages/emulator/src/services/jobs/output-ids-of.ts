import { guid } from "../../random/guid.ts";
import type { Random } from "../../random/random.ts";
import type { JobService } from "./job-service.ts";

type Drawing = Pick<JobService<unknown>, "random">;

/** The random numbers of one job, whatever became of the others. */
export function randomOfJob({ random }: Drawing, ordinal: number): Random {
  return random.fork(`job/${ordinal}`);
}

/** The ids of a job's outputs: those given to it, and for the rest what the seed and its ordinal say. */
export function outputIdsOf(
  service: Drawing,
  ordinal: number,
  given: readonly (string | null | undefined)[],
): (index: number) => string {
  return (index) => given[index] ?? guid(randomOfJob(service, ordinal).fork(`output/${index}`));
}
