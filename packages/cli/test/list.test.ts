import { createEmulator, type Emulator } from "@reality-apis/emulator";
import { expect, test } from "vitest";
import { ITWIN, linesOf, run } from "./support/test-world.ts";

const OTHER_ITWIN = "510cd1a3-3703-4729-b08c-fecd9c87c3be";

function filledEmulator(): Emulator {
  const emulator = createEmulator({ clock: "manual", startAt: "2026-06-24T12:00:00Z" });
  const add = (name: string, iTwinId: string, state: "success" | "failed", day: string): string =>
    emulator.jobs.add("reality-conversion", { name, iTwinId, state, createdDateTime: `2026-06-${day}T12:00:00Z` });
  add("old", ITWIN, "success", "01");
  add("bad", ITWIN, "failed", "10");
  add("new", ITWIN, "success", "20");
  add("elsewhere", OTHER_ITWIN, "success", "20");
  return emulator;
}

test.each<[conditions: string, names: string[]]>([
  [`--itwin ${ITWIN}`, ["new", "bad", "old"]],
  ["--state success", ["elsewhere", "new", "old"]],
  ["--state SUCCESS", ["elsewhere", "new", "old"]],
  ["--since 2026-06-10", ["elsewhere", "new", "bad"]],
  ["--since 2026-06-10T12:00:00Z", ["elsewhere", "new", "bad"]],
  ["--since 2026-06-10T14:00:01+02:00", ["elsewhere", "new"]],
  [`--itwin ${ITWIN} --state success --since 2026-06-15`, ["new"]],
  [`--itwin ${ITWIN} --limit 2`, ["new", "bad"]],
  ["--state failed --state success --limit 1", ["elsewhere"]],
])("list %s gives just those jobs", async (conditions, names) => {
  const { exitCode, out, err } = await run(filledEmulator(), ["list", "conversion", ...conditions.split(" ")]);
  expect([exitCode, err]).toEqual([0, ""]);
  expect(linesOf(out).map((line) => line.split(/ +/).at(-1))).toEqual(names);
});

test("a filter expression of one's own is sent as it is, and joined with the other conditions", async () => {
  const emulator = filledEmulator();
  const filter = "name eq 'old' or name eq 'bad'";
  const { out } = await run(emulator, ["list", "conversion", "--state", "failed", "--filter", filter]);
  expect(linesOf(out)).toEqual([expect.stringMatching(/bad$/)]);
  const [request] = emulator.journal;
  expect(new URLSearchParams(request?.query).get("$filter")).toBe(`state eq 'failed' and (${filter})`);
});

test("a limit asks for no more than it needs", async () => {
  const emulator = filledEmulator();
  await run(emulator, ["list", "conversion", "--itwin", ITWIN, "--limit", "2"]);
  expect(emulator.journal.map(({ query }) => new URLSearchParams(query).get("$top"))).toEqual(["2"]);
});

test("columns stand below one another, and only a terminal gets a heading", async () => {
  const { out, err } = await run(filledEmulator(), ["list", "conversion", "--itwin", ITWIN], { columns: 100 });
  const places = [err, ...linesOf(out)].map((line) => /^(\S+ +)(\S+ +)(\S+ +)/.exec(line)?.[0].length);
  expect(err).toMatch(/^ID +STATE +CREATED +NAME\n$/);
  expect(new Set(places).size).toBe(1);
});

test("--json gives each job whole, one a line", async () => {
  const { out, err } = await run(filledEmulator(), ["list", "conversion", "--itwin", ITWIN, "--json"], {
    columns: 100,
  });
  const jobs: { name: string; outputs: unknown[] }[] = linesOf(out).map((line) => JSON.parse(line));
  expect(err).toBe("");
  expect(jobs.map(({ name, outputs }) => [name, outputs.length])).toEqual([
    ["new", 1],
    ["bad", 1],
    ["old", 1],
  ]);
});

test("many pages come as one list", async () => {
  const emulator = createEmulator({ clock: "manual" });
  for (let job = 0; job < 2500; job += 1) emulator.jobs.add("reality-modeling", { iTwinId: ITWIN });
  const { out } = await run(emulator, ["list", "modeling", "--itwin", ITWIN]);
  expect([new Set(linesOf(out)).size, emulator.journal.length]).toEqual([2500, 3]);
});

test("nothing found is success, and told beside the data", async () => {
  const { exitCode, out, err } = await run(filledEmulator(), ["list", "modeling", "--itwin", ITWIN]);
  expect([exitCode, out, err]).toEqual([0, "", "There is no such job.\n"]);
});
