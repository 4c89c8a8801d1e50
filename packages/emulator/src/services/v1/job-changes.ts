import type { Kind } from "../../fields/kinds.ts";
import type { Problem } from "../../fields/problem.ts";

/** What a PATCH asks for. */
export interface JobChange<Details> {
  readonly state?: "active" | "cancelled";
  /** The details after the change; left out if only the state is to change. */
  readonly change?: (details: Details) => Details;
}

/** How the jobs of one v1 service can be changed after their creation. */
export interface JobChanges<Details> {
  readonly kind: Kind<JobChange<Details>>;
  /** What does not go together any more after a change; left out where nothing can come apart. */
  readonly problemsOf?: (details: Details) => readonly Problem[];
  /** Why a submitted job cannot be deleted, in the service's words. */
  readonly tooLateToDelete: string;
}
