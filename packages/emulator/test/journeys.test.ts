import { afterEach, describe, expect, it } from "vitest";
import { allJourneys } from "./journeys/all-journeys.ts";
import type { OpenFace } from "./journeys/face.ts";
import { nodeFaces } from "./journeys/node-faces.ts";

let face: OpenFace | undefined;

afterEach(async () => {
  await face?.close();
  face = undefined;
});

describe.each(Object.entries(nodeFaces))("a journey through %s", (_, open) => {
  it.each(allJourneys)("$title", async ({ travel, expected }) => {
    face = await open();
    expect(await travel(face)).toEqual(expected);
  });
});
