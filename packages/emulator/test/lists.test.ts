import { describe, expect, test } from "vitest";
import { createEmulator, type Emulator } from "../src/index.ts";
import {
  ask,
  at,
  CONVERSION,
  createConversionJob,
  createModelingJob,
  ITWIN,
  listAt,
  MODELING,
  OTHER_ITWIN,
  submit,
  textAt,
} from "./support.ts";

interface Page {
  readonly names: unknown[];
  readonly next: string | undefined;
}

async function read(emulator: Emulator, address: string, token?: string): Promise<Page> {
  const answer = await ask(emulator, `GET ${address}`, token === undefined ? {} : { token });
  expect(answer.status).toBe(200);
  const next = at(answer, "_links.next.href");
  return {
    names: listAt(answer, "jobs").map((job) => at(job, "name")),
    next: typeof next === "string" ? next : undefined,
  };
}

function withJobs(names: readonly string[]): Emulator {
  const emulator = createEmulator({ clock: "manual" });
  for (const name of names) emulator.jobs.add("reality-conversion", { name, iTwinId: ITWIN, state: "unsubmitted" });
  return emulator;
}

function listUrl(filter: string, rest = ""): string {
  return `${CONVERSION}/jobs?$filter=${encodeURIComponent(filter)}${rest}`;
}

describe("a list", () => {
  test("comes newest first, with all of a job", async () => {
    const emulator = createEmulator({ clock: "manual" });
    const older = await createConversionJob(emulator, { name: "older" });
    await emulator.clock.advance(1);
    await createConversionJob(emulator, { name: "newer" });
    const answer = await ask(emulator, `GET ${listUrl(`iTwinId eq ${ITWIN}`)}`);
    expect(listAt(answer, "jobs").map((job) => at(job, "name"))).toEqual(["newer", "older"]);
    expect(at(answer, "jobs.1")).toEqual(at(await ask(emulator, `GET ${CONVERSION}/jobs/${older}`), "job"));
    expect(at(answer, "_links")).toEqual({});
  });

  test("has 100 jobs a page unless asked for more or fewer", async () => {
    const emulator = withJobs(Array.from({ length: 250 }, (_, index) => `job ${index}`));
    const sizes = [];
    for (const rest of ["", "&$top=1", "&$top=249", "&$top=250", "&$top=1000"]) {
      const { names, next } = await read(emulator, listUrl(`iTwinId eq ${ITWIN}`, rest));
      sizes.push([names.length, next !== undefined]);
    }
    expect(sizes).toEqual([
      [100, true],
      [1, true],
      [249, true],
      [250, false],
      [250, false],
    ]);
  });

  test("leads from page to page by absolute links that repeat the filter, at whatever origin it was asked", async () => {
    const emulator = withJobs(Array.from({ length: 205 }, (_, index) => `job ${index}`));
    const filter = `iTwinId eq ${ITWIN} and name ne 'O''Hare & sons'`;
    let address: string | undefined = listUrl(filter).replace("https://api.bentley.com", "http://127.0.0.1:8080/gate");
    const names: unknown[] = [];
    while (address !== undefined) {
      const page: Page = await read(emulator, address);
      names.push(...page.names);
      address = page.next;
      if (address !== undefined) {
        expect(address).toMatch(
          /^http:\/\/127\.0\.0\.1:8080\/gate\/realityconversion\/jobs\?\$filter=[^ &]+&continuationToken=[^ &]+$/,
        );
        expect(new URL(address).searchParams.get("$filter")).toBe(filter);
        expect(atob(new URL(address).searchParams.get("continuationToken") ?? "")).toMatch(/^[\da-f-]{36}$/);
      }
    }
    expect(names).toEqual(Array.from({ length: 205 }, (_, index) => `job ${204 - index}`));
  });

  test("shifts no page when jobs are created or deleted between the pages", async () => {
    const emulator = withJobs(["a", "b", "c", "d", "e"]);
    const first = await read(emulator, listUrl(`iTwinId eq ${ITWIN}`, "&$top=2"));
    expect(first.names).toEqual(["e", "d"]);
    for (const name of ["f", "g"])
      emulator.jobs.add("reality-conversion", { name, iTwinId: ITWIN, state: "unsubmitted" });
    const last = await ask(emulator, `GET ${listUrl("name eq 'd'")}`);
    expect((await ask(emulator, `DELETE ${CONVERSION}/jobs/${textAt(last, "jobs.0.id")}`)).status).toBe(204);
    const second = await read(emulator, `${first.next}&$top=2`);
    expect(second.names).toEqual(["c", "b"]);
    expect((await read(emulator, `${second.next}&$top=2`)).names).toEqual(["a"]);
  });

  test("keeps the place of jobs that are added with a past", async () => {
    const emulator = createEmulator({ clock: "manual" });
    for (const day of ["03", "01", "04", "02", "03"]) {
      emulator.jobs.add("reality-conversion", {
        name: day,
        iTwinId: ITWIN,
        createdDateTime: `2025-06-${day}T00:00:00Z`,
      });
    }
    expect((await read(emulator, listUrl(`iTwinId eq ${ITWIN}`))).names).toEqual(["04", "03", "03", "02", "01"]);
    expect((await read(emulator, listUrl("createdDateTime lt 2025-06-03T00:00:00Z"))).names).toEqual(["02", "01"]);
  });

  test("evaluates states at the time of the request", async () => {
    const emulator = createEmulator({ clock: "manual" });
    emulator.jobs.next({ durationMs: 1000 });
    await submit(emulator, CONVERSION, await createConversionJob(emulator, { name: "a" }));
    const states = async () => [
      (await read(emulator, listUrl("state eq 'active'"))).names.length,
      (await read(emulator, listUrl("state in ('success', 'failed')"))).names.length,
    ];
    expect(await states()).toEqual([1, 0]);
    await emulator.clock.advance(1000);
    expect(await states()).toEqual([0, 1]);
  });

  test("finds a modeling job by its output, once it has one", async () => {
    const emulator = createEmulator({ clock: "manual" });
    const id = await createModelingJob(emulator);
    const outputId = textAt(await submit(emulator, MODELING, id), "job.jobSettings.outputs.1.id");
    const page = await read(emulator, `${MODELING}/jobs?$filter=outputId eq ${outputId}`);
    expect(page.names).toEqual(["Bridge"]);
  });

  test("says at which position a filter is wrong", async () => {
    const answer = await ask(createEmulator(), `GET ${listUrl("state like 'a'")}`);
    expect(answer).toMatchObject({
      status: 422,
      body: {
        error: {
          details: [
            {
              code: "InvalidParameter",
              target: "$filter",
              message:
                "The $filter query parameter is not valid at position 7: the operator 'like' is not supported for 'state'.",
            },
          ],
        },
      },
    });
  });
});

