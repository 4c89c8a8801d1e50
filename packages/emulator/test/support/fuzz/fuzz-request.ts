import fc from "fast-check";
import { serviceVersions } from "../service-versions.ts";
import type { SpecFile, SpecOperation } from "../spec-file.ts";
import { requestBody } from "./fuzz-body.ts";
import { requestHeaders } from "./fuzz-headers.ts";
import { parameter } from "./fuzz-parameter.ts";
import { query } from "./fuzz-query.ts";

/** A request, ready to be sent. */
export interface FuzzRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const oddMethod = fc.constantFrom("GET", "POST", "PATCH", "DELETE", "PUT", "HEAD", "OPTIONS", "QUERY");
const ending = fc.oneof(
  { weight: 20, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: fc.constantFrom("/", "/x", "//", "/..") },
);

/** Requests to one operation, some of them just beside it. */
function requestsTo(spec: SpecFile, operation: SpecOperation): fc.Arbitrary<FuzzRequest> {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const version = spec.accept.includes("v2") ? "v2" : "v1";
  const parts = fc.record({
    method: fc.oneof({ weight: 30, arbitrary: fc.constant(operation.method) }, { weight: 1, arbitrary: oddMethod }),
    parameters: fc.tuple(...names.map((name) => parameter(name, version))),
    end: fc.tuple(ending, query).map((texts) => texts.join("")),
    headers: requestHeaders(spec.accept),
    body: requestBody(spec, operation),
  });
  return parts.map(({ method, parameters, end, headers, body }) => {
    const left = [...parameters];
    const path = operation.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(left.shift() ?? ""));
    const url = `${spec.serverUrl}${path}${end}`;
    return { url, method, headers, ...(method !== "GET" && method !== "HEAD" && { body }) };
  });
}

/** Requests to all operations of all services, most of them nearly right. */
export const fuzzRequest: fc.Arbitrary<FuzzRequest> = fc.oneof(
  ...Object.values(serviceVersions).flatMap(({ spec }) =>
    spec.operations.map((operation) => requestsTo(spec, operation)),
  ),
);
