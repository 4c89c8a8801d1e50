import { InvalidArgumentError, requireSignal, type ServiceDescription } from "@reality-apis/core";
import { delaysOf, duration } from "./durations.ts";
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
  requireSignal(options.signal);
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

function delaysFor(service: ServiceDescription, options: WatchOptions): readonly number[] {
  const documented = service.poll.delaysMs;
  const delays = delaysOf(options.delaysMs ?? documented);
  const tooShort = delays.find((delay, index) => delay < (documented[index] ?? documented.at(-1) ?? 0));
  if (tooShort === undefined || options.allowFasterThanDocumented) return delays;
  throw new InvalidArgumentError(
    "delaysMs",
    `asks after ${tooShort} ms, but ${service.title} wants to be asked after ${documented.join(", ")} ms at the earliest; ` +
      "give longer delays, or set allowFasterThanDocumented against an emulator",
  );
}
