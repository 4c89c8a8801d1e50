import type { JobTypes, ServiceDescription } from "../../src/index.ts";
import { type CallResult, type ClientOptions, createServiceClient, unwrap } from "../../src/index.ts";
import { createNodeFetch } from "../../src/node.ts";
import { type FaultServer, type Script, startFaultServer } from "./fault-server.ts";
import { type FixtureClient, type FixturePaths, service } from "./fixture-service.ts";

/** The two ways to make requests that every case has to hold over. */
export const transports: readonly (readonly [name: string, make: () => Pick<ClientOptions, "fetch">])[] = [
  ["the global fetch", () => ({})],
  ["createNodeFetch", () => ({ fetch: createNodeFetch() })],
];

export const token = "s3cret-token-8c1f";

/** The figures that the cases are written for. */
export const figures = {
  accessToken: token,
  attempts: 4,
  backoff: { baseMs: 100, capMs: 1000, floorMs: 50 },
  attemptTimeoutMs: 2000,
  maxRetryAfterMs: 5000,
  maxResponseBytes: 10 * 2 ** 20,
} as const satisfies ClientOptions;

export function clientOf(origin: string, options: Partial<ClientOptions> = {}): FixtureClient {
  const all = { ...figures, baseUrl: `${origin}/fixture`, ...options };
  return createServiceClient<FixturePaths, ServiceDescription, JobTypes>(service, all);
}

/** What a case needs of its test: where to leave what has to be tidied up. */
export interface Finishing {
  onTestFinished(tidy: () => Promise<void>): void;
}

export interface Play {
  readonly server: FaultServer;
  readonly client: FixtureClient;
  /** Reads job `a`, to its end. */
  get(init?: { signal?: AbortSignal; attempts?: number; attemptTimeoutMs?: number }): Promise<End>;
}

/** How a call ended. */
export interface End {
  readonly data?: unknown;
  readonly error?: unknown;
}

/** Starts a server with a script and a client of it; both end with the test. */
export async function play(test: Finishing, script: Script, options: Partial<ClientOptions> = {}): Promise<Play> {
  const server = await startServer(test, script);
  const client = clientOf(server.origin, options);
  return {
    server,
    client,
    get: (init = {}) => endOf(client.GET("/jobs/{id}", { params: { path: { id: "a" } }, ...init })),
  };
}

export async function startServer(test: Finishing, script?: Script): Promise<FaultServer> {
  const server = await startFaultServer(script);
  test.onTestFinished(() => server.close());
  return server;
}

/** Waits for a call to end, however it does: the journal is to be looked at first. */
export async function endOf(call: Promise<CallResult<unknown>>): Promise<End> {
  try {
    return { data: unwrap(await call) };
  } catch (error) {
    return { error };
  }
}

/** Beyond the figure of a case: what a machine that is busy with something else may add to any time. */
export const busyMs = 1000;

/** For cases that are not about time: on a busy machine an attempt may take longer than the figures allow. */
export const patient: Pick<ClientOptions, "attemptTimeoutMs"> = { attemptTimeoutMs: 20_000 };

/** Waits until something has come about, however long a busy machine takes. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(5);
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
