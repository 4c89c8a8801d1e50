import type { Use } from "./fact.ts";
import type { Level } from "./level.ts";

/** What a fact means for those whose values go one way, in a sentence that a user understands. */
export interface Verdict {
  readonly level: Level;
  /** With `{subject}`, `{detail}`, `{before}` and `{after}` to fill in. */
  readonly text: string;
  /** Whether code compiles as before but acts differently. */
  readonly behaviour: boolean;
}

/** What a kind of fact means, by the way the values go. */
export type Rule = { readonly [use in Use]: Verdict };

/** What becomes of code that a change breaks, as every sentence says it. */
export const noLonger = "no longer compiles";

export function verdict(level: Level, text: string): Verdict {
  return { level, text, behaviour: false };
}

/** A verdict on something that compiles but acts differently. */
export function behaviour(level: Level, text: string): Verdict {
  return { level, text, behaviour: true };
}

/** A rule that depends on the way. */
export function byUse(request: Verdict, response: Verdict, open: Verdict = response): Rule {
  return { request, response, "open response": open };
}

/** A rule that doesn't. */
export function always(found: Verdict): Rule {
  return byUse(found, found);
}
