import { expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { clientServices } from "./support/client-services.ts";
import { serviceVersions } from "./support/service-versions.ts";
import { ask, at, DAY_MS } from "./support.ts";

/** Longer than any document names. */
const FOR_EVER = 1000;

test.each(clientServices)(
  "the progress of a job in $title $version can be read for as long as documented, and else for ever",
  async ({ baseUrl, accept, progress }) => {
    const { key } = Object.values(serviceVersions).find(({ spec }) => spec.serverUrl === baseUrl) ?? expect.fail();
    const emulator = createEmulator({ clock: "manual" });
    const id = emulator.jobs.add(key);
    const address = `GET ${baseUrl}/jobs/${id}`;
    const job = await ask(emulator, address, { accept });
    const submitted = at(job, "job.executionInformation") ?? at(job, "job.executionInfo");
    const { submittedDateTime, submissionDateTime, createdDateTime } = Object(submitted);
    const submittedAt = Date.parse(submittedDateTime ?? submissionDateTime ?? createdDateTime);

    await emulator.clock.advance(submittedAt + (progress.availableForDays ?? FOR_EVER) * DAY_MS - emulator.clock.now());
    expect((await ask(emulator, `${address}/progress`, { accept })).status).toBe(200);
    await emulator.clock.advance(1);
    const later = await ask(emulator, `${address}/progress`, { accept });
    expect(later.status).toBe(progress.availableForDays === undefined ? 200 : 404);
    if (later.status === 404) expect(at(later, "error.code")).toMatch(/NotFound$/);
    expect((await ask(emulator, address, { accept })).status).toBe(200);
  },
);
