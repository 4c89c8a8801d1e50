import { createEmulator, type Emulator } from "@reality-apis/emulator";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arrayAt, isObject, type JsonObject, objectAt, textAt } from "../src/json.ts";
import { type Broken, breakInstance } from "./support/break-instance.ts";
import { instancesIn } from "./support/instances.ts";
import { bodyOf, type RealSpec, realSpec, realSpecs } from "./support/real-specs.ts";

const settings = { seed: 20_260_101, numRuns: 15 };

/** The ids of the operations that play a part in a job's life. */
function operationsOf({ spec }: RealSpec): { readonly create?: string; readonly change?: string } {
  return objectAt(spec.document, "x-job-service", "operations");
}

/** The body that submits a job, or that cancels one. */
function stateOf({ spec }: RealSpec, role: "submit" | "cancel"): unknown {
  return objectAt(spec.document, "x-job-service", role).body;
}

/** An answer of the emulator. */
interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Calls an operation by its id, and holds the answer to what the specification says of this operation and status. */
async function call(emulator: Emulator, known: RealSpec, operation: string, body?: unknown, id = ""): Promise<Answer> {
  const { method = "", path = "" } = known.operations.get(operation) ?? {};
  const base = textAt(arrayAt(known.spec.document, "servers")[0], "url") ?? "";
  const accept = textAt(known.spec.document, "x-job-service", "accept") ?? "";
  const response = await emulator.fetch(`${base}${path.replace(/\{[^}]*\}/, encodeURIComponent(id))}`, {
    method,
    headers: { accept, authorization: "Bearer any", "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
  const documented = bodyOf(known, operation, `${answer.status}`);
  const mismatches = documented ? known.validator.validateAt(documented.schemaAt, answer.body) : [];
  expect(mismatches, `${method} ${path} answered ${answer.status} ${text}`).toEqual([]);
  expect(text !== "", `${method} ${path} answered ${answer.status} ${text}`).toBe(documented !== undefined);
  return answer;
}

/** What a service needs besides a request: what has to be there for a job to be created. */
interface Row {
  readonly name: string;
  /** Makes what a creation refers to, and gives the properties that do. */
  readonly prepare?: (emulator: Emulator, known: RealSpec) => Promise<object>;
  /** Puts into the options of a creation or a change what only the prose of the specification says. */
  readonly options?: (options: JsonObject) => JsonObject;
  /** The properties of a change that suit every job, where others must suit its type. Default: all. */
  readonly changed?: readonly string[];
}

const rows: readonly Row[] = [
  {
    name: "reality-conversion@v1",
    options: ({ tileFormat, ...others }) => (tileFormat === undefined ? others : { ...others, tileFormat: "PNG" }),
  },
  { name: "reality-conversion@v2" },
  {
    name: "reality-modeling@v1",
    prepare: async (emulator, known) => {
      const { body } = await call(emulator, known, "workspaces-create", { name: "Quarry", iTwinId: "an iTwin" });
      return { workspaceId: textAt(body, "workspace", "id") };
    },
  },
  { name: "reality-modeling@v2" },
  {
    name: "reality-analysis@v1",
    changed: ["state", "costEstimationParameters"],
  },
  { name: "reality-analysis@v2" },
];

test("every service is looked at", () => {
  expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(realSpecs.keys()));
});

describe.each(rows.map((row) => [row.name, row] as const))("%s", (name, row) => {
  const { prepare = async () => ({}), options: fit = (options) => options, changed } = row;
  const known = realSpec(name);
  const { create = "", change } = operationsOf(known);
  const instancesOf = instancesIn(known.spec.document, { odd: false });

  /** A new emulator, and how to create a job in it. */
  async function begin(): Promise<{ emulator: Emulator; createJob(body: unknown): Promise<Answer>; given: object }> {
    const emulator = createEmulator({ clock: "manual" });
    const given = await prepare(emulator, known);
    return { emulator, given, createJob: (body) => call(emulator, known, create, body) };
  }

  /** A generated request as the service takes it. */
  function fitting(body: unknown): JsonObject {
    const { options, ...others } = objectAt({ body }, "body");
    return isObject(options) ? { ...others, options: fit(options) } : others;
  }

  /** A request in which one of all the things that the specification wants is wrong. */
  function breakOne(operation: string, body: unknown, index: number): Broken {
    const schemaAt = bodyOf(known, operation, "request")?.schemaAt ?? [];
    const ways = breakInstance(body);
    const inOrder = [...ways.slice(index % ways.length), ...ways.slice(0, index % ways.length)];
    const broken = inOrder.find(({ value }) => known.validator.validateAt(schemaAt, value).length > 0);
    if (!broken) throw new Error(`Nothing can be wrong in ${JSON.stringify(body)}.`);
    return broken;
  }

  const creations = instancesOf(bodyOf(known, create, "request")?.schema);

  test("the emulator creates every job that the specification describes", async () => {
    const { createJob, given } = await begin();
    const property = fc.asyncProperty(creations, async (body) => {
      const answer = await createJob({ ...fitting(body), ...given });
      expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    });
    await fc.assert(property, { ...settings, numRuns: 30 });
  });

  test("the emulator refuses jobs that lack what the specification requires, or hold another kind", async () => {
    const { createJob, given } = await begin();
    const property = fc.asyncProperty(creations, fc.nat(), async (body, index) => {
      const broken = breakOne(create, { ...fitting(body), ...given }, index);
      const answer = await createJob(broken.value);
      expect([400, 422], `${broken.what}: ${JSON.stringify(broken.value)}`).toContain(answer.status);
    });
    await fc.assert(property, { ...settings, numRuns: 60 });
  });

  // Only v1 has jobs that can be changed.
  if (change === undefined) return;
  const changes = instancesOf(bodyOf(known, change, "request")?.schema);
  const [example] = bodyOf(known, create, "request")?.examples.values() ?? [];

  test("the emulator takes every change that the specification describes", async () => {
    const { emulator, createJob, given } = await begin();
    const property = fc.asyncProperty(changes, async (body) => {
      const id = textAt((await createJob(Object.assign({}, example, given))).body, "job", "id") ?? "";
      // A job that was not submitted can't be cancelled, and one that was is not changed otherwise.
      const suiting = Object.entries(fitting(body)).filter(([property]) => changed?.includes(property) ?? true);
      const { state, ...others } = Object.fromEntries(suiting);
      const answers = [await call(emulator, known, change, others, id)];
      if (state !== undefined) answers.push(await call(emulator, known, change, stateOf(known, "submit"), id));
      if (state !== undefined) answers.push(await call(emulator, known, change, stateOf(known, "cancel"), id));
      expect(
        answers.map(({ status }) => status),
        JSON.stringify(answers),
      ).toEqual(answers.map(() => 200));
    });
    await fc.assert(property, settings);
  });

  test("the emulator refuses changes that lack what the specification requires, or hold another kind", async () => {
    const { emulator, createJob, given } = await begin();
    const id = textAt((await createJob(Object.assign({}, example, given))).body, "job", "id") ?? "";
    const property = fc.asyncProperty(changes, fc.nat(), async (body, index) => {
      const broken = breakOne(change, body, index);
      const answer = await call(emulator, known, change, broken.value, id);
      expect([400, 422], `${broken.what}: ${JSON.stringify(broken.value)}`).toContain(answer.status);
    });
    await fc.assert(property, { ...settings, numRuns: 40 });
  });
});

/** Requests that are about no job, and the one that makes what they are about. */
const otherRequests: readonly { name: string; operation: string; before?: string }[] = [
  { name: "reality-modeling@v1", operation: "workspaces-create" },
  { name: "reality-analysis@v1", operation: "detectors-create" },
  { name: "reality-analysis@v1", operation: "detectors-patch", before: "detectors-create" },
  { name: "reality-analysis@v2", operation: "detectors-create" },
  { name: "reality-analysis@v2", operation: "detectors-patch", before: "detectors-create" },
  { name: "reality-analysis@v2", operation: "detectors-version-create", before: "detectors-create" },
];

/** A version has two numbers, as only the prose says. */
function withVersion(body: unknown): unknown {
  const isVersion = (key: string): boolean => key === "version" || key === "versionNumber";
  return JSON.parse(JSON.stringify(body, (key, value) => (isVersion(key) ? "2.1" : value)));
}

test.each(otherRequests)("$name: the emulator takes every $operation that the specification describes", async (row) => {
  const { name, operation, before = "" } = row;
  const known = realSpec(name);
  const bodies = instancesIn(known.spec.document, { odd: false })(bodyOf(known, operation, "request")?.schema);
  const [example] = bodyOf(known, before, "request")?.examples.values() ?? [];
  const property = fc.asyncProperty(bodies, async (body) => {
    const emulator = createEmulator({ clock: "manual" });
    const made = example === undefined ? undefined : await call(emulator, known, before, example);
    const answer = await call(emulator, known, operation, withVersion(body), textAt(made?.body, "detector", "name"));
    expect([200, 201], JSON.stringify(answer.body)).toContain(answer.status);
  });
  await fc.assert(property, settings);
});
