import { isObject, type JsonObject, objectAt } from "../json.ts";
import type { Located } from "./located.ts";

/** A media type of a body: its schema, and the object that holds schema and examples. */
export interface MediaType extends Located {
  readonly definition: JsonObject;
}

/** The media types of a body by name. All that hold JSON count as one: a client reads them alike. */
export function mediaTypes(holder: JsonObject, at: Located["at"]): ReadonlyMap<string, MediaType> {
  return new Map(
    Object.entries(objectAt(holder, "content")).map(([type, media]) => {
      const definition = isObject(media) ? media : {};
      const name = /^application\/(?:[^;]*\+)?json\b/.test(type) ? "application/json" : type;
      return [name, { definition, schema: definition.schema ?? {}, at: [...at, "content", type, "schema"] }];
    }),
  );
}
