import { InvalidArgumentError, type ServiceDescription } from "@reality-apis/core";
import { mustBe } from "../must-be.ts";
import type { PollPolicy } from "./policy.ts";
import type { WatchOptions } from "./watch-options.ts";

const dayMs = 24 * 60 * 60 * 1000;
const minuteMs = 60 * 1000;
/** With the documented delays, twelve faults in a row take 18 minutes: longer than most outages. */
const maxFaults = 12;

/** Joins the service's schedule and the caller's options, and refuses options that make no sense. */
export function policyFor(service: ServiceDescription, options: WatchOptions): PollPolicy {
  const { availableForDays } = service.progress;
  const { details = true } = options;
  return {
    delaysMs: delaysFor(service, options),
    graceMs: duration("graceMs", options.graceMs ?? minuteMs),
    allowUnsubmitted: options.allowUnsubmitted ?? false,
    availableForMs: availableForDays === undefined ? undefined : availableForDays * dayMs,
    maxRetryAfterMs: duration("maxRetryAfterMs", options.maxRetryAfterMs ?? 60 * minuteMs),
    maxFaults,
    details,
    messages: details && service.operations.messages !== undefined && service.messages !== undefined,
  };
}

/** A time span of the caller's: a finite number of milliseconds, 0 or more. */
export function duration(name: string, value: number): number {
  return mustBe("a number of milliseconds, 0 or more", Number.isFinite(value) && value >= 0, name, value);
}

function delaysFor(service: ServiceDescription, options: WatchOptions): readonly number[] {
  const documented = service.poll.delaysMs;
  const delays = options.delaysMs?.map((delay) => duration("delaysMs", delay)) ?? documented;
  if (delays.length === 0) throw new InvalidArgumentError("delaysMs", "must hold at least one delay");
  const tooShort = delays.find((delay, index) => delay < (documented[index] ?? documented.at(-1) ?? 0));
  if (tooShort === undefined || options.allowFasterThanDocumented) return delays;
  throw new InvalidArgumentError(
    "delaysMs",
    `asks after ${tooShort} ms, but ${service.title} wants to be asked after ${documented.join(", ")} ms at the earliest; ` +
      "give longer delays, or set allowFasterThanDocumented against an emulator",
  );
}
