import { describe, expect, test } from "vitest";
import { createEmulator, type Emulator, type EmulatorOptions } from "../src/index.ts";
import { answerProblems, bodyOf } from "./support/answer-problems.ts";
import { ask, CONVERSION, MINUTE_MS, MODELING } from "./support.ts";

const ENGINES = `${MODELING}/limits/engines`;
const manual = (options: EmulatorOptions) => createEmulator({ clock: "manual", ...options });

async function read(emulator: Emulator, token: string = "token"): Promise<Response> {
  return emulator.fetch(ENGINES, { headers: { authorization: `Bearer ${token}` } });
}

/** How many readings get through before the first 429, out of so many. */
async function allowed(emulator: Emulator, most: number): Promise<number> {
  for (let count = 0; count < most; count += 1) if ((await read(emulator)).status === 429) return count;
  return most;
}

test.each([
  ["community", 500],
  ["standard", 5000],
] as const)("the tier %s has %i requests a minute, then a 429, and the next minute as many", async (tier, requests) => {
  const emulator = manual({ tier });
  expect(await allowed(emulator, requests + 10)).toBe(requests);
  await emulator.clock.advance(MINUTE_MS - 1);
  expect((await read(emulator)).status).toBe(429);
  await emulator.clock.advance(1);
  expect(await allowed(emulator, requests + 10)).toBe(requests);
});

test("the tier community has 5,000 requests an hour as well", async () => {
  const emulator = manual({ tier: "community" });
  for (let minute = 0; minute < 10; minute += 1) {
    expect(await allowed(emulator, 500)).toBe(500);
    await emulator.clock.advance(MINUTE_MS);
  }
  const refused = await read(emulator);
  expect([refused.status, refused.headers.get("Retry-After")]).toEqual([429, String(50 * 60)]);
  await emulator.clock.advance(50 * MINUTE_MS);
  expect((await read(emulator)).status).toBe(200);
});

test("limits can be numbers, of which the longer wait counts", async () => {
  const emulator = manual({ tier: { perMinute: 2, perHour: 3 } });
  expect(await allowed(emulator, 5)).toBe(2);
  await emulator.clock.advance(MINUTE_MS);
  expect(await allowed(emulator, 5)).toBe(1);
  expect((await read(emulator)).headers.get("Retry-After")).toBe(String(59 * 60));
});

test("without a tier there is no limit", async () => {
  expect(await allowed(manual({}), 6000)).toBe(6000);
});

test("the 429 is the documented one, and says how long to wait, on the emulator's clock", async () => {
  const emulator = manual({ tier: { perMinute: 1 } });
  const { accessToken } = emulator.tokens.issue({ clientId: "my-app" });
  await read(emulator, accessToken);
  await emulator.clock.advance(20_500);
  const refused = await read(emulator, accessToken);
  const { headers } = refused;
  expect(Object.fromEntries(headers)).toEqual({
    "content-type": "application/json",
    "itwinplatform-ratelimited-tier": "Custom",
    "itwinplatform-ratelimited-api": "contextcapture",
    "itwinplatform-ratelimited-operation": "limits-engines",
    "itwinplatform-ratelimited-application": "my-app",
    "itwinplatform-ratelimit-remainingcalls": "0",
    "itwinplatform-ratelimit-retry-after-seconds": "40",
    "itwinplatform-tier": "Custom",
    "retry-after": "40",
  });
  const body = bodyOf(await refused.text());
  expect(answerProblems({ method: "GET", url: ENGINES, status: 429, headers, body })).toEqual([]);
  expect(body).toMatchObject({ error: { code: "RateLimitExceeded" } });
});

describe("requests are counted", () => {
  const jwt = (clientId: string, id: string) => `head.${btoa(JSON.stringify({ client_id: clientId, jti: id }))}.rest`;

  test.each([
    ["for a token that names no client by itself", "one", "two", 200],
    ["for all tokens of a client", jwt("app", "1"), jwt("app", "2"), 429],
    ["for each client by itself", jwt("app", "1"), jwt("other", "1"), 200],
    ["for a token that is only half a JSON Web Token by itself", "a.%%%.b", "a.e30.b", 200],
  ])("%s", async (_, first, second, status) => {
    const emulator = manual({ tier: { perMinute: 1 } });
    expect((await read(emulator, first)).status).toBe(200);
    expect((await read(emulator, second)).status).toBe(status);
    expect((await read(emulator, first)).status).toBe(429);
  });

  test("over all services, but not if they are turned away for another reason", async () => {
    const emulator = manual({ tier: { perMinute: 1 } });
    await ask(emulator, `GET ${ENGINES}`, { token: null });
    await ask(emulator, "GET https://api.bentley.com/contextcapture/nothing");
    expect((await read(emulator)).status).toBe(200);
    expect((await ask(emulator, `GET ${CONVERSION}/jobs/none`, { token: "token" })).status).toBe(429);
  });

  test("anew after a reset", async () => {
    const emulator = manual({ tier: { perMinute: 1 } });
    await read(emulator);
    emulator.reset();
    expect((await read(emulator)).status).toBe(200);
  });
});

test("a token is never told in a 429", async () => {
  const emulator = manual({ tier: { perMinute: 1 } });
  await read(emulator, "secret-token");
  const refused = await read(emulator, "secret-token");
  expect(JSON.stringify([[...refused.headers], await refused.text(), emulator.journal])).not.toContain("secret-token");
});

test.each<EmulatorOptions["tier"]>([
  { perMinute: 0 },
  { perHour: 1.5 },
  { perMinute: Number.NaN },
  "premium" as "standard",
])("the tier %j is refused", (tier) => {
  expect(() => manual({ tier: tier ?? "standard" })).toThrow(RangeError);
});
