import { type HttpHandler, http } from "msw";
import type { Emulator } from "./emulator.ts";

const basePaths = [
  "realityconversion",
  "reality-conversion",
  "contextcapture",
  "reality-modeling",
  "realitydataanalysis",
  "reality-analysis",
];

/**
 * msw handlers that let the emulator answer, whatever the origin: `setupServer(...handlersFor(emulator))`. Requests to
 * other services are none of theirs.
 */
export function handlersFor(emulator: Pick<Emulator, "fetch">): HttpHandler[] {
  return basePaths.map((path) => http.all(`*/${path}/*`, ({ request }) => emulator.fetch(request)));
}
