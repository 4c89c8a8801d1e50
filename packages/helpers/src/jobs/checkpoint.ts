import { isRealityApiError, RealityApiError, type ServiceDescription } from "@reality-apis/core";
import { isObject } from "../property.ts";
import type { WatchState } from "./watch-state.ts";

/** A checkpoint can't be gone on from: it is of another version, of another service, or no checkpoint at all. */
export class CheckpointError extends RealityApiError {
  override readonly name = "CheckpointError";
  override readonly kind = "checkpoint";
}

export function isCheckpointError(value: unknown): value is CheckpointError {
  return isRealityApiError(value) && value.kind === "checkpoint";
}

/** How a service is named in a checkpoint, as `reality-modeling.v1`. */
export function serviceKey({ name, version }: ServiceDescription): string {
  return `${name}.${version}`;
}

/**
 * Takes a watch up where a checkpoint left it. The next request is due when it was due then, so that a process which
 * is started over and over asks no more often than one that runs through; at once if that time has passed; and, should
 * the clock have been set back, never later than the wait that was due then.
 */
export function resumed(service: ServiceDescription, checkpoint: unknown, now: number): WatchState {
  const state = requireState(service, checkpoint);
  const wait = state.notBefore - (state.lastSettledAt ?? state.startedAt);
  // The job that was read before its messages is not kept in a checkpoint.
  const ask = state.ask === "messages" ? "job" : state.ask;
  return { ...state, ask, notBefore: Math.min(state.notBefore, now + wait) };
}

function requireState(service: ServiceDescription, checkpoint: unknown): WatchState {
  if (!isState(checkpoint)) {
    throw new CheckpointError(
      "This is no checkpoint of a watch, nor a job's id. Hand over job.id, or what checkpoint() gave, unchanged; await a promise first.",
    );
  }
  if (checkpoint.service !== serviceKey(service)) {
    throw new CheckpointError(
      `This checkpoint is of ${checkpoint.service}, but the client is one of ${serviceKey(service)}. Use the client it was made with.`,
    );
  }
  return checkpoint;
}

const times = ["startedAt", "notBefore", "stepIndex", "throttles", "faults"];
const mayBeMissing = ["submittedAt", "deadlineAt", "lastSettledAt", "lastPercentage", "highest"];

function isState(value: unknown): value is WatchState {
  if (!isObject(value)) return false;
  const isTime = (name: string): boolean => Number.isFinite(value[name]);
  return (
    value.v === 1 &&
    typeof value.service === "string" &&
    typeof value.jobId === "string" &&
    typeof value.seen === "boolean" &&
    ["progress", "job", "messages"].some((asked) => asked === value.ask) &&
    times.every(isTime) &&
    mayBeMissing.every((name) => value[name] === undefined || isTime(name))
  );
}
