import type { MessageShape, ServiceDescription } from "@reality-apis/core";
import { isObject, propertyOf, textOf } from "../property.ts";

/** One error or warning that the service wrote down while it worked on a job. */
export interface JobMessage {
  readonly code: string | undefined;
  readonly title: string | undefined;
  /** The message itself, its parameters filled in. */
  readonly message: string | undefined;
  readonly params: readonly string[];
}

/** What went wrong in a job, and what might have; in the service's order. */
export interface JobMessages {
  readonly errors: readonly JobMessage[];
  readonly warnings: readonly JobMessage[];
}

/** How the services of this platform write a message, for a description that does not say. */
const usual: MessageShape = { code: "code", title: "title", text: "message", params: "params" };

/** Reads the messages out of a job, or out of the answer of the operation that has them. */
export function messagesIn(
  { message = usual }: ServiceDescription,
  places: { readonly errors?: string; readonly warnings?: string },
  body: unknown,
): JobMessages {
  const read = (path: string | undefined): JobMessage[] => {
    const list = path === undefined ? undefined : propertyOf(body, path);
    return Array.isArray(list) ? list.map((entry) => messageOf(message, entry)) : [];
  };
  return { errors: read(places.errors), warnings: read(places.warnings) };
}

function messageOf(shape: MessageShape, entry: unknown): JobMessage {
  const read = (path = ""): unknown => propertyOf(entry, path);
  const said = read(shape.params);
  const params = Array.isArray(said) ? said.map(String) : [];
  const text = textOf(isObject(entry) ? read(shape.text) : entry);
  return {
    code: textOf(read(shape.code)),
    title: textOf(read(shape.title)),
    message: text?.replace(/%([1-9])/g, (placeholder, place) => params[place - 1] ?? placeholder),
    params,
  };
}
