import type { Spec } from "../spec/spec.ts";
import type { Change } from "./change.ts";
import { excerptAt } from "./excerpt.ts";

/** What comes or goes as a whole stands in one of the documents only. */
const whole = /(?:property|parameter|operation|header|body|variant|success|failure|name|media-type)-(added|removed)$/;

/** Shows a change in both documents, for those who review it. */
export function addExcerpts(change: Change, before: Spec, after: Spec): Change {
  const { kind, beforeAt, afterAt } = change.fact;
  const way = whole.exec(kind)?.[1];
  const old = beforeAt && way !== "added" ? excerptAt(before, beforeAt) : undefined;
  const now = afterAt && way !== "removed" ? excerptAt(after, afterAt) : undefined;
  if (!old && !now) return change;
  return { ...change, excerpts: { ...(old ? { before: old } : {}), ...(now ? { after: now } : {}) } };
}
