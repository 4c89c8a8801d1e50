import type { Pointer } from "../pointer.ts";
import type { Spec } from "../spec/spec.ts";
import type { JobService } from "./job-service.ts";

/** What `x-job-service` claims, with the specification that has to bear it out. */
export interface Claim {
  readonly spec: Spec;
  readonly jobService: JobService;
  /** Reports a place under `x-job-service` that the specification does not bear out. */
  refuse(at: Pointer, reason: string): void;
}
