import { describe, expect, test } from "vitest";
import { createEmulator, type Emulator } from "../src/index.ts";
import { object } from "./support/json.ts";
import { operation, send, serviceVersions } from "./support/service-versions.ts";
import { at, createWorkspace, textAt } from "./support.ts";

/** The request of an example; where it needs a workspace, it gets one that there is. */
async function requestOf(emulator: Emulator, example: unknown): Promise<object> {
  const request = object(example);
  return "workspaceId" in request ? { ...request, workspaceId: await createWorkspace(emulator) } : request;
}

/** What an answer echoes: nulls are left out. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, entry]) => entry !== null);
  return Object.fromEntries(entries.map(([key, entry]) => [key, withoutNulls(entry)]));
}

describe.each(Object.entries(serviceVersions))("%s", (_, { spec }) => {
  const { requests } = operation(spec, "jobs-create");

  test.each(Object.entries(requests))(
    "takes the documented creation '%s', and shows it as documented",
    async (_name, example) => {
      const emulator = createEmulator({ clock: "manual" });
      const body = await requestOf(emulator, example);
      const created = await send(emulator, spec, "jobs-create", { body });
      expect(created.status, JSON.stringify(created.body)).toBe(201);
      expect(operation(spec, "jobs-create").problemsOf("201", created.body)).toEqual([]);
      const parameters = [textAt(created, "job.id")];
      await emulator.clock.advance(24 * 60 * 60_000);
      const read = await send(emulator, spec, "jobs-get", { parameters });
      expect(operation(spec, "jobs-get").problemsOf("200", read.body)).toEqual([]);
      for (const [property, asked] of Object.entries(object(withoutNulls(body)))) {
        if (["type", "name", "iTwinId", "options"].includes(property))
          expect(at(read, `job.${property}`)).toEqual(asked);
      }
      for (const part of ["inputs", "options"]) {
        const asked = at(withoutNulls(body), `specifications.${part}`);
        if (asked !== undefined) expect(at(read, `job.specifications.${part}`)).toEqual(asked);
      }
    },
  );
});

/** The documented creations of the v2 services that name the outputs that they ask for. */
const askingForOutputs = Object.entries(serviceVersions)
  .filter(([name]) => name.endsWith(".v2"))
  .flatMap(([name, { spec }]) =>
    Object.entries(operation(spec, "jobs-create").requests).map(([example, body]) => ({ name, spec, example, body })),
  )
  .flatMap((creation) => {
    const outputs = at(creation.body, "specifications.outputs");
    return Array.isArray(outputs) ? [{ ...creation, outputs: outputs.map(String) }] : [];
  });

test.each(askingForOutputs)(
  "$name gives an output for each that '$example' asks for",
  async ({ spec, body, outputs }) => {
    const created = await send(createEmulator({ clock: "manual" }), spec, "jobs-create", { body });
    const shown = Object.keys(object(at(created, "job.specifications.outputs")));
    const folded = shown.map((output) => output.toLowerCase());
    expect(folded).toEqual(expect.arrayContaining(outputs.map((output) => output.toLowerCase())));
  },
);
