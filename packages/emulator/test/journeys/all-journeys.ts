import type { Journey } from "./journey.ts";
import { lifeOfJobs } from "./life-of-jobs.ts";
import { listsAndRefusals } from "./lists-and-refusals.ts";
import { sixServices } from "./six-services.ts";

/** Every journey; each has to come out the same through every face. */
export const allJourneys: readonly Journey[] = [...lifeOfJobs, ...listsAndRefusals, ...sixServices];
