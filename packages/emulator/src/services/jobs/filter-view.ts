import type { FilterableJob } from "../../filter/filterable-job.ts";
import type { JobRecord } from "../../jobs/job-record.ts";
import { readPhase } from "../../jobs/read-job.ts";
import type { FilterRules } from "./filter-rules.ts";

/**
 * A job as filters see it, reckoned property by property: most filters ask for few, and lists look at every job. One view
 * can be led from job to job, as thousands cost a list more than its filter.
 */
export class FilterView<Details> implements FilterableJob {
  job: JobRecord<Details>;
  readonly #rules: FilterRules<Details>;
  readonly #now: number;

  constructor(job: JobRecord<Details>, rules: FilterRules<Details>, now: number) {
    this.job = job;
    this.#rules = rules;
    this.#now = now;
  }

  get id(): string {
    return this.job.id;
  }

  get iTwinId(): string | undefined {
    return this.#rules.facts(this.job.details).iTwinId;
  }

  /** A job without a name has an empty one. */
  get name(): string {
    return this.#rules.facts(this.job.details).name ?? "";
  }

  get email(): string {
    return this.job.owner.email;
  }

  get type(): string {
    return this.#rules.facts(this.job.details).type;
  }

  get state(): string {
    return this.#rules.state(readPhase(this.job, this.#now));
  }

  get createdDateTime(): number {
    return this.job.createdAt;
  }

  get inputId(): readonly string[] {
    return this.#rules.inputIds(this.job.details);
  }

  get outputId(): readonly string[] {
    return this.#rules.outputIds(this.job);
  }
}
