import {
  type JobClient,
  JobNotFoundError,
  type JobReading,
  type JobWatch,
  outcomeError,
  WatchError,
  type WatchOptions,
  watchJob,
} from "@reality-apis/helpers";
import type { Context } from "./context.ts";
import { errorExitCode } from "./errors/error-exit-code.ts";
import { errorText } from "./errors/error-text.ts";
import { stopExitCode } from "./errors/stop-exit-code.ts";
import { tellError } from "./errors/tell-error.ts";
import { exitCodes } from "./exit-codes.ts";
import { jobLine } from "./output/job-line.ts";
import { readingJson } from "./output/reading-json.ts";
import { resumeCommand } from "./output/resume-command.ts";
import { writeLine } from "./output/write-line.ts";
import { createView } from "./views/create-view.ts";
import type { ProgressView } from "./views/progress-view.ts";
import { shortId } from "./views/short-id.ts";
import { statusText } from "./views/status-text.ts";

/** Which job to follow, and for how long. */
export interface Followed {
  readonly client: JobClient;
  /** The word for the service on the command line. */
  readonly name: string;
  readonly jobId: string;
  readonly timeoutMs: number | undefined;
}

/** A job that was submitted just now may not be known everywhere; a misspelt id is to be told soon all the same. */
const graceMs = 10_000;

/** Watches a job to its end, shows how it goes, and gives the exit code that says how it ended. */
export async function follow(context: Context, followed: Followed): Promise<number> {
  const view = createView(context, followed.jobId);
  let last: JobReading | undefined;
  const tell = (reading: JobReading, nextLookAt: number | undefined): void => {
    last = reading;
    view.show(reading, nextLookAt);
    if (context.options.json) context.data(readingJson(reading, nextLookAt));
  };
  try {
    const watch = watchJob(followed.client, followed.jobId, watchOptions(context, followed, view));
    for await (const reading of watch) tell(reading, nextLook(watch, reading));
  } catch (error) {
    // The last look before a time limit is not handed out, but it was taken.
    const seen = error instanceof WatchError ? error.lastReading : undefined;
    if (seen && seen !== last) tell(seen, undefined);
    view.end();
    return context.world.signal.aborted ? stopped(context, followed, last) : gaveUp(context, followed, error);
  }
  view.end();
  return ended(context, followed, last);
}

function watchOptions({ world }: Context, { timeoutMs }: Followed, view: ProgressView): WatchOptions {
  // No wait is no next look: the time to watch is up before it.
  const at = (waitMs: number): number | undefined => (waitMs > 0 ? world.clock.now() + waitMs : undefined);
  return {
    clock: world.clock,
    graceMs,
    signal: world.signal,
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    onThrottled: (_error, waitMs) => view.trouble("the service is busy", at(waitMs)),
    onFault: (error, waitMs) => view.trouble("last look failed", at(waitMs), errorText(error)),
    onUnknownState: (state) => view.note(`The state ${state} is not known here; the job is taken to go on.`),
  };
}

/** When the service will be asked again; `undefined` after the last look, and where that is at once. */
function nextLook(watch: JobWatch, reading: JobReading): number | undefined {
  const { notBefore, deadlineAt = notBefore } = watch.checkpoint();
  const isAhead = notBefore > reading.readAt && notBefore <= deadlineAt;
  return reading.outcome === undefined && isAhead ? notBefore : undefined;
}

function ended(context: Context, { client, jobId }: Followed, last: JobReading | undefined): number {
  if (!last) return exitCodes.service;
  const { service } = client;
  if (!context.options.json) {
    context.data(jobLine(service, last.job ?? { [service.job.id]: jobId, [service.job.state]: last.state }));
  }
  if (last.jobError !== undefined) context.note(`The job itself can't be read: ${errorText(last.jobError)}`);
  if (last.outcome === "succeeded") return exitCodes.success;
  if (last.messagesError !== undefined) context.note(`Its messages can't be read: ${errorText(last.messagesError)}`);
  writeLine(context.world.stderr, `error: ${outcomeError(service, last).message}`);
  return exitCodes.jobUnsuccessful;
}

function gaveUp(context: Context, followed: Followed, error: unknown): number {
  tellError(context.world, error);
  const code = errorExitCode(error);
  if (code !== exitCodes.usage && !(error instanceof JobNotFoundError)) tellHowToResume(context, followed);
  return code;
}

/** A reader that closed the pipe has gone without the job's end, so that this is not success; but it needs no words. */
function stopped(context: Context, followed: Followed, last: JobReading | undefined): number {
  const { signal, stderr } = context.world;
  if (signal.reason === "closedPipe") return exitCodes.interrupted;
  const code = stopExitCode(context.world);
  const seen = last ? `last seen ${statusText(last)}` : "not seen yet";
  writeLine(stderr, `Stopped watching job ${shortId(followed.jobId)}, ${seen}; it goes on at the service.`);
  tellHowToResume(context, followed);
  return code;
}

function tellHowToResume({ world, options }: Context, { name, jobId }: Followed): void {
  writeLine(world.stderr, `Watch it again with: ${resumeCommand(options, name, jobId)}`);
}
