import type { JobCreate } from "@reality-apis/reality-conversion";
import type { Emulator, ITwinAccess } from "../src/index.ts";
import { answerProblems, bodyOf } from "./support/answer-problems.ts";

export const CONVERSION = "https://api.bentley.com/realityconversion";
export const MODELING = "https://dev-api.bentley.com/contextcapture";
export const ITWIN = "dc720f05-e5f7-448b-ae06-765de46f0af1";
export const OTHER_ITWIN = "510cd1a3-3703-4729-b08c-fecd9c87c3be";
/** iTwins that some documented answers are about. */
export const MISSING_ITWIN = "0e4b1a5c-6b3f-4c3d-9a35-5d1f3f0a0404";
export const FORBIDDEN_ITWIN = "0e4b1a5c-6b3f-4c3d-9a35-5d1f3f0a0403";
export const UNSUPPORTED_ITWIN = "0e4b1a5c-6b3f-4c3d-9a35-5d1f3f0a0400";
export const oddITwins: Readonly<Record<string, ITwinAccess>> = {
  [MISSING_ITWIN]: "missing",
  [FORBIDDEN_ITWIN]: "forbidden",
  [UNSUPPORTED_ITWIN]: "unsupported",
};
export const MINUTE_MS = 60_000;
export const DAY_MS = 24 * 60 * MINUTE_MS;

export const conversionJob: JobCreate = {
  type: "Conversion",
  name: "Site scan",
  iTwinId: ITWIN,
  inputs: [{ id: "58e0c0ca-f730-4e5b-808d-1c8cacacb4d4" }],
  outputs: ["OPC", "LAS"],
};

export interface Answer {
  readonly status: number;
  /** The parsed body, to be read through `at`; `undefined` for an empty one. */
  readonly body: unknown;
}

export interface Ask {
  readonly body?: unknown;
  readonly token?: string | null;
  readonly accept?: string;
}

/**
 * One request with a token; a body is sent as JSON, a text as it is. Rejects if the specification of the service does not
 * allow the answer.
 */
export async function ask(emulator: Pick<Emulator, "fetch">, request: string, options: Ask = {}): Promise<Answer> {
  const [method = "GET", ...rest] = request.split(" ");
  const { token = "some-token", accept = "application/vnd.bentley.itwin-platform.v1+json", body } = options;
  const url = rest.join(" ");
  const response = await emulator.fetch(url, {
    method,
    headers: { accept, ...(token !== null && { authorization: `Bearer ${token}` }) },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const { status, headers } = response;
  const answer = { status, body: bodyOf(await response.text()) };
  const problems = answerProblems({ ...answer, method, url, headers });
  if (problems.length === 0) return answer;
  throw new Error(`${method} ${url} answers ${JSON.stringify(answer)}: ${JSON.stringify(problems)}`);
}

/** The value at a path as `job.outputs.0.id` in a body. */
export function at(answer: Answer | unknown, path: string): unknown {
  const start = isAnswer(answer) ? answer.body : answer;
  return path.split(".").reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), start);
}

export function textAt(answer: Answer | unknown, path: string): string {
  const value = at(answer, path);
  if (typeof value !== "string") throw new TypeError(`There is no text at ${path}: ${JSON.stringify(answer)}`);
  return value;
}

export function listAt(answer: Answer | unknown, path: string): unknown[] {
  const value = at(answer, path);
  if (!Array.isArray(value)) throw new TypeError(`There is no list at ${path}: ${JSON.stringify(answer)}`);
  return value;
}

function isAnswer(value: unknown): value is Answer {
  return isRecord(value) && typeof value.status === "number" && "body" in value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

export async function createConversionJob(emulator: Emulator, change: object = {}): Promise<string> {
  const answer = await ask(emulator, `POST ${CONVERSION}/jobs`, { body: { ...conversionJob, ...change } });
  return textAt(answer, "job.id");
}

export async function createWorkspace(emulator: Emulator, iTwinId: string = ITWIN): Promise<string> {
  const body = { name: "Workspace", iTwinId };
  return textAt(await ask(emulator, `POST ${MODELING}/workspaces`, { body }), "workspace.id");
}

export function modelingJob(workspaceId: string): Record<string, unknown> {
  return {
    type: "Full",
    name: "Bridge",
    workspaceId,
    inputs: [{ id: "58e0c0ca-f730-4e5b-808d-1c8cacacb4d4", description: "Drone ImageCollection" }],
    settings: { quality: "Extra", outputs: ["OBJ", "3MX"], processingEngines: 5 },
  };
}

export async function createModelingJob(emulator: Emulator, change: object = {}): Promise<string> {
  const body = { ...modelingJob(await createWorkspace(emulator)), ...change };
  return textAt(await ask(emulator, `POST ${MODELING}/jobs`, { body }), "job.id");
}

export async function submit(emulator: Emulator, base: string, id: string): Promise<Answer> {
  return ask(emulator, `PATCH ${base}/jobs/${id}`, { body: { state: base === MODELING ? "Active" : "active" } });
}
