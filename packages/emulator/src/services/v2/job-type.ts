import { isObject } from "../../fields/is-object.ts";
import type { Kind } from "../../fields/kinds.ts";
import type { OutputIds } from "./output-ids.ts";
import type { Work } from "./work.ts";

/** One type of v2 jobs: `Asked` are its specifications in a request, `Shown` those in an answer. */
export interface JobTypeRules<Asked extends object, Shown extends object> {
  readonly specifications: Kind<Asked>;
  show(asked: Asked, ids: OutputIds): Shown;
  /** The least that a job of this type can be asked for. */
  sample(id: () => string): Asked;
}

/** A type of jobs, by what all have in common. */
export interface JobType {
  readonly work: Kind<Work>;
  sample(id: () => string): object;
}

/** The job types of one service, by their names on the wire. */
export type JobTypes = Readonly<Record<string, JobType>>;

export function jobType<Asked extends object, Shown extends object>({
  specifications,
  show,
  sample,
}: JobTypeRules<Asked, Shown>): JobType {
  return {
    work: (value, path, problems) => {
      const asked = specifications(value, path, problems);
      return asked && { inputIds: inputIdsOf(asked), asked: value, shown: (ids) => show(asked, ids) };
    },
    sample,
  };
}

function inputIdsOf(specifications: object): string[] {
  const inputs: unknown = "inputs" in specifications ? specifications.inputs : undefined;
  const values: unknown[] = isObject(inputs) ? Object.values(inputs).flat() : [];
  return values.filter((value) => typeof value === "string");
}
