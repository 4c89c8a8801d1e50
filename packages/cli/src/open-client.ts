import { isInvalidArgumentError } from "@reality-apis/core";
import type { JobClient } from "@reality-apis/helpers";
import type { Context } from "./context.ts";
import { UsageError } from "./errors/usage-error.ts";
import { accessToken } from "./input/access-token.ts";
import type { KnownService } from "./known-service.ts";

/** Makes the client of a service, with the token and the address that were given. */
export async function openClient(context: Context, { service, createClient }: KnownService): Promise<JobClient> {
  const { fetch, env, clock } = context.world;
  const root = context.options.baseUrl ?? env.REALITY_BASE_URL;
  const options = { accessToken: await accessToken(context), clock, ...(fetch ? { fetch } : {}) };
  if (!root) return createClient(options);
  try {
    // Below another root, the services have the same paths as in production.
    return createClient({ ...options, baseUrl: root.replace(/\/+$/, "") + new URL(service.baseUrl).pathname });
  } catch (cause) {
    if (!isInvalidArgumentError(cause) || cause.argument !== "baseUrl") throw cause;
    const example = "https://host, or http:// with an address of this machine, as http://127.0.0.1:4000";
    throw new UsageError(`The base address '${root}' can't be used: give ${example}.`, { cause });
  }
}
