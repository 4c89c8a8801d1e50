import { type HttpHandler, http } from "msw";
import type { Emulator } from "./emulator.ts";
import { BrokenConnection } from "./http/broken-connection.ts";

const basePaths = [
  "realityconversion",
  "reality-conversion",
  "contextcapture",
  "reality-modeling",
  "realitydataanalysis",
  "reality-analysis",
];

/** Where the platform's identity provider is, in production and elsewhere. */
const identityProviders = ["https://ims.bentley.com", "https://qa-ims.bentley.com"];

/**
 * msw handlers that let the emulator answer, whatever the origin: `setupServer(...handlersFor(emulator))`. So they do
 * for the identity provider of the platform, but not for any other. Requests to other services are none of theirs.
 */
export function handlersFor(emulator: Pick<Emulator, "fetch">): HttpHandler[] {
  const services = basePaths.map((path) => `*/${path}/*`);
  const provider = identityProviders.flatMap((origin) => [`${origin}/connect/token`, `${origin}/.well-known/*`]);
  return [...services, ...provider].map((path) => http.all(path, ({ request }) => answer(emulator, request)));
}

/** Where the connection breaks, msw has to be told by an answer of its own, which a `fetch` rejects with as the cause. */
async function answer(emulator: Pick<Emulator, "fetch">, request: Request): Promise<Response> {
  try {
    return await emulator.fetch(request);
  } catch (error) {
    if (error instanceof BrokenConnection) return Object.assign(Response.error(), { code: "ECONNRESET" });
    throw error;
  }
}
