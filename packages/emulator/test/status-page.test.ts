import { afterEach, expect, test } from "vitest";
import { createEmulator, type Emulator } from "../src/index.ts";
import { pageScript } from "../src/status-page/page-script.ts";
import { pageStyle } from "../src/status-page/page-style.ts";
import { ask, CONVERSION, conversionJob, createConversionJob, listAt, submit } from "./support.ts";

let emulator: Emulator;
afterEach(() => emulator.close());

async function start(): Promise<string> {
  emulator = createEmulator({ clock: "manual", startAt: "2026-05-01T00:00:00Z" });
  const { url } = await emulator.listen();
  return url;
}

test("the page is one document that may load nothing but itself", async () => {
  const url = await start();
  const response = await fetch(`${url}/`);
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const policy = response.headers.get("content-security-policy") ?? "";
  const [, nonce = "none"] = /script-src 'nonce-([\w-]+)'/.exec(policy) ?? [];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(html.match(/<(?:script|style) nonce="[^"]+"/g)).toEqual([
    `<style nonce="${nonce}"`,
    `<script nonce="${nonce}"`,
  ]);
  expect(html).not.toMatch(/\b(?:src|href)=|https?:\/\/|url\(|@import/);
  expect(await (await fetch(`${url}/`)).text()).not.toContain(nonce);
});

test("the page's script is JavaScript that makes no markup of what it is told", () => {
  expect(() => new Function(`const reportPath = "";${pageScript}`)).not.toThrow();
  expect(pageScript).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval|setAttribute\("on/);
});

test("the report tells of the clock, of each service, of jobs and of requests", async () => {
  const url = await start();
  const id = await createConversionJob(emulator, { name: "<img src=x onerror=alert(1)>" });
  emulator.jobs.add("reality-modeling@v2", { state: "Failed", name: "Dam", createdDateTime: "2026-04-30T00:00:00Z" });
  emulator.jobs.next({ durationMs: 60_000, percentages: [42] });
  const running = await createConversionJob(emulator);
  await submit(emulator, CONVERSION, running);
  await emulator.clock.advance(59_000);
  const response = await fetch(`${url}/_emulator/status`);
  expect(response.headers.get("content-type")).toBe("application/json");
  const report = await response.json();
  expect(report).toMatchObject({ clock: { now: "2026-05-01T00:00:59.000Z", speed: 0 } });
  expect(report.services).toHaveLength(6);
  expect(report.services[0]).toEqual({
    name: "reality-conversion",
    path: "realityconversion",
    states: { unsubmitted: 1, active: 1 },
  });
  expect(report.jobs).toEqual([
    expect.objectContaining({ id: running, service: "reality-conversion", state: "active", percentage: 42 }),
    expect.objectContaining({ id, name: "<img src=x onerror=alert(1)>", phase: "unsubmitted", percentage: 0 }),
    expect.objectContaining({ name: "Dam", state: "Failed", created: "2026-04-30T00:00:00.000Z" }),
  ]);
  expect(report.requests[0]).toEqual({
    time: "2026-05-01T00:00:00.000Z",
    method: "PATCH",
    path: `/realityconversion/jobs/${running}`,
    status: 200,
  });
});

test("no token and no query gets into the report", async () => {
  const url = await start();
  await ask(emulator, `GET ${CONVERSION}/jobs?$filter=name eq 'query'`, { token: "secret" });
  const text = await (await fetch(`${url}/_emulator/status`)).text();
  expect(text).toContain("/realityconversion/jobs");
  expect(text).not.toMatch(/secret|query/);
});

test("many jobs make a short report that still counts them all", async () => {
  const url = await start();
  for (let job = 0; job < 120; job += 1) emulator.jobs.add("reality-analysis", { name: `job ${job}` });
  const report = await (await fetch(`${url}/_emulator/status`)).json();
  expect(report.services[2].states).toEqual({ success: 120 });
  expect(listAt(report, "jobs")).toHaveLength(50);
});

test("the page takes nothing from the services, and looking at it is no request of theirs", async () => {
  const url = await start();
  await fetch(`${url}/`);
  await fetch(`${url}/_emulator/status`);
  expect(emulator.journal).toEqual([]);
  expect((await fetch(`${url}/`, { method: "POST" })).status).toBe(404);
  expect((await fetch(`${url}/_emulator/other`)).status).toBe(404);
  const headers = { origin: "https://elsewhere.example" };
  expect((await fetch(`${url}/_emulator/status`, { headers })).status).toBe(404);
  expect(await (await fetch(`${url}/`, { method: "HEAD" })).text()).toBe("");
  expect((await emulator.fetch("https://api.bentley.com/")).status).toBe(404);
});

/** The relative luminance of a colour, as WCAG 2 reckons it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each([0, 1])("every text can be read on what it stands on, in the scheme %i of light and dark", (scheme) => {
  const colours = new Map(
    [...pageStyle.matchAll(/--(\w+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, ...both]) => [
      name,
      both[scheme],
    ]),
  );
  const contrast = (one: string, other: string): number => {
    const [low = 0, high = 0] = [one, other].map((name) => luminance(colours.get(name) ?? "")).sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  for (const text of ["text", "muted", "running", "succeeded", "failed", "cancelled"]) {
    for (const ground of ["ground", "card"])
      expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThan(4.5);
  }
  for (const bar of ["running", "succeeded", "failed", "cancelled"]) {
    expect(contrast(bar, "track"), `${bar} on its track`).toBeGreaterThan(3);
  }
});

test("a creation over the port is on the report at once", async () => {
  const url = await start();
  const headers = { authorization: "Bearer any", "content-type": "application/json" };
  await fetch(`${url}/realityconversion/jobs`, { method: "POST", headers, body: JSON.stringify(conversionJob) });
  const report = await (await fetch(`${url}/_emulator/status`)).json();
  expect(report.jobs).toMatchObject([{ name: conversionJob.name, state: "unsubmitted" }]);
});
