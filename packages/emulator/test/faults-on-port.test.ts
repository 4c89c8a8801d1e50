import { connect } from "node:net";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { createEmulator, type EmulatorServer } from "../src/index.ts";
import { handlersFor } from "../src/msw.ts";

const headers = { authorization: "Bearer token" };
const WHOLE = JSON.stringify({ enginesLimit: { maxEngines: 25 } });

describe("over a port", () => {
  const emulator = createEmulator({ clock: "manual" });
  let server: EmulatorServer;
  const read = () => fetch(`${server.url}/contextcapture/limits/engines`, { headers });

  beforeAll(async () => {
    server = await emulator.listen();
  });
  afterEach(emulator.reset);
  afterAll(emulator.close);

  test("a reset breaks the connection, and the next request gets its answer", async () => {
    emulator.faults.add({ times: 1, give: { kind: "reset" } });
    await expect(read()).rejects.toMatchObject({ name: "TypeError", cause: { code: "ECONNRESET" } });
    expect((await read()).status).toBe(200);
  });

  test("a body that is cut has its right length in the header, and breaks", async () => {
    emulator.faults.add({ times: 1, give: { kind: "cut-connection", afterBytes: 7 } });
    const response = await read();
    expect([response.status, response.headers.get("content-length")]).toEqual([200, String(WHOLE.length)]);
    await expect(response.text()).rejects.toThrow("terminated");
    expect(await (await read()).text()).toBe(WHOLE);
  });

  test("a connection whose body is cut is closed, and no further request on it answered", async () => {
    emulator.faults.add({ times: 1, give: { kind: "cut-connection" } });
    const request = "GET /contextcapture/limits/engines HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer a\r\n\r\n";
    const socket = connect(server.port, "127.0.0.1", () => socket.write(request + request));
    let received = "";
    for await (const chunk of socket) received += chunk;
    expect(received.match(/HTTP\/1\.1 200/g)).toHaveLength(1);
  });

  test("cut JSON has its own length in the header, and ends in good order", async () => {
    emulator.faults.add({ times: 1, give: { kind: "cut-json" } });
    const response = await read();
    const text = await response.text();
    expect(text).toBe(WHOLE.slice(0, Math.floor(WHOLE.length / 2)));
    expect(response.headers.get("content-length")).toBe(String(text.length));
  });

  test("a slow request waits on the emulator's clock", async () => {
    emulator.faults.add({ times: 1, give: { kind: "slow", delayMs: 60_000 } });
    const answered = read();
    while (emulator.journal.length === 0) await emulator.clock.advance(60_000);
    expect((await answered).status).toBe(200);
  });
});

describe("over msw", () => {
  const emulator = createEmulator({ clock: "manual" });
  const server = setupServer(
    ...handlersFor(emulator),
    http.all("*", () => HttpResponse.text("another handler")),
  );
  const read = () => fetch("https://api.bentley.com/contextcapture/limits/engines", { headers });

  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  afterEach(emulator.reset);
  afterAll(() => server.close());

  test("a reset is a fetch that rejects, with the code in its cause", async () => {
    emulator.faults.add({ times: 1, give: { kind: "reset" } });
    await expect(read()).rejects.toMatchObject({ name: "TypeError", cause: { code: "ECONNRESET" } });
    expect(await (await read()).text()).toBe(WHOLE);
  });

  test("a body that is cut breaks", async () => {
    emulator.faults.add({ times: 1, give: { kind: "cut-connection" } });
    await expect((await read()).text()).rejects.toThrow(TypeError);
  });

  test("the platform's identity provider answers, and no other", async () => {
    for (const issuer of ["https://ims.bentley.com", "https://qa-ims.bentley.com"]) {
      const document = await fetch(`${issuer}/.well-known/openid-configuration`);
      expect(await document.json()).toMatchObject({ issuer, token_endpoint: `${issuer}/connect/token` });
    }
    const other = await fetch("https://login.example.com/connect/token", { method: "POST" });
    expect(await other.text()).toBe("another handler");
  });
});
