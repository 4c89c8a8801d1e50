import { describe, expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { send, serviceVersions } from "./support/service-versions.ts";
import { ITWIN, textAt } from "./support.ts";

const versions = Object.entries(serviceVersions).filter(([name]) =>
  ["reality-modeling.v2", "reality-analysis.v2"].includes(name),
);

describe.each(versions)("%s", (_, { spec }) => {
  test("links to a bucket that no name server knows, signed for an hour of the emulator's time", async () => {
    const emulator = createEmulator({ clock: "manual" });
    const answer = await send(emulator, spec, "buckets-get", { parameters: [ITWIN] });
    const href = new URL(textAt(answer, "_links.containerUrl.href"));
    expect(href.hostname).toMatch(/\.invalid$/);
    expect(href.pathname).toBe(`/bucket-${ITWIN}`);
    expect(Object.fromEntries(href.searchParams)).toMatchObject({
      se: "2026-01-01T01:00:00.000Z",
      sr: "c",
      sp: "rw",
      sig: expect.any(String),
    });
  });
});
