import createClient, { type Client, type Middleware } from "openapi-fetch";
import { normaliseBaseUrl } from "./base-url.ts";
import type { CallByPath, CallSettings, ParseAs } from "./call-types.ts";
import { checkCall } from "./check-call.ts";
import { checkedHeaders } from "./checked-headers.ts";
import type { ClientOptions } from "./client-options.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { parsedBody, readable } from "./finish.ts";
import type { JobTypes } from "./job-types.ts";
import { fillPath } from "./path.ts";
import { type RequestMaker, requestMaker } from "./request.ts";
import { send } from "./send.ts";
import type { ServiceDescription } from "./service-description.ts";
import { settingsFrom } from "./settings.ts";

/** A service description that also carries the types of the service's jobs. They exist for the compiler only. */
export type TypedService<Service extends ServiceDescription, Types extends JobTypes> = Service & {
  readonly "~types"?: Types;
};

/**
 * A client of one service: openapi-fetch's own, each verb giving `data` or `error` and the `response`, with the
 * service's description beside it.
 */
export interface ServiceClient<Paths extends object, Service extends ServiceDescription, Types extends JobTypes> {
  /** How the service's jobs behave, from its specification. */
  readonly service: TypedService<Service, Types>;
  readonly GET: CallByPath<Paths, "get">;
  readonly POST: CallByPath<Paths, "post">;
  readonly PUT: CallByPath<Paths, "put">;
  readonly PATCH: CallByPath<Paths, "patch">;
  readonly DELETE: CallByPath<Paths, "delete">;
  /** Adds middlewares of openapi-fetch's kind. */
  use(...middleware: Middleware[]): void;
  /** Takes middlewares off again. */
  eject(...middleware: Middleware[]): void;
}

/**
 * Makes the client of a service from its description. Each client package has a function of its own that calls this
 * one; it is public for those who generate a client from a specification of theirs.
 *
 * @throws InvalidArgumentError when an option can't be used, before any request.
 */
export function createServiceClient<Paths extends object, Service extends ServiceDescription, Types extends JobTypes>(
  service: TypedService<Service, Types>,
  options: ClientOptions,
): ServiceClient<Paths, Service, Types> {
  if (typeof options !== "object" || options === null) {
    throw new InvalidArgumentError("options", "are missing; at least accessToken must be given");
  }
  const baseUrl = normaliseBaseUrl(options.baseUrl ?? service.baseUrl, options.allowInsecureBaseUrl);
  const settings = settingsFrom(options, baseUrl);
  const requests = requestMaker();
  const inner = createClient<Paths>({
    Request: requests.Request,
    baseUrl,
    headers: { ...checkedHeaders(options.headers), Accept: service.accept },
    pathSerializer: fillPath,
    fetch: (request) => (requests.isReal ? send(settings, request).then(readable) : send(settings, request)),
  });
  const client = { ...verbsOf(inner, requests, service), service };
  return client as unknown as ServiceClient<Paths, Service, Types>;
}

type UntypedCall = (path: string, init: object) => Promise<unknown>;

/** openapi-fetch's verbs, each asking for the body that `send` has parsed already. */
function verbsOf<Paths extends object>(
  inner: Client<Paths>,
  requests: RequestMaker,
  service: ServiceDescription,
): object {
  const verb = (call: unknown): UntypedCall => {
    // The same call under stricter types: see call-types.ts for what they catch that openapi-fetch's own do not.
    const untyped = call as UntypedCall;
    return async (path, init: CallSettings<ParseAs> = {}) => {
      checkCall(service, path, init);
      const { parseAs = "json" } = init;
      // A middleware may put an answer of its own in place of ours: then openapi-fetch parses it.
      if (parseAs === "json") return untyped(path, readAs(requests.isReal ? parseAs : parsedBody, init));
      return untyped(path, { ...init, reading: parseAs === "text" ? "text" : "none" });
    };
  };
  return {
    GET: verb(inner.GET),
    POST: verb(inner.POST),
    PUT: verb(inner.PUT),
    PATCH: verb(inner.PATCH),
    DELETE: verb(inner.DELETE),
    use(...added: Middleware[]): void {
      inner.use(...added);
      requests.makeReal();
    },
    eject: inner.eject,
  };
}

/** A spread with a property after it costs many times what it costs with one before it, and here on every call. */
function readAs(parseAs: string, init: CallSettings<ParseAs>): object {
  return "parseAs" in init ? { ...init, parseAs } : { parseAs, ...init };
}
