import { arrayAt, isObject, type JsonObject, valueAt } from "../json.ts";
import { targetOf } from "../spec/resolve.ts";
import type { Located } from "./located.ts";

/** A schema without what only wraps it: references, "or null", "or any other text". */
export interface Peeled {
  readonly schema: JsonObject;
  readonly at: Located["at"];
  /** The name of the component, if a reference led to one. */
  readonly name?: string;
  /** Whether a wrapper allows null. What the schema itself allows, its shape says. */
  readonly nullable: boolean;
  /** Whether the wrapper allows texts beside those of an enum. */
  readonly open: boolean;
  /** Whether it is `false`: no value matches. */
  readonly never: boolean;
}

/** What may stand beside a union or a reference without narrowing it. */
const remarks: ReadonlySet<string> = new Set([
  ...["title", "description", "summary", "example", "examples", "default", "deprecated", "externalDocs", "nullable"],
]);

/** More wrappers than anybody writes; a circle of references has no end. */
const maxWrappers = 50;

/** Takes the wrappers off a schema. Understands both `nullable`, also beside a reference, and types with null. */
export function peel(document: JsonObject, located: Located): Peeled {
  let { schema, at } = located;
  let name: string | undefined;
  let nullable = false;
  let open = false;
  for (let count = 0; count < maxWrappers && isObject(schema); count += 1) {
    const inner = unwrap(document, schema, at);
    if (!inner) break;
    nullable ||= inner.nullable || schema.nullable === true;
    open ||= inner.open;
    name ??= inner.name;
    ({ schema, at } = inner);
  }
  return {
    ...{ schema: isObject(schema) ? schema : {}, at, nullable, open, never: schema === false },
    ...(name === undefined ? {} : { name }),
  };
}

interface Unwrapped extends Located {
  readonly name?: string;
  readonly nullable: boolean;
  readonly open: boolean;
}

function unwrap(document: JsonObject, schema: JsonObject, at: Located["at"]): Unwrapped | undefined {
  if (typeof schema.$ref === "string") {
    const target = targetOf(schema.$ref);
    const name = target[1] === "schemas" && target.length === 3 ? target[2] : undefined;
    const found = { schema: valueAt(document, target), at: target, nullable: false, open: false };
    return name === undefined ? found : { ...found, name };
  }
  const key = ["allOf", "anyOf", "oneOf"].find((candidate) => candidate in schema);
  if (key === undefined || Object.keys(schema).some((other) => other !== key && !isRemark(other))) return undefined;
  const members = arrayAt(schema, key).map((member, index) => ({ schema: member, at: [...at, key, `${index}`] }));
  if (key === "allOf") return only(members, false, false);
  const others = members.filter((member) => !isNull(member.schema));
  const nullable = others.length < members.length;
  const lists = others.filter((member) => !isBareString(member.schema));
  if (others.length === 2 && lists.length === 1 && lists.every((member) => isTextList(document, member))) {
    return only(lists, nullable, true);
  }
  return only(others, nullable, false);
}

function only(members: readonly Located[], nullable: boolean, open: boolean): Unwrapped | undefined {
  const [member] = members;
  return members.length === 1 && member ? { ...member, nullable, open } : undefined;
}

function isRemark(key: string): boolean {
  return remarks.has(key) || key.startsWith("x-");
}

export function isNull(schema: unknown): boolean {
  return isObject(schema) && (schema.type === "null" || schema.const === null);
}

/** Any text at all: beside an enum, it opens it. */
export function isBareString(schema: unknown): boolean {
  return (
    isObject(schema) && schema.type === "string" && Object.keys(schema).every((key) => key === "type" || isRemark(key))
  );
}

function isTextList(document: JsonObject, member: Located): boolean {
  const values = arrayAt(peel(document, member).schema, "enum");
  return values.length > 0 && values.every((value) => typeof value === "string" || value === null);
}
