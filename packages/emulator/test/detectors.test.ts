import { describe, expect, test } from "vitest";
import { createEmulator, type Emulator } from "../src/index.ts";
import { detectorAfter } from "./support/scenarios/detectors.ts";
import { type Request, send, serviceVersions } from "./support/service-versions.ts";
import { type Answer, at, listAt, textAt } from "./support.ts";

const COMPLETE = "complete-version-upload";
const versions = Object.entries(serviceVersions).filter(([name]) => name.startsWith("reality-analysis"));

describe.each(versions)("the detectors of %s", (name, version) => {
  const { spec } = version;
  const [number, latest] = name.endsWith(".v1")
    ? ["version", "latestVersion"]
    : ["versionNumber", "latestVersionNumber"];
  const manual = () => createEmulator({ clock: "manual", separateUsers: true });
  const ask = (emulator: Emulator, operation: string, request: Request = {}) =>
    send(emulator, spec, `detectors-${operation}`, request);
  const names = async (emulator: Emulator, request: Request = {}): Promise<unknown[]> =>
    listAt(await ask(emulator, "get-all", request), "detectors").map((detector) => at(detector, "name"));
  const status = (answer: Answer): unknown => at(answer, "detector.versions.0.status");

  test("await their files until the upload is completed, and can be downloaded from then on", async () => {
    const emulator = manual();
    const parameters = await detectorAfter(version)(emulator);
    const awaiting = await ask(emulator, "get", { parameters });
    expect(status(awaiting)).toBe("AwaitingData");
    expect(at(awaiting, "detector.versions.0")).not.toHaveProperty("downloadUrl");
    await ask(emulator, COMPLETE, { parameters });
    const ready = await ask(emulator, "get", { parameters });
    expect(status(ready)).toBe("Ready");
    const link = new URL(textAt(ready, "detector.versions.0.downloadUrl"));
    expect([link.hostname.endsWith(".invalid"), link.searchParams.get("sp")]).toEqual([true, "r"]);
    const [, own] = listAt(await ask(emulator, "get-all"), "detectors");
    expect(at(own, latest ?? "")).toBe(parameters[1]);
  });

  test("have their newest version first", async () => {
    const emulator = manual();
    const [detector = ""] = await detectorAfter(version, COMPLETE)(emulator);
    const capabilities = { labels: ["signs"] };
    if (name.endsWith(".v1")) {
      const body = { detector: { name: detector, type: "PhotoObjectDetector", version: "7.1", ...capabilities } };
      await ask(emulator, "create", { body });
    } else {
      await ask(emulator, "version-create", { parameters: [detector], body: { versionNumber: "7.1", capabilities } });
    }
    const read = await ask(emulator, "get", { parameters: [detector] });
    expect(listAt(read, "detector.versions").map((each) => at(each, number ?? ""))).toEqual([
      "7.1",
      expect.any(String),
    ]);
    expect(listAt(read, "detector.versions").map((each) => at(each, "status"))).toEqual(["AwaitingData", "Ready"]);
  });

  test("are one's own until they are published, and others may use but not change them then", async () => {
    const emulator = manual();
    const parameters = await detectorAfter(version, COMPLETE)(emulator);
    const other = { token: "other" };
    expect(await names(emulator, other)).toEqual(["@bentley/cracks-ortho"]);
    expect((await ask(emulator, "get", { parameters, ...other })).status).toBe(404);
    await ask(emulator, "publish-version", { parameters });
    expect(await names(emulator, other)).toEqual(["@bentley/cracks-ortho", parameters[0]]);
    expect((await ask(emulator, "get", { parameters, ...other })).status).toBe(200);
    expect((await ask(emulator, "delete", { parameters, ...other })).status).toBe(403);
    await ask(emulator, "unpublish-version", { parameters });
    expect(await names(emulator, other)).toEqual(["@bentley/cracks-ortho"]);
  });

  test("are deleted with all versions, or lose one", async () => {
    const emulator = manual();
    const parameters = await detectorAfter(version)(emulator);
    await ask(emulator, "delete-version", { parameters });
    expect(at(await ask(emulator, "get", { parameters }), "detector.versions")).toEqual([]);
    await ask(emulator, "delete", { parameters });
    expect((await ask(emulator, "get", { parameters })).status).toBe(404);
  });

  test("of the library are read by their whole name, slash and all", async () => {
    const read = await ask(manual(), "get", { parameters: ["@bentley/cracks-ortho"] });
    expect(at(read, "detector")).toMatchObject({ name: "@bentley/cracks-ortho", displayName: "Cracks Ortho" });
  });

  test.each<[filter: string, found: readonly string[]]>([
    ["", ["library", "own"]],
    ["labels in ('crack')", ["library"]],
    ["labels in ('moon', 'signs')", ["own"]],
    ["exports in ('Objects') or labels in ('crack')", ["library", "own"]],
    ["exports in ('Lines') and labels in ('signs')", []],
    ["not labels in ('crack')", ["own"]],
    ["(not exports in ('Locations')) and labels in ('crack')", ["library"]],
    ["not (exports in ('Lines') or labels in ('moon'))", ["own"]],
    ["not not labels in ('crack')", ["library"]],
    ["labels in ('crack') or labels in ('signs') and exports in ('Lines')", ["library"]],
  ])("are found by the filter %j", async (filter, found) => {
    const emulator = manual();
    await detectorAfter(version)(emulator);
    const list = await names(emulator, { query: `?$filter=${encodeURIComponent(filter)}` });
    expect(list.map((detector) => (detector === "@bentley/cracks-ortho" ? "library" : "own"))).toEqual(found);
  });

  test.each([
    "labels",
    "labels eq 'crack'",
    "labels in 'crack'",
    "labels in ()",
    "labels in ('crack'",
    "labels in ('crack',)",
    "labels in (crack)",
    "name in ('a')",
    "'labels' in ('a')",
    "not",
    "(labels in ('crack')",
    "labels in ('crack') exports in ('Lines')",
    "labels in ('crack') and",
    "(".repeat(200),
    "not ".repeat(200),
    "'",
  ])("are not filtered by %j", async (filter) => {
    const answer = await ask(manual(), "get-all", { query: `?$filter=${encodeURIComponent(filter)}` });
    expect([answer.status, at(answer, "error.details.0.target")]).toEqual([400, "$filter"]);
  });
});

test("a name that is taken is refused in v2, where versions have an operation of their own", async () => {
  const version = serviceVersions["reality-analysis.v2"] ?? expect.fail();
  const emulator = createEmulator({ clock: "manual" });
  const [detector] = await detectorAfter(version)(emulator);
  const body = { name: detector, type: "PhotoObjectDetector" };
  const answer = await send(emulator, version.spec, "detectors-create", { body });
  expect([answer.status, at(answer, "error.details.0.target")]).toEqual([400, "detector.name"]);
});
