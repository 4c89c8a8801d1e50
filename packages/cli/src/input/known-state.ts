import type { ServiceDescription } from "@reality-apis/core";
import { UsageError } from "../errors/usage-error.ts";

/** The state as the service's filter spells it. A misspelt one would find no job, which looks like an answer. */
export function knownState({ filter, title }: ServiceDescription, state: string): string {
  const values = filter.state?.values ?? [];
  const known = values.find((value) => value.toLowerCase() === state.toLowerCase());
  if (known !== undefined) return known;
  throw new UsageError(
    `${title} has no state '${state}': choose one of ${values.join(", ")}, or write a condition with --filter.`,
  );
}
