export type Json = Readonly<Record<string, unknown>>;

/** The properties of a value: none, if it has none. */
export function object(value: unknown): Json {
  return isJson(value) ? value : {};
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}
