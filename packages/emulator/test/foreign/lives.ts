import { expect } from "vitest";
import type { Emulator } from "../../src/index.ts";
import { follow, type RawAnswer, type RawClient } from "./raw-client.ts";

/** A client and whoever runs the emulator that it talks to. */
export interface Foreigner {
  readonly client: RawClient;
  readonly emulator: Emulator;
}

export const iTwinId = "510cd1a3-3703-4729-b08c-fecd9c87c3be";
export const guid: RegExp = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Creates, submits, follows, reads and lists a v1 job; then cancels one, and deletes one that was never submitted. */
export async function liveV1(
  { client, emulator }: Foreigner,
  creation: object,
  words: { envelope: string; submit: string; cancel: string },
): Promise<RawAnswer> {
  const created = await client.send("POST /jobs", creation);
  expect([created.status, created.text("job.state")]).toEqual([201, "unsubmitted"]);
  const id = created.text("job.id");
  expect(id).toMatch(guid);
  expect((await client.send(`PATCH /jobs/${id}`, { state: words.submit })).status).toBe(200);
  const states = await follow(client, id, words.envelope, /^(success|over)$/i);
  expect(states.at(-1)).toBe("100 %");
  expect((await client.send(`PATCH /jobs/${id}`, { state: words.submit })).status).toBe(422);
  const read = await client.send(`GET /jobs/${id}`);
  expect(read.text("job.state")).toBe("success");
  const list = await client.send(
    `GET /jobs?$filter=${encodeURIComponent(`iTwinId eq ${iTwinId} and state eq 'success'`)}&$top=1`,
  );
  expect([list.status, list.text("jobs.0.id")]).toEqual([200, id]);

  emulator.jobs.next({ durationMs: Number.POSITIVE_INFINITY });
  const endless = (await client.send("POST /jobs", creation)).text("job.id");
  await client.send(`PATCH /jobs/${endless}`, { state: words.submit });
  expect((await client.send(`PATCH /jobs/${endless}`, { state: words.cancel })).text("job.state")).toBe("cancelled");
  const unwanted = (await client.send("POST /jobs", creation)).text("job.id");
  expect((await client.send(`DELETE /jobs/${unwanted}`)).status).toBe(204);
  expect((await client.send(`GET /jobs/${unwanted}`)).text("error.code")).toBe("JobNotFound");
  return read;
}

/** Creates, follows, reads and lists a v2 job; then cancels one, and reads the messages of one that failed. */
export async function liveV2({ client, emulator }: Foreigner, creation: object): Promise<RawAnswer> {
  const created = await client.send("POST /jobs", creation);
  expect([created.status, created.body]).toEqual([201, expect.objectContaining({ job: expect.anything() })]);
  const id = created.text("job.id");
  const states = await follow(client, id, "progress", /^(Success|Failed|Cancelled)$/);
  expect(states.slice(-2)).toEqual(["Success", "100 %"]);
  const read = await client.send(`GET /jobs/${id}`);
  expect(read.text("job.state")).toBe("Success");
  const list = await client.send(`GET /jobs?%24filter=iTwinId+eq+%27${iTwinId}%27&%24top=2`);
  expect([list.status, list.text("jobs.0.id")]).toEqual([200, id]);

  emulator.jobs.next({ durationMs: Number.POSITIVE_INFINITY });
  const endless = (await client.send("POST /jobs", creation)).text("job.id");
  const cancelled = await client.send(`DELETE /jobs/${endless}`);
  expect([cancelled.status, cancelled.text("job.state")]).toEqual([200, "TerminatingOnCancel"]);
  emulator.jobs.next({ outcome: "failed", durationMs: 0 });
  const failing = (await client.send("POST /jobs", creation)).text("job.id");
  const messages = await client.send(`GET /jobs/${failing}/messages`);
  expect(messages.text("messages.errors.0.code")).not.toBe("");
  expect(messages.text("messages.warnings")).toBe("");
  return read;
}
