import { createEmulatorCore, type EmulatorCore } from "./create-emulator-core.ts";
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
import type { OwnClock } from "./time/create-clock.ts";
import { createOwnClock } from "./time/create-own-clock.ts";

/**
 * Makes an emulator. Throws a RangeError for a speed, a start, a tier, a token lifetime, a latency or a snapshot that
 * cannot be.
 */
export function createEmulator(asked: EmulatorOptions = {}): Emulator {
  const options = withSnapshot(asked);
  const clock = createOwnClock(options);
  const core = createEmulatorCore(options, clock);
  const { handle: answer, services: _services, ...shown } = core;
  const handle = watchAnswers(withLatency(answer, options.latencyMs), clock.now, options.onAnswer);
  const servers = new Set<EmulatorServer>();
  let closed = false;

  function requireOpen(): void {
    if (closed) throw new TypeError("The emulator is closed: make a new one.");
  }

  const emulatorFetch = createFetch(handle, requireOpen);
  return {
    fetch: emulatorFetch,
    clock,
    ...shown,
    listen: async (listenOptions) => {
      requireOpen();
      const server = await listen(
        serveStatusPage(emulatorFetch, () => statusOf(core, clock, options)),
        listenOptions,
      );
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

function statusOf({ services, journal }: EmulatorCore, { now }: OwnClock, options: EmulatorOptions): StatusReport {
  const speed = options.clock === "manual" ? 0 : (options.speed ?? 1);
  return reportStatus({ services: services(), journal, now: now(), speed });
}
