import { createEmulator } from "@reality-apis/emulator";
import { handlersFor } from "@reality-apis/emulator/msw";
import { setupServer } from "msw/node";
import { journey } from "./journey.js";

const emulator = createEmulator({ speed: 100_000 });
const server = setupServer(...handlersFor(emulator));
server.listen({ onUnhandledRequest: "error" });
// At the address of the service itself: what msw lets through would fail.
console.log(await journey({}, emulator.clock));
server.close();
