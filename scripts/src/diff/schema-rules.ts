import { always, behaviour, byUse, noLonger, type Rule, verdict } from "./rule.ts";

/** What a difference of two schemas means. */
export const schemaRules: { readonly [kind: string]: Rule } = {
  "optional-property-added": byUse(
    verdict("minor", "{subject} is new, and may be left out."),
    verdict("minor", "{subject} is new, and may be missing."),
  ),
  "required-property-added": byUse(
    verdict("major", `{subject} is new and required: code that leaves it out ${noLonger}.`),
    verdict("minor", "{subject} is new, and always there."),
  ),
  "property-removed": byUse(
    verdict("major", `{subject} is gone: code that sends it ${noLonger}.`),
    verdict("major", `{subject} is gone: code that reads it ${noLonger}.`),
  ),
  "became-required": byUse(
    verdict("major", `{subject} is now required: code that leaves it out ${noLonger}.`),
    verdict("minor", "{subject} is now always there."),
  ),
  "became-optional": byUse(
    verdict("minor", "{subject} may now be left out."),
    verdict("major", "{subject} may now be missing: code that reads it gains an `undefined`."),
  ),
  "null-added": byUse(
    verdict("minor", "{subject} may now be null."),
    verdict("major", "{subject} may now be null: code that reads it gains a `null`."),
  ),
  "null-removed": byUse(
    verdict("major", `{subject} may no longer be null: code that sends null ${noLonger}.`),
    verdict("minor", "{subject} is no longer null."),
  ),
  "type-changed": always(verdict("major", "{subject} is now {after}; it was {before}.")),
  "type-widened": byUse(
    verdict("minor", "{subject} now takes {after}; it took {before}."),
    verdict("major", "{subject} may now be {after}; it was {before}."),
  ),
  "type-narrowed": byUse(
    verdict("major", "{subject} now takes {after} only; it took {before}."),
    verdict("minor", "{subject} is now {after} only; it was {before}."),
  ),
  "items-described": byUse(
    verdict("major", `The items of {subject} are described now: code that sends others ${noLonger}.`),
    verdict("minor", "The items of {subject} are described now."),
  ),
  "items-forgotten": byUse(
    verdict("minor", "The items of {subject} may be anything now."),
    verdict("major", "The items of {subject} may be anything now: code that reads them has to look first."),
  ),
  "extras-allowed": byUse(
    verdict("minor", "{subject} takes properties that are not described, too."),
    verdict("minor", "{subject} may have properties that are not described."),
  ),
  "extras-refused": byUse(
    behaviour("major", "{subject} takes described properties only: others, which were accepted, may be refused."),
    verdict("minor", "{subject} has described properties only."),
  ),
  deprecated: always(verdict("minor", "{subject} is deprecated: editors strike it through, and linters may warn.")),
  undeprecated: always(verdict("patch", "{subject} is no longer deprecated.")),
  "default-changed": byUse(
    behaviour("major", "Leaving out {subject} now means {after}; it meant {before}."),
    verdict("patch", "{subject} is documented to be {after} if nothing else is said; it was {before}."),
  ),
  "keyword-changed": always(
    verdict("major", "`{detail}` of {subject} changed from {before} to {after}: look at what that means."),
  ),
  "text-changed": always(verdict("patch", "The documentation of {subject} changed.")),
};
