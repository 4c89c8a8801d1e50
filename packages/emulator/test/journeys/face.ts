import type { Clock } from "@reality-apis/helpers";
import type { EmulatorJobs } from "../../src/index.ts";

/** One way to reach an emulator, as an application would set it up: in its own process, or from a browser. */
export interface Face {
  /** What goes into a client's options to reach it, for a service's path. */
  readonly options: (path: string) => { baseUrl?: string; fetch?: typeof fetch };
  /** What the helpers wait on. */
  readonly clock: Clock;
  /** Decides about jobs; from a browser that takes its time. */
  readonly next: (...fate: Parameters<EmulatorJobs["next"]>) => unknown;
  readonly add: EmulatorJobs["add"] | ((...seed: Parameters<EmulatorJobs["add"]>) => Promise<string>);
  /** Waits for what happens on the emulator's clock. */
  readonly meanwhile: <Result>(work: Promise<Result>) => Promise<Result>;
}

/** A face that was opened, and how to close it. */
export interface OpenFace extends Face {
  readonly close: () => Promise<void>;
}
