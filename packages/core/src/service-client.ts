import createClient, { createQuerySerializer, type Middleware } from "openapi-fetch";
import type { Answer } from "./attempt/answer.ts";
import { normaliseBaseUrl } from "./base-url.ts";
import { plainInit, realInit, type UntypedInit } from "./call-init.ts";
import type { CallRequest } from "./call-request.ts";
import type { CallByPath } from "./call-types.ts";
import { checkCall } from "./check-call.ts";
import { checkHeaders } from "./check-headers.ts";
import type { ClientOptions } from "./client-options.ts";
import type { JobTypes } from "./job-types.ts";
import type { RateLimit } from "./limit/rate-limit.ts";
import { mustBe } from "./must-be.ts";
import { fillPath } from "./path.ts";
import { queryWriter } from "./query-writer.ts";
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
  /** What its calls are paced by: clients of the same OAuth client may be made with it too. */
  readonly rateLimit: RateLimit;
  readonly GET: CallByPath<Paths, "get">;
  readonly POST: CallByPath<Paths, "post">;
  readonly PUT: CallByPath<Paths, "put">;
  readonly PATCH: CallByPath<Paths, "patch">;
  readonly DELETE: CallByPath<Paths, "delete">;
  /** Adds middlewares of openapi-fetch's kind. */
  use(...middlewares: Middleware[]): void;
  /** Takes middlewares off again. */
  eject(...middlewares: Middleware[]): void;
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
  mustBe("an object with accessToken at least", Object(options) === options, "options", options);
  const baseUrl = normaliseBaseUrl(options.baseUrl ?? service.baseUrl, options.allowInsecureBaseUrl);
  const settings = settingsFrom(options, baseUrl);
  checkHeaders(options.headers);
  const headers = { ...options.headers, Accept: service.accept };
  const querySerializer = queryWriter(createQuerySerializer());
  const inner = createClient<Paths>({ baseUrl, headers, pathSerializer: fillPath, querySerializer });
  const { GET, POST, PUT, PATCH, DELETE, eject } = inner;
  let initOf = plainInit;
  const verb =
    (call: unknown) =>
    async (path: string, init: UntypedInit = {}) => {
      checkCall(service, path, init);
      const toSend = (request: CallRequest): Promise<Answer> => send(settings, request, init);
      // The same call under stricter types: see call-types.ts for what they catch that openapi-fetch's own do not.
      return (call as UntypedCall)(path, initOf(init, toSend));
    };
  const client = {
    service,
    rateLimit: settings.rateLimit,
    GET: verb(GET),
    POST: verb(POST),
    PUT: verb(PUT),
    PATCH: verb(PATCH),
    DELETE: verb(DELETE),
    use(...added: Middleware[]): void {
      inner.use(...added);
      initOf = realInit;
    },
    eject,
  };
  return client as unknown as ServiceClient<Paths, Service, Types>;
}

type UntypedCall = (path: string, init: object) => Promise<unknown>;
