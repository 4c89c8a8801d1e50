// What runs in the browser's page: the journeys, through one face or the other.
import type { Clock } from "@reality-apis/helpers";
import { setupWorker } from "msw/browser";
import { createEmulator, type EmulatorJobs } from "../../src/index.ts";
import { handlersFor } from "../../src/msw.ts";
import { advancing } from "../journeys/advancing.ts";
import { allJourneys } from "../journeys/all-journeys.ts";
import type { OpenFace } from "../journeys/face.ts";

// What the test puts into the page, if the emulator is outside of it.
declare global {
  var outsideNext: ((...fate: Parameters<EmulatorJobs["next"]>) => Promise<void>) | undefined;
  var outsideAdd: ((...seed: Parameters<EmulatorJobs["add"]>) => Promise<string>) | undefined;
}

/** The emulator in the page, behind a service worker: the application needs neither another fetch nor another origin. */
async function serviceWorker(): Promise<OpenFace> {
  const emulator = createEmulator({ clock: "manual" });
  const worker = setupWorker(...handlersFor(emulator));
  await worker.start({ onUnhandledRequest: "error", quiet: true });
  const { clock, jobs } = emulator;
  return { options: () => ({}), clock, ...jobs, meanwhile: advancing(emulator), close: async () => worker.stop() };
}

/** An emulator on a port, which is another origin to the page. */
function port(url: string, speed: number): OpenFace {
  const { outsideNext, outsideAdd } = globalThis;
  if (outsideNext === undefined || outsideAdd === undefined) throw new TypeError("Nobody decides about jobs outside.");
  return {
    options: (path) => ({ baseUrl: `${url}/${path}` }),
    clock: fastClock(speed),
    next: outsideNext,
    add: outsideAdd,
    meanwhile: (work) => work,
    close: async () => {},
  };
}

function fastClock(speed: number): Clock {
  const began = Date.now();
  return {
    now: () => began + performance.now() * speed,
    monotonic: () => performance.now() * speed,
    setTimer: (callback, ms) => setTimeout(callback, ms / speed),
    clearTimer: (timer) => {
      if (typeof timer === "number") clearTimeout(timer);
    },
  };
}

/** Travels one journey; what is seen goes back to the test as JSON. */
async function travel(title: string, outside?: { url: string; speed: number }): Promise<string> {
  const journey = allJourneys.find((candidate) => candidate.title === title);
  const face = outside === undefined ? await serviceWorker() : port(outside.url, outside.speed);
  try {
    return JSON.stringify(await journey?.travel(face));
  } finally {
    await face.close();
  }
}

Object.assign(globalThis, { travel });
