import { always, behaviour, byUse, noLonger, type Rule, verdict } from "./rule.ts";

/** What a difference of two operations means. */
export const callRules: { readonly [kind: string]: Rule } = {
  "operation-added": always(verdict("minor", "{subject} is new.")),
  "operation-removed": always(verdict("major", `{subject} is gone: code that calls it ${noLonger}.`)),
  "operation-renamed": always(
    verdict("none", "The id of {subject} is `{after}`, it was `{before}`; calls go by path."),
  ),
  "path-renamed": always(
    verdict("major", `\`{before}\` is written \`{after}\` now: code that calls it by its path ${noLonger}.`),
  ),
  "optional-parameter-added": always(verdict("minor", "{subject} is new, and may be left out.")),
  "required-parameter-added": always(
    verdict("major", `{subject} is new and required: code that leaves it out ${noLonger}.`),
  ),
  "parameter-removed": always(verdict("major", `{subject} is gone: code that sends it ${noLonger}.`)),
  "spelling-changed": always(behaviour("major", "{subject} is written into the URL in another way.")),
  "optional-body-added": always(verdict("minor", "{subject} is new, and may be left out.")),
  "required-body-added": always(verdict("major", `{subject} is new and required: code without one ${noLonger}.`)),
  "body-removed": always(verdict("major", `{subject} is gone: code that sends one ${noLonger}.`)),
  "media-type-added": byUse(
    verdict("minor", "{subject} may be `{detail}`, too."),
    behaviour("major", "{subject} may be `{detail}`, too: code that reads it may meet another form."),
  ),
  "media-type-removed": always(behaviour("major", "{subject} is no longer `{detail}`.")),
  "success-added": always(verdict("major", "{subject} is new: what a call gives may have another shape.")),
  "success-removed": always(verdict("major", `{subject} is gone: code that reads it ${noLonger}.`)),
  "failure-added": always(verdict("minor", "{subject} is new.")),
  "failure-removed": always(verdict("minor", "{subject} is no longer documented.")),
  "header-added": always(verdict("minor", "{subject} is new.")),
  "header-removed": always(verdict("major", "{subject} is gone: code that reads it gets nothing.")),
  "security-changed": always(behaviour("major", "{subject} asks for another authorization: {after}, it was {before}.")),
  "base-url-changed": always(behaviour("major", "The base URL is {after}; it was {before}.")),
  "name-added": always(verdict("minor", "The type `{detail}` is new.")),
  "name-removed": always(verdict("major", `The type \`{detail}\` is gone: code that imports it ${noLonger}.`)),
};
