import { connect } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createEmulator, type Emulator, type EmulatorServer } from "../src/index.ts";
import { conversionJob } from "./support.ts";

let emulator: Emulator;
let server: EmulatorServer;

beforeEach(async () => {
  emulator = createEmulator({ clock: "manual" });
  server = await emulator.listen();
});

afterEach(() => emulator.close());

const headers = { authorization: "Bearer token", "content-type": "application/json" };

/** Sends raw bytes, and gives all that comes back until the connection is closed. */
function exchange(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let received = "";
    const socket = connect(server.port, "127.0.0.1", () => socket.write(bytes));
    socket.setEncoding("utf8");
    socket.on("data", (text) => {
      received += text;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(received));
  });
}

test("a free port of this machine is taken, and its address given", () => {
  expect(server.url).toBe(`http://127.0.0.1:${server.port}`);
  expect(server.port).toBeGreaterThan(0);
});

test("a job goes its way over the port, with the same state as in memory", async () => {
  const jobs = `${server.url}/realityconversion/jobs`;
  emulator.jobs.next({ durationMs: 60_000 });
  const created = await fetch(jobs, { method: "POST", headers, body: JSON.stringify(conversionJob) });
  expect([created.status, created.headers.get("content-type")]).toEqual([201, "application/json"]);
  const { job } = (await created.json()) as { job: { id: string } };
  const submitted = await fetch(`${jobs}/${job.id}`, { method: "PATCH", headers, body: '{"state":"active"}' });
  expect(submitted.status).toBe(200);
  await emulator.clock.advance(60_000);
  const progress = await fetch(`${jobs}/${job.id}/progress`, { headers });
  expect(await progress.json()).toMatchObject({ progress: { state: "success", percentage: 100 } });
  const inMemory = await emulator.fetch(`https://api.bentley.com/realityconversion/jobs/${job.id}`, { headers });
  expect(await inMemory.json()).toMatchObject({ job: { state: "success" } });
});

test("answers without a body, and links to the port, come through", async () => {
  const jobs = `${server.url}/realityconversion/jobs`;
  for (const name of ["é", "b"]) {
    await fetch(jobs, { method: "POST", headers, body: JSON.stringify({ ...conversionJob, name }) });
  }
  const first = await fetch(`${jobs}?$filter=${encodeURIComponent("name in ('é', 'b')")}&$top=1`, { headers });
  const page = (await first.json()) as { jobs: { id: string }[]; _links: { next: { href: string } } };
  expect(page._links.next.href.startsWith(`${jobs}?$filter=`)).toBe(true);
  const second = await fetch(page._links.next.href, { headers });
  expect(await second.json()).toMatchObject({ jobs: [{ name: "é" }], _links: {} });
  const deleted = await fetch(`${jobs}/${page.jobs[0]?.id}`, { method: "DELETE", headers });
  expect([deleted.status, await deleted.text()]).toEqual([204, ""]);
});

test("a body beyond all measure is answered with 413", async () => {
  const body = " ".repeat(10 * 1024 * 1024 + 1);
  const response = await fetch(`${server.url}/realityconversion/jobs`, { method: "POST", headers, body });
  expect(response.status).toBe(413);
});

test("odd requests get an answer and harm nothing", async () => {
  const close = "Connection: close\r\n\r\n";
  expect(await exchange(`GET //evil/jobs HTTP/1.1\r\nHost: x\r\n${close}`)).toMatch(/^HTTP\/1.1 404 /);
  expect(await exchange(`GET /realityconversion/jobs HTTP/1.1\r\nHost: a b\r\n${close}`)).toMatch(/^HTTP\/1.1 400 /);
  expect(await exchange(`TRACE / HTTP/1.1\r\nHost: x\r\n${close}`)).toMatch(/^HTTP\/1.1 400 /);
  expect(await exchange(`OPTIONS * HTTP/1.1\r\nHost: x\r\n${close}`)).toMatch(/^HTTP\/1.1 400 /);
  expect(await exchange("nonsense\r\n\r\n")).toMatch(/^HTTP\/1.1 400 /);
  const still = await fetch(`${server.url}/contextcapture/limits/engines`, { headers });
  expect(still.status).toBe(200);
});

test("a client that goes away in the middle of its body harms nothing", async () => {
  await new Promise<void>((resolve) => {
    const socket = connect(server.port, "127.0.0.1", () => {
      socket.write("POST /realityconversion/jobs HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{", () => {
        socket.destroy();
        resolve();
      });
    });
  });
  const still = await fetch(`${server.url}/contextcapture/limits/engines`, { headers });
  expect(still.status).toBe(200);
});

test("a port in use rejects with the host's error", async () => {
  await expect(emulator.listen({ port: server.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("one emulator listens on several ports, and closing ends them with their open connections", async () => {
  const other = await emulator.listen({ host: "localhost" });
  const ended = exchange("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n");
  expect((await fetch(`${other.url}/contextcapture/limits/engines`, { headers })).status).toBe(200);
  await emulator.close();
  await ended;
  await server.close();
  await expect(fetch(`${server.url}/`)).rejects.toThrow(TypeError);
});
