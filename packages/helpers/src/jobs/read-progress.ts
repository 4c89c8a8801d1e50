import type { ServiceDescription } from "@reality-apis/core";
import { propertyOf, textOf } from "../property.ts";
import { percentageOf } from "./percentage.ts";
import type { PollEvent } from "./poll-event.ts";
import { meaningOf } from "./states.ts";

/** Reads a progress answer, as far as it says anything: each of its properties may be missing. */
export function readProgress(service: ServiceDescription, body: object): PollEvent & { readonly kind: "progress" } {
  const state = textOf(propertyOf(body, service.progress.state));
  return {
    kind: "progress",
    state,
    meaning: meaningOf(service, state),
    percentage: percentageOf(propertyOf(body, service.progress.percentage)),
  };
}

/** The step that a progress answer names, where the service has steps. */
export function stepOf(service: ServiceDescription, body: unknown): string | undefined {
  const { step } = service.progress;
  return step === undefined ? undefined : textOf(propertyOf(body, step));
}
