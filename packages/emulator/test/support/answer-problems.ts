import type { SpecOperation } from "./spec-file.ts";
import { serviceVersions } from "./spec-files.ts";

/** By the first segment of their addresses. */
const versions = new Map(Object.values(serviceVersions).map((version) => [version.basePath, version]));

/** An answer as it came, and the request that it is to. */
export interface GivenAnswer {
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** As read from JSON; `undefined` for an empty one. */
  readonly body: unknown;
  readonly headers: Headers;
}

/** What the specification of the service does not allow in an answer. */
export function answerProblems({ method, url, status, body, headers }: GivenAnswer): readonly object[] {
  const operation = operationAt(method, new URL(url).pathname);
  // What leads to no operation is answered as any failure.
  if (operation === undefined) return anyOperation().problemsOf("default", body);
  const documented = operation.statuses.includes(String(status)) ? String(status) : "default";
  if (documented === "default" && status < 400) return [{ message: `The status ${status} is not documented.` }];
  return [...operation.problemsOf(documented, body), ...headerProblems(operation, documented, headers)];
}

/** Headers of the platform have to be among those that the answer is documented to have. */
function headerProblems(operation: SpecOperation, status: string, headers: Headers): object[] {
  return [...headers.keys()]
    .filter((name) => name.startsWith("itwinplatform-") || name === "retry-after")
    .filter((name) => !operation.headers(status).some((documented) => documented.toLowerCase() === name))
    .map((name) => ({ message: `The header ${name} is not documented.` }));
}

function operationAt(method: string, pathname: string): SpecOperation | undefined {
  const segments = pathname.split("/");
  const base = segments.findIndex((segment) => versions.has(segment));
  const rest = segments.slice(base + 1);
  const operations = versions.get(segments[base] ?? "")?.spec.operations;
  return operations?.find(({ method: own, path }) => own === method && fits(path.split("/").slice(1), rest));
}

function fits(template: readonly string[], segments: readonly string[]): boolean {
  if (template.length !== segments.length) return false;
  return template.every((part, index) => part === segments[index] || (part.startsWith("{") && segments[index] !== ""));
}

/** An operation to ask what an error looks like at all. */
function anyOperation(): SpecOperation {
  const [operation] = serviceVersions["reality-conversion.v1"]?.spec.operations ?? [];
  if (operation === undefined) throw new Error("There is no operation.");
  return operation;
}

/** What an answer's text says. */
export function bodyOf(text: string): unknown {
  return text === "" ? undefined : JSON.parse(text);
}
