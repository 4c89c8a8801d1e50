import { always, behaviour, byUse, noLonger, type Rule, verdict } from "./rule.ts";

/** What a difference of two lists of values, of alternatives, or of limits means. */
export const valueRules: { readonly [kind: string]: Rule } = {
  "value-added": byUse(
    verdict("minor", "{subject} takes `{detail}`, too."),
    verdict("major", "{subject} may now be `{detail}`: code that handles every value has one more to handle."),
    verdict("minor", "{subject} may now be `{detail}`; the list was open, so code that compiles goes on doing so."),
  ),
  "value-removed": byUse(
    verdict("major", `{subject} no longer takes \`{detail}\`: code that sends it ${noLonger}.`),
    verdict("major", `{subject} is never \`{detail}\` any more: code that compares with it ${noLonger}.`),
    verdict("minor", "{subject} no longer lists `{detail}`; code that compares with it goes on compiling."),
  ),
  "values-opened": byUse(
    verdict("minor", "{subject} takes other values than the listed ones, too."),
    verdict(
      "major",
      "{subject} may be another value than the listed ones: code that handles every value has more to handle.",
    ),
  ),
  "values-closed": byUse(
    verdict("major", `{subject} takes the listed values only: code that sends others ${noLonger}.`),
    verdict("minor", "{subject} is one of the listed values only."),
  ),
  "variant-added": byUse(
    verdict("minor", "{subject} may be a `{detail}`, too."),
    verdict("major", "{subject} may now be a `{detail}`: code that handles every alternative has one more to handle."),
    verdict(
      "minor",
      "{subject} may now be a `{detail}`; it was open to others, so code that compiles goes on doing so.",
    ),
  ),
  "variant-removed": byUse(
    verdict("major", `{subject} can no longer be a \`{detail}\`: code that sends one ${noLonger}.`),
    verdict("major", `{subject} is never a \`{detail}\` any more: code that handles one ${noLonger}.`),
  ),
  "limit-tightened": byUse(
    behaviour(
      "major",
      "`{detail}` of {subject} is tighter: {after} now, {before} before. What was accepted may be refused.",
    ),
    verdict("patch", "`{detail}` of {subject} is tighter: {after} now, {before} before."),
  ),
  "limit-loosened": byUse(
    verdict("minor", "`{detail}` of {subject} is looser: {after} now, {before} before."),
    verdict("minor", "`{detail}` of {subject} is looser: {after} now, {before} before. Other values may come."),
  ),
  "format-added": byUse(
    behaviour("major", "{subject} has to be a {after}; it had no format. What was accepted may be refused."),
    verdict("minor", "{subject} is a {after}; it had no format."),
  ),
  "format-removed": byUse(
    verdict("minor", "{subject} need not be a {before} any more."),
    behaviour("major", "{subject} need not be a {before} any more: code that takes it for one may fail."),
  ),
  "format-changed": always(behaviour("major", "{subject} is now a {after}; it was a {before}.")),
  "width-changed": always(
    verdict("patch", "The width of {subject} changed from {before} to {after}; JavaScript has one only."),
  ),
};
