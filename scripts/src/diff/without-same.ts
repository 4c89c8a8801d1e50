import { holdsKey, isObject, type JsonObject, objectAt } from "../json.ts";

/** Whether two parts of two documents lead to the same types. */
export type IsSame = (one: unknown, other: unknown) => boolean;

/** A path in two documents. */
type PathPair = readonly [before: JsonObject, after: JsonObject];

/** Parts of an operation: `parameters`, `requestBody`, or the status of an answer. */
type Parts = ReadonlySet<string>;

const nothing: Parts = new Set();

/**
 * A path in two documents, without the parts of its operations that say the same in both: those fit. Of all other parts
 * it is given what they are, even if there are none: to have none of what the other has is a difference.
 */
export function withoutSame([item, other]: PathPair, isSame: IsSame): PathPair {
  // A discriminator reaches what stands beside it, so nothing is left out there.
  const isWhole = [item, other].some((one) => holdsKey(one, "discriminator"));
  const haveSameParameters = isSame(item.parameters, other.parameters);
  const same = new Map<string, Parts>();
  for (const [method, operation] of isWhole ? [] : Object.entries(item)) {
    const counterpart = other[method];
    if (!isObject(operation) || !isObject(counterpart)) continue;
    same.set(method, sameParts(operation, counterpart, haveSameParameters, isSame));
  }
  return [withoutParts(item, same), withoutParts(other, same)];
}

function sameParts(operation: JsonObject, other: JsonObject, haveSameParameters: boolean, isSame: IsSame): Parts {
  const parts = ["parameters", "requestBody"].filter((part) => isSame(operation[part], other[part]));
  const answers = objectAt(other, "responses");
  const statuses = Object.entries(objectAt(operation, "responses")).filter(([status, one]) =>
    isSame(one, answers[status]),
  );
  return new Set([
    ...parts.filter((part) => part !== "parameters" || haveSameParameters),
    ...statuses.map(([status]) => status),
  ]);
}

function withoutParts(item: JsonObject, same: ReadonlyMap<string, Parts>): JsonObject {
  return Object.fromEntries(
    Object.entries(item).map(([method, operation]) => {
      if (!isObject(operation)) return [method, operation];
      const { parameters = [], requestBody = null, responses, ...rest } = operation;
      const left = same.get(method) ?? nothing;
      const answers = Object.entries(objectAt({ responses }, "responses")).filter(([status]) => !left.has(status));
      return [
        method,
        {
          ...rest,
          ...(left.has("parameters") ? {} : { parameters }),
          ...(left.has("requestBody") ? {} : { requestBody }),
          responses: Object.fromEntries(answers),
        },
      ];
    }),
  );
}
