import type { Change } from "../diff/change.ts";
import { peel } from "../diff/peel.ts";
import { arrayAt, isObject, objectAt, valueAt } from "../json.ts";
import type { Pointer } from "../pointer.ts";
import { curatedAt, type EditContext, translate, wayOf } from "./edit-context.ts";
import type { SpecEdit } from "./spec-edit.ts";

/** Proposes how a curated schema follows a change. Undefined where people have to decide. */
export function proposeSchemaEdit(context: EditContext, change: Change): readonly SpecEdit[] | undefined {
  const { kind, fact } = change;
  const at = fact.beforeAt;
  if (!at) return undefined;
  if (/^(?:optional|required)-property-added$/.test(kind)) return addProperty(context, change, at);
  if (kind === "became-required" || kind === "became-optional")
    return changeRequired(context, at, kind === "became-required");
  if (kind === "property-removed") return [...(changeRequired(context, at, false) ?? []), { do: "delete", at }];
  if (kind === "value-added" || kind === "value-removed") return changeValues(context, change, at);
  if (kind === "null-added") return addNull(context, at);
  if (/^(?:limit|format)-/.test(kind)) return changeLimit(context, change, at);
  if (/^type-/.test(kind)) return changeType(context, change, at);
  if (kind === "deprecated") return [{ do: "set", at: [...at, "deprecated"], value: true }];
  return undefined;
}

function addProperty(context: EditContext, change: Change, at: Pointer): readonly SpecEdit[] | undefined {
  const name = change.fact.path.at(-1) ?? "";
  const owner = valueAt(context.spec.document, at);
  if (!isObject(owner) || ["allOf", "anyOf", "oneOf"].some((key) => key in owner)) return undefined;
  const value = translate(context, wayOf(change), change.fact.afterAt);
  const needed = change.kind.startsWith("required");
  return [
    { do: "set", at: [...at, "properties", name], value },
    ...(needed ? [{ do: "add", at: [...at, "required"], value: name } as const] : []),
  ];
}

function changeRequired({ spec }: EditContext, at: Pointer, required: boolean): readonly SpecEdit[] | undefined {
  if (at.at(-2) !== "properties") return undefined;
  const list = [...at.slice(0, -2), "required"];
  const name = at.at(-1) ?? "";
  if (arrayAt(spec.document, ...list).includes(name) === required) return [];
  return [{ do: required ? "add" : "take", at: list, value: name }];
}

function changeValues(context: EditContext, { kind, fact }: Change, at: Pointer): readonly SpecEdit[] | undefined {
  const list = curatedAt(context, at);
  if (!Array.isArray(list.schema.enum)) return undefined;
  return [{ do: kind === "value-added" ? "add" : "take", at: [...list.at, "enum"], value: fact.detail }];
}

function addNull({ spec }: EditContext, at: Pointer): readonly SpecEdit[] | undefined {
  const schema = valueAt(spec.document, at);
  if (!isObject(schema)) return undefined;
  if (typeof schema.$ref === "string") {
    const members = [{ $ref: schema.$ref }, { type: "null" }];
    return [
      { do: "delete", at: [...at, "$ref"] },
      { do: "set", at: [...at, "anyOf"], value: members },
    ];
  }
  if (Array.isArray(schema.anyOf)) return [{ do: "add", at: [...at, "anyOf"], value: { type: "null" } }];
  if (typeof schema.type === "string") return [{ do: "set", at: [...at, "type"], value: [schema.type, "null"] }];
  return undefined;
}

function changeLimit(context: EditContext, { fact }: Change, at: Pointer): readonly SpecEdit[] {
  const place = [...curatedAt(context, at).at, fact.detail ?? ""];
  return [fact.after === undefined ? { do: "delete", at: place } : { do: "set", at: place, value: fact.after }];
}

function changeType(context: EditContext, { fact }: Change, at: Pointer): readonly SpecEdit[] | undefined {
  const ours = curatedAt(context, at);
  const theirs = peel(context.vendor, { schema: valueAt(context.vendor, fact.afterAt ?? []), at: [] }).schema.type;
  if (typeof ours.schema.type !== "string" || typeof theirs !== "string" || ["object", "array"].includes(theirs))
    return undefined;
  return objectAt(ours.schema).properties === undefined
    ? [{ do: "set", at: [...ours.at, "type"], value: theirs }]
    : undefined;
}
