import type { EmulatorOptions } from "../emulator-options.ts";
import { createClock, type OwnClock } from "./create-clock.ts";

const MANUAL_START = "2026-01-01T00:00:00Z";

/** The clock that the options ask for. Throws a RangeError for a speed or a start that cannot be. */
export function createOwnClock({ clock = "running", speed = 1, startAt }: EmulatorOptions): OwnClock {
  if (!Number.isFinite(speed) || speed <= 0) {
    throw new RangeError(`The speed cannot be ${speed}: give a finite number above 0, or make the clock manual.`);
  }
  const defaultStart = clock === "manual" ? MANUAL_START : new Date();
  const start = new Date(startAt ?? defaultStart).getTime();
  if (Number.isNaN(start)) throw new RangeError(`The clock cannot start at '${startAt}': give a date in ISO 8601.`);
  return createClock(start, clock === "manual" ? 0 : speed);
}
