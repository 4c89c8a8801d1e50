import { follow } from "../diff/compare-bodies.ts";
import { mediaTypes } from "../diff/media-types.ts";
import { type Operation, operationsOf } from "../diff/operations-of.ts";
import { isObject, type JsonObject, objectAt, textAt, valueAt } from "../json.ts";
import type { Pointer } from "../pointer.ts";
import type { CuratedPath } from "./curated-path.ts";
import { type EditContext, translate, translatorOf } from "./edit-context.ts";
import { translateSchema } from "./translate-schema.ts";

/** The answers that every curated operation has. */
const common: readonly string[] = ["401", "403", "404", "422", "429", "default"];

/** Translates an operation into a curated one. The order of its keys is that of the others. */
export function translateOperation(context: EditContext, at: Pointer, path: CuratedPath): object {
  const definition = objectAt(context.vendor, ...at);
  const found = operationsOf(context.vendor, context.prefix).find((operation) => operation.at.join() === at.join());
  const inherited = path.parameters.length > 0 ? [...path.renamed.keys()] : [];
  const parameters = (found?.parameters ?? []).filter(
    ({ where, name }) => where !== "path" || !inherited.includes(name),
  );
  const body = follow(context.vendor, definition.requestBody, [...at, "requestBody"]);
  const tags = Array.isArray(definition.tags) ? definition.tags : undefined;
  return {
    operationId: definition.operationId,
    ...pick(definition, ["summary", "description"]),
    ...(tags ? { tags } : {}),
    "x-source": [context.source],
    ...(definition.deprecated === true ? { deprecated: true } : {}),
    ...(parameters.length > 0
      ? { parameters: parameters.map((parameter) => translateParameter(context, parameter.definition)) }
      : {}),
    ...(body
      ? {
          requestBody: {
            ...pick(body.definition, ["description"]),
            required: true,
            content: translateContent(context, "request", body),
          },
        }
      : {}),
    responses: translateResponses(context, at, path),
  };
}

function translateResponses(context: EditContext, at: Pointer, path: CuratedPath): object {
  const definition = objectAt(context.vendor, ...at);
  const theirs = Object.keys(objectAt(definition, "responses")).map((status): [string, unknown] => {
    const place = [...at, "responses", status];
    const found = follow(context.vendor, valueAt(context.vendor, place), place);
    return [status, found ? translateResponse(context, found.definition, found.at) : {}];
  });
  const missing = common.filter((status) => !theirs.some(([known]) => known === status));
  const answers = missing.flatMap((status): readonly [string, unknown][] => {
    const answer = commonAnswer(context, status, path);
    return answer ? [[status, answer]] : [];
  });
  return Object.fromEntries([...theirs, ...answers]);
}

/** What a sibling answers with, if it refers to it; the nearest sibling first. */
function commonAnswer({ spec }: EditContext, status: string, path: CuratedPath): object | undefined {
  const shared = ({ at }: Operation): number => commonStart(at[1] ?? "", path.text);
  const siblings = operationsOf(spec.document).toSorted((a, b) => shared(b) - shared(a));
  for (const { definition } of siblings) {
    const answer = objectAt(definition, "responses")[status];
    if (isObject(answer) && typeof answer.$ref === "string") return { $ref: answer.$ref };
  }
  return undefined;
}

function commonStart(a: string, b: string): number {
  const [parts, others] = [a.split("/"), b.split("/")];
  const end = parts.findIndex((part, index) => part !== others[index]);
  return end < 0 ? parts.length : end;
}

export function translateParameter(context: EditContext, parameter: unknown): object {
  const definition = objectAt({ parameter }, "parameter");
  return {
    ...pick(definition, ["name", "in", "required", "description"]),
    schema: translateSchema(translatorOf(context, "request"), definition.schema ?? { type: "string" }),
  };
}

export function translateResponse(context: EditContext, definition: JsonObject, at: Pointer): object {
  const content = translateContent(context, "response", { definition, at });
  return {
    description: textAt(definition, "description") ?? "",
    ...(Object.keys(content).length > 0 ? { content } : {}),
  };
}

function translateContent(
  context: EditContext,
  way: "request" | "response",
  { definition, at }: { readonly definition: JsonObject; readonly at: Pointer },
): object {
  return Object.fromEntries(
    [...mediaTypes(definition, at)].map(([type, media]) => [type, { schema: translate(context, way, media.at) }]),
  );
}

function pick(definition: JsonObject, keys: readonly string[]): JsonObject {
  return Object.fromEntries(keys.filter((key) => definition[key] !== undefined).map((key) => [key, definition[key]]));
}
