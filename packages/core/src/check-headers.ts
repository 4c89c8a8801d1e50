import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

const headerName = /^[\w!#$%&'*+.^`|~-]+$/;
const headerValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Checks that each of the caller's headers can stand in a request.
 *
 * @throws InvalidArgumentError that names the header, never its value.
 */
export function checkHeaders(headers: Readonly<Record<string, string>> | undefined): void {
  for (const [name, value] of Object.entries(headers ?? {})) {
    if (!headerName.test(name))
      throw new InvalidArgumentError("headers", `holds ${JSON.stringify(name)}, no header name`);
    if (typeof value === "string" && headerValue.test(value)) continue;
    throw new InvalidArgumentError(`headers.${name}`, "must be a text without line breaks and control characters");
  }
}
