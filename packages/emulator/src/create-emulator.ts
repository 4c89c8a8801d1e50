import { createEmulatorCore } from "./create-emulator-core.ts";
import { createFetch } from "./create-fetch.ts";
import { withSnapshot } from "./data/with-snapshot.ts";
import type { Emulator } from "./emulator.ts";
import type { EmulatorOptions } from "./emulator-options.ts";
import type { EmulatorServer } from "./emulator-server.ts";
import { listen } from "./http/listen.ts";
import { withLatency } from "./latency/with-latency.ts";
import { watchAnswers } from "./request-log/watch-answers.ts";
import { serveStatusPage } from "./status-page/serve-status-page.ts";
import { reportStatus, type StatusReport } from "./status-page/status-report.ts";
import { createOwnClock } from "./time/create-own-clock.ts";

/**
 * Makes an emulator. Throws a RangeError for a speed, a start, a tier, a token lifetime, a latency or a snapshot that
 * cannot be.
 */
export function createEmulator(asked: EmulatorOptions = {}): Emulator {
  const options = withSnapshot(asked);
  const clock = createOwnClock(options);
  const { handle: answer, services, ...shown } = createEmulatorCore(options, clock);
  const handle = watchAnswers(withLatency(answer, options.latencyMs), clock.now, options.onAnswer);
  const servers = new Set<EmulatorServer>();
  let closed = false;

  function requireOpen(): void {
    if (closed) throw new TypeError("The emulator is closed: make a new one.");
  }

  const emulatorFetch = createFetch(handle, requireOpen);
  const report = (): StatusReport => {
    const { speed = 1 } = options;
    const pace = options.clock === "manual" ? 0 : speed;
    return reportStatus({ services: services(), journal: shown.journal, now: clock.now(), speed: pace });
  };

  return {
    fetch: emulatorFetch,
    clock,
    ...shown,
    listen: async (listenOptions) => {
      requireOpen();
      const server = await listen(serveStatusPage(emulatorFetch, report), listenOptions);
      servers.add(server);
      return server;
    },
    close: async () => {
      closed = true;
      clock.stop();
      await Promise.all([...servers].map((server) => server.close()));
      servers.clear();
    },
  };
}
