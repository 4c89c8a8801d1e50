import { afterEach, expect, test } from "vitest";
import { createEmulator, type Emulator, type ListenOptions } from "../src/index.ts";

let emulator: Emulator;
afterEach(() => emulator.close());

const origin = "https://app.example.com";
const authorization = "Bearer token";

/** A server with these rules, and the address of the engines' limit on it. */
async function listen(options: ListenOptions = {}): Promise<string> {
  emulator = createEmulator({ tier: { perMinute: 1 } });
  return `${(await emulator.listen(options)).url}/contextcapture/limits/engines`;
}

const preflight = {
  method: "OPTIONS",
  headers: {
    origin,
    "access-control-request-method": "PATCH",
    "access-control-request-headers": "authorization,content-type",
    "access-control-request-private-network": "true",
  },
};

test("a preflight allows all that the clients send, and is no request to the services", async () => {
  const response = await fetch(await listen(), preflight);
  expect([response.status, await response.text()]).toEqual([204, ""]);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": "GET, POST, PATCH, DELETE",
    "access-control-allow-headers": "authorization,content-type",
    "access-control-allow-private-network": "true",
  });
  expect(emulator.journal).toEqual([]);
});

test("answers can be read by any origin, with every header, errors as well", async () => {
  const url = await listen();
  const answers = [
    await fetch(url, { headers: { origin, authorization } }),
    await fetch(url, { headers: { origin, authorization } }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 429]);
  for (const { headers } of answers) expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(answers[1]?.headers.get("access-control-expose-headers")?.split(", ")).toEqual(
    expect.arrayContaining([
      "retry-after",
      "itwinplatform-ratelimit-retry-after-seconds",
      "itwinplatform-ratelimited-tier",
    ]),
  );
});

test("headers can be hidden", async () => {
  const url = await listen({ cors: { expose: "none" } });
  const { headers } = await fetch(url, { headers: { origin, authorization } });
  expect(headers.get("access-control-allow-origin")).toBe("*");
  expect(headers.has("access-control-expose-headers")).toBe(false);
});

test("without it there are no such headers, and a preflight leads nowhere", async () => {
  const url = await listen({ cors: false });
  const { headers } = await fetch(url, { headers: { origin, authorization } });
  expect([...headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
  expect((await fetch(url, preflight)).status).toBe(404);
});

test("requests of no page are answered as ever", async () => {
  const { headers } = await fetch(await listen(), { headers: { authorization } });
  expect([...headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([]);
});
