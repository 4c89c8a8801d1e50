import { callRules } from "./call-rules.ts";
import type { Rule } from "./rule.ts";
import { schemaRules } from "./schema-rules.ts";
import { serviceRules } from "./service-rules.ts";
import { valueRules } from "./value-rules.ts";

/** What each kind of difference means. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  Object.entries({ ...schemaRules, ...valueRules, ...callRules, ...serviceRules }),
);
