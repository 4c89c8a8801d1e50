import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createEmulator, type Emulator } from "../src/index.ts";
import { type PageServer, servePage } from "./browser/serve-page.ts";
import { allJourneys } from "./journeys/all-journeys.ts";
import { FAST } from "./journeys/node-faces.ts";
import { browserTestsAreAskedFor, launchChromium, whySkipped } from "./support/chromium.ts";
import { CONVERSION, createConversionJob, submit } from "./support.ts";

let browser: Browser;
let pages: PageServer;
let page: Page;

beforeAll(async () => {
  if (!browserTestsAreAskedFor) return;
  [browser, pages] = await Promise.all([launchChromium(), servePage()]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  pages?.close();
});

beforeEach(async (context) => {
  if (!browserTestsAreAskedFor) context.skip(whySkipped);
  page = await browser.newPage();
  return () => page.close();
});

async function travel(title: string, outside?: { url: string; speed: number }): Promise<unknown> {
  await page.goto(pages.url);
  const call = `globalThis.travel(${JSON.stringify(title)}, ${JSON.stringify(outside)})`;
  return JSON.parse(await page.evaluate<string>(call));
}

describe("a journey in a browser through msw's service worker", () => {
  it.each(allJourneys)("$title", { timeout: 60_000 }, async ({ title, expected }) => {
    expect(await travel(title)).toEqual(expected);
  });
});

describe("a journey in a browser through a port of another origin", () => {
  let emulator: Emulator;
  beforeEach(() => {
    emulator = createEmulator({ speed: FAST });
    return () => emulator.close();
  });

  it.each(allJourneys)("$title", { timeout: 60_000 }, async ({ title, expected }) => {
    await page.exposeFunction("outsideNext", emulator.jobs.next);
    await page.exposeFunction("outsideAdd", emulator.jobs.add);
    const { url } = await emulator.listen();
    expect(await travel(title, { url, speed: FAST })).toEqual(expected);
  });
});

describe("the status page in a browser", () => {
  const hostile = `<img src=x onerror="globalThis.caught = 1"></th><script>globalThis.caught = 2</script>`;

  it("shows jobs as they go on, and takes no name for markup", { timeout: 60_000 }, async () => {
    const emulator = createEmulator({ clock: "manual" });
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    try {
      emulator.jobs.next({ durationMs: 100_000, startDelayMs: 0, percentages: [10, 60] });
      const id = await createConversionJob(emulator, { name: `${hostile}\u202e` });
      await submit(emulator, CONVERSION, id);
      const { url } = await emulator.listen();
      await page.goto(url);
      const bar = page.getByRole("progressbar", { name: `Progress of ${hostile}\\u202e` });
      await expect.poll(() => bar.getAttribute("value")).toBe("10");
      await emulator.clock.advance(60_000);
      await expect.poll(() => bar.getAttribute("value"), { timeout: 10_000 }).toBe("60");
      expect(await page.getByRole("rowheader", { name: hostile }).count()).toBe(1);
      expect(await page.evaluate("[globalThis.caught, document.querySelectorAll('img').length]")).toEqual([
        undefined,
        0,
      ]);
      expect(complaints).toEqual([]);
    } finally {
      await emulator.close();
    }
    await expect
      .poll(() => page.getByRole("status").textContent(), { timeout: 10_000 })
      .toMatch(/^The emulator does not answer/);
  });

  it.each([1200, 1000, 720, 360])("fits into a width of %i pixels", { timeout: 60_000 }, async (width) => {
    const emulator = createEmulator({ clock: "manual" });
    emulator.jobs.add("reality-modeling@v2", { state: "TerminatingOnFailure", name: "W".repeat(250) });
    try {
      await page.setViewportSize({ width, height: 800 });
      await page.goto((await emulator.listen()).url);
      await page.getByRole("progressbar").waitFor();
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      const name = await page.getByRole("rowheader", { name: "WWW" }).boundingBox();
      expect(name?.width).toBeGreaterThan(150);
      for (const state of await page.locator(".state:visible, progress").all()) {
        const box = await state.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
      }
    } finally {
      await emulator.close();
    }
  });
});
