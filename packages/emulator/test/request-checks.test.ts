import { describe, expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { mutantsOf } from "./support/mutants.ts";
import { samplesOf } from "./support/samples.ts";
import { send, serviceVersions } from "./support/service-versions.ts";
import { at, listAt } from "./support.ts";

/** Properties that nobody knows are let pass in v1, but for options, which have to suit the type. */
const letsPass = (name: string, change: string): boolean =>
  name.endsWith(".v1") && change.endsWith("surprise is added") && !change.startsWith(".options");

describe.each(["reality-conversion.v2", "reality-modeling.v2", "reality-analysis.v1", "reality-analysis.v2"])(
  "a creation in %s",
  (name) => {
    const { spec } = serviceVersions[name] ?? Object.values(serviceVersions)[0] ?? expect.fail();
    const typed = (samples: unknown[]) => samples.map((sample) => [String(at(sample, "type")), sample] as const);
    const schema = spec.schema("JobCreate");

    test.each(typed(samplesOf(spec, schema, true)))("of the type %s may have all that is listed", async (_, body) => {
      const answer = await send(createEmulator(), spec, "jobs-create", { body });
      expect([answer.status, at(answer, "error")]).toEqual([201, undefined]);
      expect(spec.problemsBySchema("JobResponse", answer.body)).toEqual([]);
    });

    test.each(typed(samplesOf(spec, schema, false)))(
      "of the type %s is taken or refused as the specification has it",
      async (_, sample) => {
        const emulator = createEmulator({ clock: "manual" });
        const expected: string[] = [];
        const found: string[] = [];
        for (const { change, value: body } of mutantsOf(sample)) {
          const isGood = letsPass(name, change) || spec.problemsBySchema("JobCreate", body).length === 0;
          const { status, body: answer } = await send(emulator, spec, "jobs-create", { body });
          expected.push(`${change}: ${isGood ? "taken" : "refused"}`);
          found.push(`${change}: ${status === 201 ? "taken" : "refused"}`);
          if (status !== 201) expect(listAt(answer, "error.details").length, change).toBeGreaterThan(0);
        }
        expect(found).toEqual(expected);
      },
    );
  },
);
