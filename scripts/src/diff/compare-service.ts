import { isObject, type JsonObject, objectAt, textAt } from "../json.ts";
import { meanings } from "../service/job-service.ts";
import { compareFilters } from "./compare-filters.ts";
import type { Operation } from "./operations-of.ts";
import { sameJson } from "./same-json.ts";
import { partNode, type Walk } from "./walk.ts";

type Push = (kind: string, detail: string, before?: unknown, after?: unknown) => void;

/** Compares what two specifications say about their jobs in `x-job-service`. */
export function compareService(walk: Walk, before: readonly Operation[], after: readonly Operation[]): void {
  const [a, b] = [objectAt(walk.before, "x-job-service"), objectAt(walk.after, "x-job-service")];
  const node = partNode(walk, "", "the service", "request");
  const push: Push = (kind, detail, old, now) => {
    const at = ["x-job-service", partOf(kind, detail)];
    node.facts.push({ kind, detail, path: [], before: old, after: now, beforeAt: at, afterAt: at });
  };
  if (!sameJson(a.accept, b.accept)) push("accept-changed", "accept", a.accept, b.accept);
  compareRoles(push, rolesOf(a, before), rolesOf(b, after));
  comparePlaces(push, a, b);
  compareStates(push, statesOf(a), statesOf(b));
  if (!sameJson(a.poll, b.poll)) push("schedule-changed", "poll", schedule(a), schedule(b));
  compareLists(push, objectAt(a, "list"), objectAt(b, "list"));
  compareFilters(walk, push);
}

/** The part of the description that a difference stands in. */
function partOf(kind: string, detail: string): string {
  if (kind.startsWith("state-")) return "states";
  if (kind.startsWith("filter-")) return "filter";
  return kind.startsWith("role-") && detail !== "submit" && detail !== "cancel"
    ? "operations"
    : (detail.split(".")[0] ?? "");
}

/** What each role calls, by method and path: operationIds may change. */
function rolesOf(service: JsonObject, operations: readonly Operation[]): ReadonlyMap<string, string> {
  const title = (id: unknown): string => operations.find((operation) => operation.id === id)?.title ?? String(id);
  const named = Object.entries(objectAt(service, "operations")).map(([role, id]) => [role, title(id)] as const);
  const fixed = ["submit", "cancel"].flatMap((role) => {
    const call = service[role];
    if (!isObject(call)) return [];
    const body = call.body === undefined ? "" : ` ${JSON.stringify(call.body)}`;
    return [[role, `${title(call.operation)}${body}`] as const];
  });
  return new Map([...named, ...fixed]);
}

function compareRoles(push: Push, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  for (const role of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(role), after.get(role)];
    if (old === now) continue;
    // A call that only sometimes exists changes what the helpers do where it comes and where it goes.
    const optional = role === "submit" || role === "cancel";
    push(
      !optional && old === undefined ? "role-added" : !optional && now === undefined ? "role-removed" : "role-changed",
      role,
      old,
      now,
    );
  }
}

/** Parts that have a comparison of their own; all others say where something stands. */
const compared: ReadonlySet<string> = new Set([
  ...["accept", "operations", "submit", "cancel", "poll", "states", "toleratedStates", "list", "filter"],
]);

function comparePlaces(push: Push, a: JsonObject, b: JsonObject): void {
  const parts = new Set([...Object.keys(a), ...Object.keys(b)].filter((part) => !compared.has(part)));
  for (const part of parts) {
    const [before, after] = [objectAt(a, part), objectAt(b, part)];
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (sameJson(before[key], after[key])) continue;
      const kind =
        before[key] === undefined ? "place-added" : after[key] === undefined ? "place-removed" : "place-changed";
      push(kind, `${part}.${key}`, before[key], after[key]);
    }
  }
}

/** The meaning of every state that the helpers know, those of siblings included. */
function statesOf(service: JsonObject): ReadonlyMap<string, string> {
  return new Map(
    ["toleratedStates", "states"].flatMap((key) =>
      meanings.flatMap((meaning) => {
        const words = objectAt(service, key)[meaning];
        return Array.isArray(words) ? words.map((word) => [String(word), meaning] as const) : [];
      }),
    ),
  );
}

function compareStates(push: Push, before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): void {
  for (const [word, meaning] of after) {
    const old = before.get(word);
    if (old === undefined) push("state-added", word, undefined, meaning);
    else if (old !== meaning) push("state-moved", word, old, meaning);
  }
  for (const [word, meaning] of before) if (!after.has(word)) push("state-removed", word, meaning);
}

function schedule(service: JsonObject): string {
  const delays = objectAt(service, "poll").delaysMs;
  const seconds = Array.isArray(delays) ? delays.map((delay) => Number(delay) / 1000).join(", ") : "";
  return `${seconds} seconds, restarted by ${textAt(service, "poll", "restartOn") ?? "nothing"}`;
}

function compareLists(push: Push, a: JsonObject, b: JsonObject): void {
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    if (sameJson(a[key], b[key])) continue;
    const kind =
      key === "defaultPageSize"
        ? "page-size-changed"
        : key === "maxPageSize"
          ? pageLimit(a[key], b[key])
          : "place-changed";
    push(kind, `list.${key}`, a[key], b[key]);
  }
}

function pageLimit(before: unknown, after: unknown): string {
  return Number(after) > Number(before) ? "page-limit-raised" : "page-limit-lowered";
}
