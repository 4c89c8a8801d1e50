import type { Change } from "../diff/change.ts";
import { follow } from "../diff/compare-bodies.ts";
import { isObject, type JsonObject, objectAt, textAt, valueAt } from "../json.ts";
import type { Pointer } from "../pointer.ts";
import { resolve } from "../spec/resolve.ts";
import { curatedPath } from "./curated-path.ts";
import { type EditContext, translate } from "./edit-context.ts";
import type { SpecEdit } from "./spec-edit.ts";
import { translateOperation, translateParameter, translateResponse } from "./translate-operation.ts";

/** Proposes how the curated operations follow a change. Undefined where people have to decide. */
export function proposeCallEdit(context: EditContext, { kind, fact }: Change): readonly SpecEdit[] | undefined {
  const { beforeAt, afterAt } = fact;
  if (kind === "operation-added" && afterAt) return addOperation(context, afterAt);
  if (kind === "operation-removed" && beforeAt) return [{ do: "delete", at: beforeAt }];
  if (!beforeAt || !afterAt) return undefined;
  if (/^(?:optional|required)-parameter-added$/.test(kind)) {
    const parameter = resolve(context.vendor, valueAt(context.vendor, afterAt));
    const value = translateParameter(context, parameter);
    return [{ do: "add", at: [...beforeAt, "parameters"], value }];
  }
  if (/^(?:success|failure)-added$/.test(kind)) {
    const response = follow(context.vendor, valueAt(context.vendor, afterAt), afterAt);
    const value = translateResponse(context, response?.definition ?? {}, afterAt);
    return [{ do: "set", at: [...beforeAt, "responses", fact.detail ?? ""], value }];
  }
  if (kind === "header-added") return addHeader(context, beforeAt, afterAt);
  if (kind === "deprecated") return [{ do: "set", at: [...beforeAt, "deprecated"], value: true }];
  return undefined;
}

function addOperation(context: EditContext, at: Pointer): readonly SpecEdit[] {
  const [, theirs = "", method = ""] = at;
  const path = curatedPath(context, theirs);
  const value = translateOperation(context, at, path);
  const item = objectAt(context.spec.document, "paths", path.text);
  const inherited = path.parameters.length > 0 && Object.keys(item).length === 0;
  return [
    ...(inherited ? [{ do: "set", at: ["paths", path.text, "parameters"], value: path.parameters } as const] : []),
    { do: "set", at: ["paths", path.text, method], value },
  ];
}

function addHeader(context: EditContext, answerAt: Pointer, at: Pointer): readonly SpecEdit[] {
  const header: JsonObject = objectAt({ found: valueAt(context.vendor, at) }, "found");
  const description = textAt(header, "description");
  const value = {
    ...(description === undefined ? {} : { description }),
    schema: isObject(header.schema) ? translate(context, "response", [...at, "schema"]) : { type: "string" },
  };
  return [{ do: "set", at: [...answerAt, "headers", at.at(-1) ?? ""], value }];
}
