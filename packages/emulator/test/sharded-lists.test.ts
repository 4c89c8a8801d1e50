import { filterFor, listJobsInShards } from "@reality-apis/helpers";
import { createRealityConversionClient } from "@reality-apis/reality-conversion";
import { expect, it } from "vitest";
import { createEmulator } from "../src/index.ts";

const iTwinId = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
const emulator = createEmulator();
const client = createRealityConversionClient({ accessToken: "any", fetch: emulator.fetch });
const { eq, or, raw } = filterFor(client);

for (let age = 0; age < 60; age += 1) {
  const createdDateTime = new Date(emulator.clock.now() - age * 3 * 86_400_000);
  emulator.jobs.add("reality-conversion", { iTwinId, createdDateTime, state: age % 2 ? "success" : "failed" });
}

it.each([
  ["one condition", eq("iTwinId", iTwinId)],
  ["any of several", or(eq("state", "failed"), eq("state", "success"))],
  ["an expression of one's own", raw(`iTwinId eq ${iTwinId} or name eq 'x'`)],
])("a list in shards finds the same jobs as a list in one, by %s", async (_, filter) => {
  const idsWith = async (shards: number): Promise<string[]> => {
    const jobs = await listJobsInShards(client, { filter, shards, pageSize: 3 }).toArray({
      limit: Number.POSITIVE_INFINITY,
    });
    return jobs.map(({ id = "" }) => id).toSorted();
  };
  expect(await idsWith(4)).toEqual(await idsWith(1));
  expect(await idsWith(1)).toHaveLength(60);
});
