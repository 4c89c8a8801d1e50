import { isObject } from "./is-object.ts";
import type { Kind } from "./kinds.ts";
import type { Problem } from "./problem.ts";

/** Reads the properties of one object. */
export interface Fields {
  /** A property that must be there; null counts as missing. */
  required<Value>(name: string, kind: Kind<Value>): Value | undefined;
  /** A property that may be left out or null. */
  optional<Value>(name: string, kind: Kind<Value>): Value | undefined;
}

/** An object, read with a function over its properties. Those that it does not ask for are let pass, as in v1. */
export function objectOf<Value>(read: (fields: Fields) => Value | undefined): Kind<Value> {
  return objectKind(read, false);
}

/** An object that has no other properties than those its reading function asks for. */
export function closedObjectOf<Value>(read: (fields: Fields) => Value | undefined): Kind<Value> {
  return objectKind(read, true);
}

function objectKind<Value>(read: (fields: Fields) => Value | undefined, isClosed: boolean): Kind<Value> {
  return (value, path, problems) => {
    if (!isObject(value)) {
      problems.push({ path, kind: "invalid", value });
      return undefined;
    }
    const asked = new Set<string>();
    const result = read(fieldsOf(value, path, problems, asked));
    const unknown = isClosed ? Object.keys(value).filter((name) => !asked.has(name)) : [];
    for (const name of unknown) problems.push({ path: pathTo(path, name), kind: "unknown" });
    return result;
  };
}

function fieldsOf(
  source: Readonly<Record<string, unknown>>,
  path: string,
  problems: Problem[],
  asked: Set<string>,
): Fields {
  const read = (name: string): unknown => {
    asked.add(name);
    return Object.hasOwn(source, name) ? source[name] : undefined;
  };
  return {
    required: (name, kind) => {
      const value = read(name);
      if (value !== undefined && value !== null) return kind(value, pathTo(path, name), problems);
      problems.push({ path: pathTo(path, name), kind: "missing" });
      return undefined;
    },
    optional: (name, kind) => {
      const value = read(name);
      return value === undefined || value === null ? undefined : kind(value, pathTo(path, name), problems);
    },
  };
}

function pathTo(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