describe("with a user for each token, a list", () => {
  async function withUsers(): Promise<Emulator> {
    const emulator = createEmulator({ clock: "manual", separateUsers: true });
    for (const [token, name, iTwinId] of [
      ["ann", "a", ITWIN],
      ["ben", "b", ITWIN],
      ["ben", "c", OTHER_ITWIN],
    ]) {
      const body = { type: "Conversion", name, iTwinId, inputs: [], outputs: ["OPC"] };
      await ask(emulator, `POST ${CONVERSION}/jobs`, { token: String(token), body });
    }
    return emulator;
  }

  test.each<[filter: string, names: string[]]>([
    ["state eq 'unsubmitted'", ["a"]],
    [`iTwinId eq ${ITWIN}`, ["b", "a"]],
    [`iTwinId eq ${ITWIN.toUpperCase()}`, ["b", "a"]],
    [`iTwinId in ('${ITWIN}', '${OTHER_ITWIN}')`, ["c", "b", "a"]],
    [`iTwinId ne ${ITWIN}`, []],
    [`iTwinId ne ${ITWIN} or name eq 'b'`, []],
    [`iTwinId eq ${OTHER_ITWIN} or name eq 'a' or name eq 'b'`, ["c", "a"]],
  ])("shows to Ann for %s the jobs %j", async (filter, names) => {
    expect((await read(await withUsers(), listUrl(filter), "ann")).names).toEqual(names);
  });
});
