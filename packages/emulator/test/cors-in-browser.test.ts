import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createEmulator, type ListenOptions } from "../src/index.ts";
import { browserTestsAreAskedFor, launchChromium, whySkipped } from "./support/chromium.ts";

let browser: Browser;

beforeAll(async () => {
  if (browserTestsAreAskedFor) browser = await launchChromium();
}, 60_000);
afterAll(() => browser?.close());
beforeEach((context) => {
  if (!browserTestsAreAskedFor) context.skip(whySkipped);
});

/** What a page of another origin can read of a 429 to a request that needs a preflight. */
async function readFromPage(options: ListenOptions): Promise<unknown> {
  const [home, emulator] = [createEmulator(), createEmulator()];
  emulator.faults.add({ give: { kind: "rate-limited", waitMs: 7000 } });
  const page = await browser.newPage();
  try {
    const { url } = await emulator.listen(options);
    // Any page of another origin will do, but for the status page, whose own policy lets it call nobody else.
    await page.goto(`${(await home.listen()).url}/nowhere`);
    return await page.evaluate(async (address) => {
      try {
        const headers = { authorization: "Bearer token", "content-type": "application/json" };
        const response = await fetch(address, { method: "PATCH", headers, body: "{}" });
        return [response.status, response.headers.get("Retry-After")];
      } catch (error) {
        return String(error);
      }
    }, `${url}/realityconversion/jobs/one`);
  } finally {
    await Promise.all([page.close(), home.close(), emulator.close()]);
  }
}

test.each<[ListenOptions, unknown]>([
  [{}, [429, "7"]],
  [{ cors: { expose: "none" } }, [429, null]],
  [{ cors: false }, "TypeError: Failed to fetch"],
])("a page of another origin reads with %j: %j", { timeout: 60_000 }, async (options, expected) => {
  expect(await readFromPage(options)).toEqual(expected);
});
