import type { JobSeeds } from "../emulator-jobs.ts";
import type { Fault } from "./fault.ts";

/** Which requests a fault is for: those that fulfil all that is given. */
export interface FaultTarget {
  /** As in `jobs.add`: a name without a version is that of v1. */
  readonly service?: keyof JobSeeds;
  /** The operation's name in the specification, as `jobs-progress`. */
  readonly operation?: string;
  /** As `GET`, in either case. */
  readonly method?: string;
  /** A part of the path, or a pattern for it. Requests that lead to no operation can be meant thereby, too. */
  readonly path?: string | RegExp;
  /** The job that the path names. */
  readonly jobId?: string;
}

/** A fault, and when it strikes. */
export interface FaultRule {
  /** Default: every request, those for tokens too. */
  readonly on?: FaultTarget;
  /** What goes wrong. */
  readonly give: Fault;
  /** How often at most. Default: every time, until it is removed. */
  readonly times?: number;
  /** How many of the requests that it is for pass at first. Default 0. */
  readonly after?: number;
  /** How many of the requests after those it strikes, as a part of 1, drawn from the emulator's seed. Default 1: all. */
  readonly rate?: number;
}

/** A rule that was added. */
export interface FaultHandle {
  /** How many requests it has struck so far. */
  readonly struck: number;
  /** Ends it; what it has done stays. */
  remove(): void;
}

/** The faults of an emulator. */
export interface EmulatorFaults {
  /**
   * Adds a rule. Each request is struck by one fault at most: that of the first rule which strikes it, in the order in
   * which they were added. Throws a RangeError for a rule that can't be meant: an operation that no service has, a rate
   * that is not from 0 to 1, a count or a duration that is not a number from 0 on.
   */
  add(rule: FaultRule): FaultHandle;
  /** Removes all rules. */
  clear(): void;
}
