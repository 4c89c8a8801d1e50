import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { objectAt } from "../src/json.ts";
import { instancesIn } from "./support/instances.ts";
import { realSpecs } from "./support/real-specs.ts";

const settings = { seed: 20_260_101, numRuns: 10 };

// Two readings of the same schema, one that makes values and one that judges them, have to agree.
describe.each([...realSpecs.values()].map((known) => [known.name, known] as const))("%s", (_name, known) => {
  const { document } = known.spec;
  const instancesOf = instancesIn(document);
  const names = Object.keys(objectAt(document, "components", "schemas"));

  test.each(names)("generated instances of %s match it", (name) => {
    const property = fc.property(instancesOf({ $ref: `#/components/schemas/${name}` }), (value) => {
      expect(known.validator.validateAt(["components", "schemas", name], value)).toEqual([]);
    });
    fc.assert(property, settings);
  });
});
