import { setupServer } from "msw/node";
import { createEmulator } from "../../src/index.ts";
import { handlersFor } from "../../src/msw.ts";
import { advancing } from "./advancing.ts";
import type { OpenFace } from "./face.ts";

/** How many times as fast as the real one time goes where a real socket knows no virtual time. */
export const FAST = 2000;

/** The faces that an application in Node can choose from. */
export const nodeFaces: Readonly<Record<string, () => Promise<OpenFace>>> = {
  "a fetch function": async () => {
    const emulator = createEmulator({ clock: "manual" });
    const { fetch, clock, jobs, close } = emulator;
    return { options: () => ({ fetch }), clock, ...jobs, meanwhile: advancing(emulator), close };
  },
  "msw in Node": async () => {
    const emulator = createEmulator({ clock: "manual" });
    const server = setupServer(...handlersFor(emulator));
    server.listen({ onUnhandledRequest: "error" });
    const close = async (): Promise<void> => {
      server.close();
      await emulator.close();
    };
    const { clock, jobs } = emulator;
    return { options: () => ({}), clock, ...jobs, meanwhile: advancing(emulator), close };
  },
  "a port": async () => {
    const { listen, clock, jobs, close } = createEmulator({ speed: FAST });
    const { url } = await listen();
    return { options: (path) => ({ baseUrl: `${url}/${path}` }), clock, ...jobs, meanwhile: (work) => work, close };
  },
};
