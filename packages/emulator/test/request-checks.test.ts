import { describe, expect, test } from "vitest";
import { createEmulator, type Emulator } from "../src/index.ts";
import { type Mutant, mutantsOf } from "./support/mutants.ts";
import { samplesOf } from "./support/samples.ts";
import { send, serviceVersions } from "./support/service-versions.ts";
import type { SpecFile } from "./support/spec-file.ts";
import { at, createWorkspace, listAt } from "./support.ts";

/** What the specification says of a change, by the change: whether a request with it is good. */
function verdicts(spec: SpecFile, mutants: readonly Mutant[]): Map<string, boolean> {
  return new Map(mutants.map(({ change, value }) => [change, spec.problemsBySchema("JobCreate", value).length === 0]));
}

/** What the services let pass, though their specifications close it. */
function letsPass(name: string, change: string, documented: ReadonlyMap<string, boolean>): boolean {
  // Nulls stand for what is left out.
  if (change.endsWith(" is null")) return documented.get(change.replace(/ is null$/, " is left out")) === true;
  if (!name.endsWith(".v1") || !change.endsWith("surprise is added")) return false;
  // Properties that nobody knows, but for options of Reality Analysis, which have to suit the type.
  return name !== "reality-analysis.v1" || !change.startsWith(".options");
}

/** A sample whose workspace there is, where it names one. */
async function settled(emulator: Emulator, sample: unknown): Promise<unknown> {
  if (typeof at(sample, "workspaceId") !== "string") return sample;
  return { ...Object(sample), workspaceId: await createWorkspace(emulator) };
}

describe.each(Object.keys(serviceVersions))("a creation in %s", (name) => {
  const { spec } = serviceVersions[name] ?? expect.fail();
  const typed = (samples: unknown[]) => samples.map((sample) => [String(at(sample, "type")), sample] as const);
  const schema = spec.schema("JobCreate");

  test.each(typed(samplesOf(spec, schema, true)))("of the type %s may have all that is listed", async (_, sample) => {
    const emulator = createEmulator();
    const answer = await send(emulator, spec, "jobs-create", { body: await settled(emulator, sample) });
    expect([answer.status, at(answer, "error")]).toEqual([201, undefined]);
    expect(spec.problemsBySchema("JobResponse", answer.body)).toEqual([]);
  });

  test.each(typed(samplesOf(spec, schema, false)))(
    "of the type %s is taken or refused as the specification has it",
    async (_, sample) => {
      const emulator = createEmulator({ clock: "manual" });
      const mutants = [...mutantsOf(await settled(emulator, sample))];
      const documented = verdicts(spec, mutants);
      const otherwise: string[] = [];
      for (const { change, value: body } of mutants) {
        const { status, body: answer } = await send(emulator, spec, "jobs-create", { body });
        // A workspace that there is not is no fault of the body's.
        const isTaken = status === 201 || at(answer, "error.code") === "WorkspaceNotFound";
        if (!isTaken && listAt(answer, "error.details").length === 0) otherwise.push(`${change}: no details`);
        const isGood = documented.get(change) === true || letsPass(name, change, documented);
        if (isTaken !== isGood) otherwise.push(`${change}: ${status}`);
      }
      expect(otherwise).toEqual([]);
    },
  );
});
