import { arrayAt, isObject, valueAt } from "../../src/json.ts";
import type { Pointer } from "../../src/pointer.ts";
import type { DocumentedProperties } from "./documented-properties.ts";
import { replaceAt } from "./replace-at.ts";
import type { Chosen } from "./schemas-at.ts";

/** A value as it may be met too. */
export interface Variation {
  readonly what: string;
  readonly value: unknown;
}

/** The variations of an example that follow from what the documents say about its properties. */
export function varyProperties(
  { properties, values = {}, when = {}, having }: DocumentedProperties,
  at: string,
  isRequest: boolean,
  example: unknown,
): readonly Variation[] {
  const has = (path: string): boolean =>
    placesOf(example, stepsOf(`${at}.${path}`), when).some((place) => valueAt(example, place) !== undefined);
  if (having !== undefined && !has(having)) return [];
  return Object.entries(properties).flatMap(([path, told]) =>
    placesOf(example, stepsOf(`${at}.${path}`), when).flatMap((place) =>
      otherValues(told, path, values[path], isRequest)
        .filter(({ absent }) => absent || valueAt(example, place) !== undefined)
        .map(({ what, value }) => ({ what: `${place.join(".")} ${what}`, value: replaceAt(example, place, value) })),
    ),
  );
}

/** Another value for a property, and whether it may be put where the example has none. */
interface OtherValue {
  readonly what: string;
  readonly value: unknown;
  readonly absent: boolean;
}

function otherValues(
  told: string,
  path: string,
  values: readonly string[] | undefined,
  isRequest: boolean,
): readonly OtherValue[] {
  const marks = told.split(" ");
  const found: OtherValue[] = [];
  if (marks.includes("null")) found.push({ what: "is null", value: null, absent: true });
  if (!marks.includes("required") && !path.endsWith("[]"))
    found.push({ what: "is absent", value: undefined, absent: false });
  if (!isRequest && marks.includes("format:date-time")) {
    found.push({ what: "has seven digits of a second", value: "2026-01-02T03:04:05.1234567Z", absent: false });
    found.push({ what: "has an offset", value: "2026-01-02T03:04:05.0000000+00:00", absent: false });
  }
  if (!isRequest && values) found.push({ what: "is a word that came later", value: "ComeLater", absent: false });
  // The vendor's old clients send every option, also those that nobody has set.
  if (isRequest && told === "string" && path.startsWith("options.") && !values) {
    found.push({ what: "is empty", value: "", absent: true });
  }
  return found;
}

/** Each object of an answer may have a property that no document names yet. */
export function varyObjects(example: unknown): readonly Variation[] {
  return objectsIn(example).map((place) => ({
    what: `${place.join(".")} has another property`,
    value: replaceAt(example, [...place, "comesLater"], { at: "any time" }),
  }));
}

function objectsIn(value: unknown, at: Pointer = []): readonly Pointer[] {
  const children = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const inner = children.flatMap(([key, child]) => objectsIn(child, [...at, key]));
  return isObject(value) ? [at, ...inner] : inner;
}

function stepsOf(path: string): readonly string[] {
  return path.split(/\.|(?=\[\])/).filter((step) => step !== "");
}

/** The places in a value that a path leads to, the last step new or not, where the objects on the way are those meant. */
function placesOf(value: unknown, [step, ...rest]: readonly string[], when: Chosen): readonly Pointer[] {
  if (step === undefined) return [[]];
  if (step === "[]") {
    return arrayAt({ value }, "value").flatMap((item, index) =>
      placesOf(item, rest, when).map((place) => [`${index}`, ...place]),
    );
  }
  if (!isObject(value) || !isMeant(value, when)) return [];
  return placesOf(value[step], rest, when).map((place) => [step, ...place]);
}

function isMeant(value: { readonly [key: string]: unknown }, when: Chosen): boolean {
  return Object.entries(when).every(([name, wanted]) => value[name] === undefined || value[name] === wanted);
}
