import { setTimeout as sleep } from "node:timers/promises";

/** A client as someone else writes it: `fetch`, bodies by hand, and no idea of any type. */
export interface RawClient {
  /** Sends a request as "POST /jobs"; gives its status and its body. */
  send(request: string, body?: unknown): Promise<RawAnswer>;
}

export interface RawAnswer {
  readonly status: number;
  /** The text at a path as `job.id`; empty where there is none. */
  text(path: string): string;
  readonly body: unknown;
}

export function rawClient(baseUrl: string, accept: string): RawClient {
  return {
    send: async (request, body) => {
      const [method = "", path = ""] = request.split(/ (.*)/);
      const headers = { Authorization: "Bearer eyJ0.e30.x", Accept: accept, "Content-Type": "application/json" };
      const payload = body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) };
      const response = await fetch(baseUrl + path, { method, headers, ...payload });
      const answer = await response.text();
      const parsed: unknown = answer === "" ? undefined : JSON.parse(answer);
      return { status: response.status, body: parsed, text: (at) => textAt(parsed, at) };
    },
  };
}

function textAt(body: unknown, path: string): string {
  const found = path
    .split(".")
    .reduce<unknown>(
      (part, key) => (typeof part === "object" && part !== null ? Reflect.get(part, key) : undefined),
      body,
    );
  return found === undefined ? "" : String(found);
}

/** Asks for a job's progress again and again, as the vendor's examples do; gives every state and percentage it saw. */
export async function follow(client: RawClient, id: string, envelope: string, ends: RegExp): Promise<string[]> {
  const seen = new Set<string>();
  for (;;) {
    const progress = await client.send(`GET /jobs/${id}/progress`);
    if (progress.status !== 200) throw new Error(`The progress was answered with ${progress.status}.`);
    const state = progress.text(`${envelope}.state`);
    seen.add(state);
    if (ends.test(state)) return [...seen, `${progress.text(`${envelope}.percentage`)} %`];
    await sleep(5);
  }
}
