import { always, behaviour, noLonger, type Rule, verdict } from "./rule.ts";

/** What a difference of two service descriptions means: what the helpers do differently. */
export const serviceRules: { readonly [kind: string]: Rule } = {
  "accept-changed": always(behaviour("major", "The media type asked for is {after}; it was {before}.")),
  "role-added": always(verdict("minor", "`service.operations.{detail}` is new: {after}.")),
  "role-removed": always(
    verdict("major", `\`service.operations.{detail}\` is gone, it was {before}: code that reads it ${noLonger}.`),
  ),
  "role-changed": always(behaviour("major", "`service.operations.{detail}` is now {after}; it was {before}.")),
  "place-added": always(verdict("minor", "`{detail}` is known: {after}.")),
  "place-removed": always(behaviour("major", "`{detail}` is no longer known; it was {before}.")),
  "place-changed": always(behaviour("major", "`{detail}` is now {after}; it was {before}.")),
  "state-added": always(verdict("minor", "A job in state `{detail}` counts as {after}.")),
  "state-moved": always(behaviour("major", "A job in state `{detail}` counts as {after}; it counted as {before}.")),
  "state-removed": always(behaviour("major", "The state `{detail}` has no meaning any more; it counted as {before}.")),
  "schedule-changed": always(behaviour("minor", "A watch waits {after} between readings; it waited {before}.")),
  "page-size-changed": always(
    behaviour("major", "A page has {after} items if nothing else is asked for; it had {before}."),
  ),
  "page-limit-raised": always(verdict("minor", "A page may have up to {after} items; it had up to {before}.")),
  "page-limit-lowered": always(behaviour("major", "A page may have up to {after} items only; it had up to {before}.")),
  "filter-field-added": always(verdict("minor", "Jobs can be filtered by `{detail}`.")),
  "filter-field-removed": always(
    verdict("major", `Jobs can no longer be filtered by \`{detail}\`: code that does ${noLonger}.`),
  ),
  "filter-operator-added": always(verdict("minor", "The filter field `{detail}` takes {after}, too.")),
  "filter-operator-removed": always(
    verdict("major", `The filter field \`{detail}\` no longer takes {before}: code that uses it ${noLonger}.`),
  ),
  "filter-literal-changed": always(
    behaviour("major", "The filter field `{detail}` is written as {after}; it was {before}."),
  ),
  "filter-values-freed": always(verdict("minor", "The filter field `{detail}` takes any text.")),
  "filter-values-listed": always(
    verdict("major", `The filter field \`{detail}\` takes listed values only: code that uses others ${noLonger}.`),
  ),
};
