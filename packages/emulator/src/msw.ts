import { type HttpHandler, http } from "msw";
import type { Emulator } from "./emulator.ts";

/**
 * msw handlers that let the emulator answer, whatever the origin: `setupServer(...handlersFor(emulator))`. Requests to
 * other services are none of theirs.
 */
export function handlersFor(emulator: Pick<Emulator, "fetch">): HttpHandler[] {
  return ["*/realityconversion/*", "*/contextcapture/*"].map((path) =>
    http.all(path, ({ request }) => emulator.fetch(request)),
  );
}
