import type { Kind } from "./kinds.ts";
import type { Problem } from "./problem.ts";

/** Reads the properties of one object; properties that nobody asks for are let pass, as the services do. */
export interface Fields {
  /** A property that must be there; null and an empty text count as missing. */
  required<Value>(name: string, kind: Kind<Value>): Value | undefined;
  /** A property that may be left out or null. */
  optional<Value>(name: string, kind: Kind<Value>): Value | undefined;
}

/** An object, read with a function over its properties. */
export function objectOf<Value>(read: (fields: Fields) => Value | undefined): Kind<Value> {
  return (value, path, problems) => {
    if (isObject(value)) return read(fieldsOf(value, path, problems));
    problems.push({ path, kind: "invalid" });
    return undefined;
  };
}

function fieldsOf(source: Readonly<Record<string, unknown>>, path: string, problems: Problem[]): Fields {
  const pathTo = (name: string): string => (path === "" ? name : `${path}.${name}`);
  const read = (name: string): unknown => (Object.hasOwn(source, name) ? source[name] : undefined);
  return {
    required: (name, kind) => {
      const value = read(name);
      if (value !== undefined && value !== null && value !== "") return kind(value, pathTo(name), problems);
      problems.push({ path: pathTo(name), kind: "missing" });
      return undefined;
    },
    optional: (name, kind) => {
      const value = read(name);
      return value === undefined || value === null ? undefined : kind(value, pathTo(name), problems);
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
