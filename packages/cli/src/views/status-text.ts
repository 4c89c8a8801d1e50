import type { JobReading } from "@reality-apis/helpers";
import { percentText } from "../output/percent-text.ts";

type Status = Pick<JobReading, "state" | "percentage" | "step">;

/** State, percentage and step in one phrase, as `active 56 % Prepare_Production`. */
export function statusText({ state, percentage, step }: Status): string {
  const percent = percentage === undefined ? undefined : percentText(percentage);
  return [state ?? stateless, percent, step].filter((part) => part !== undefined).join(" ");
}

/** The same without the percentage, for where a bar shows it. */
export function stateAndStep({ state, step }: Pick<Status, "state" | "step">): string {
  return [state ?? stateless, step].filter((part) => part !== undefined).join(" ");
}

const stateless = "without a state";
