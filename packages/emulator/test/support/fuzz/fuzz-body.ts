import fc from "fast-check";
import { isObject } from "../../../src/fields/is-object.ts";
import { samplesOf } from "../samples.ts";
import type { SpecFile, SpecOperation } from "../spec-file.ts";
import { changed, oddValue } from "./fuzz-values.ts";
import { workspaceId } from "./fuzz-world.ts";

const noJson = fc.constantFrom("", "null", "[]", "7", "{", "\ufeff{}", `${"[".repeat(3000)}${"]".repeat(3000)}`);

/** Bodies for an operation: its examples and samples, some of them with changes, and what is no JSON. */
export function requestBody(spec: SpecFile, { requests, schemaOfRequest }: SpecOperation): fc.Arbitrary<string> {
  const good = [...Object.values(requests), ...samplesOf(spec, schemaOfRequest, false)].filter(isObject).map(settled);
  const near = good.length === 0 ? oddValue : fc.constantFrom(...good).chain(changed);
  const written = near.map((value) => JSON.stringify(value) ?? "");
  const cut = fc.tuple(written, fc.nat({ max: 400 })).map(([text, length]) => text.slice(0, length));
  return fc.oneof({ weight: 20, arbitrary: written }, { weight: 1, arbitrary: cut }, { weight: 1, arbitrary: noJson });
}

/** A body whose workspace there is, where it names one. */
function settled(body: object): object {
  return "workspaceId" in body ? { ...body, workspaceId } : body;
}
