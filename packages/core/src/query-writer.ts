import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

/** Writes parameters down as the text of a query. */
type WriteQuery = (query: Readonly<Record<string, unknown>>) => string;

/**
 * Writes a query parameter by parameter, so that one that can't be written (a value nested too deep, a text that is not
 * well-formed) is an InvalidArgumentError with its name, before any request.
 */
export function queryWriter(write: WriteQuery): WriteQuery {
  return (query) =>
    Object.entries(query)
      .map(([name, value]) => {
        try {
          return write({ [name]: value });
        } catch {
          throw new InvalidArgumentError(
            name,
            "must be a well-formed text, a number, or a flat list or object of such",
          );
        }
      })
      .filter((text) => text !== "")
      .join("&");
}
