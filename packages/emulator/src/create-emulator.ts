import { createEmulatorCore } from "./create-emulator-core.ts";
import type { Emulator } from "./emulator.ts";
import type { EmulatorOptions } from "./emulator-options.ts";
import type { EmulatorServer } from "./emulator-server.ts";
import { listen } from "./http/listen.ts";
import { createOwnClock } from "./time/create-own-clock.ts";

/** Makes an emulator. Throws a RangeError for a speed or a start that cannot be. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const clock = createOwnClock(options);
  const core = createEmulatorCore(options, clock);
  const servers = new Set<EmulatorServer>();
  let closed = false;

  function requireOpen(): void {
    if (closed) throw new TypeError("The emulator is closed: make a new one.");
  }

  async function emulatorFetch(input: Request | URL | string, init?: RequestInit): Promise<Response> {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    const signal = init?.signal ?? request.signal;
    signal.throwIfAborted();
    requireOpen();
    const response = await core.handle(request);
    signal.throwIfAborted();
    return response;
  }

  return {
    fetch: emulatorFetch,
    clock,
    jobs: core.jobs,
    journal: core.journal,
    listen: async (listenOptions) => {
      requireOpen();
      const server = await listen(emulatorFetch, listenOptions);
      servers.add(server);
      return server;
    },
    reset: core.reset,
    close: async () => {
      closed = true;
      clock.stop();
      await Promise.all([...servers].map((server) => server.close()));
      servers.clear();
    },
  };
}
