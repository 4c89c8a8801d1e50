import { describe, expect, test } from "vitest";
import { createEmulator, type JobFate } from "../src/index.ts";
import { clientServices } from "./support/client-services.ts";
import { serviceVersions } from "./support/service-versions.ts";
import { ask, at, ITWIN, MINUTE_MS } from "./support.ts";

const fate: JobFate = {
  durationMs: 10 * MINUTE_MS,
  startDelayMs: 0,
  percentages: [10, 20, 15, 90],
  states: ["Hibernating", "active"],
  endState: "Over",
};

describe.each(clientServices)("a job of $title $version whose words are decided", ({ baseUrl, accept, progress }) => {
  const { key } = Object.values(serviceVersions).find(({ spec }) => spec.serverUrl === baseUrl) ?? expect.fail();

  test("shows them in the job, in lists and in its progress", async () => {
    const emulator = createEmulator({ clock: "manual" });
    const id = emulator.jobs.add(key, {
      iTwinId: ITWIN,
      fate,
      ...({ state: key.endsWith("@v2") ? "Active" : "active" } as object),
    });
    const seen: unknown[] = [];
    for (let reading = 0; reading < 5; reading += 1) {
      const requests = [`/jobs/${id}/progress`, `/jobs/${id}`, `/jobs?$filter=iTwinId eq ${ITWIN}`];
      const answers = [];
      for (const request of requests) {
        answers.push(await ask(emulator, `GET ${baseUrl}${request}`, { accept }));
      }
      const [reached, job, list] = answers;
      seen.push([at(reached, `${progress.envelope}.percentage`), at(reached, `${progress.envelope}.state`)]);
      expect([at(job, "job.state"), at(list, "jobs.0.state")]).toEqual(
        Array(2).fill(at(reached, `${progress.envelope}.state`)),
      );
      await emulator.clock.advance(2.5 * MINUTE_MS);
    }
    expect(seen).toEqual([
      [10, "Hibernating"],
      [20, "Hibernating"],
      [15, "active"],
      [90, "active"],
      [100, "Over"],
    ]);
  });

  test("shows them after a way through a snapshot as well", async () => {
    const first = createEmulator({ clock: "manual" });
    const id = first.jobs.add(key, { iTwinId: ITWIN, fate });
    const emulator = createEmulator({ clock: "manual", snapshot: JSON.parse(JSON.stringify(first.snapshot())) });
    expect(at(await ask(emulator, `GET ${baseUrl}/jobs/${id}`, { accept }), "job.state")).toBe("Over");
  });

  test("is found by the word that it shows", async () => {
    const emulator = createEmulator({ clock: "manual" });
    emulator.jobs.add(key, { iTwinId: ITWIN, fate });
    const found = async (state: string) =>
      at(await ask(emulator, `GET ${baseUrl}/jobs?$filter=state eq '${state}'`, { accept }), "jobs.length");
    expect([await found("Over"), await found("success"), await found("Success")]).toEqual([1, 0, 0]);
  });
});

test("the words are those of the next job alone, and of none that is not submitted", async () => {
  const emulator = createEmulator({ clock: "manual" });
  emulator.jobs.next({ states: ["Hibernating"] });
  const base = "https://api.bentley.com/realityconversion/jobs";
  const body = { type: "Conversion", name: "a", iTwinId: ITWIN, inputs: [{ id: "b" }], outputs: ["OPC"] };
  const created = await ask(emulator, `POST ${base}`, { body });
  expect(at(created, "job.state")).toBe("unsubmitted");
  const other = await ask(emulator, `POST ${base}`, { body });
  const submit = async (job: unknown) =>
    ask(emulator, `PATCH ${base}/${String(at(job, "job.id"))}`, { body: { state: "active" } });
  for (const job of [created, other]) await submit(job);
  await emulator.clock.advance(MINUTE_MS);
  const states = [];
  for (const job of [created, other])
    states.push(at(await ask(emulator, `GET ${base}/${String(at(job, "job.id"))}`), "job.state"));
  expect(states).toEqual(["Hibernating", "active"]);
});
