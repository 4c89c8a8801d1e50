import { describe, expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { versionsWithScenarios } from "./support/scenarios/all-scenarios.ts";
import { operation, send } from "./support/service-versions.ts";
import { FORBIDDEN_ITWIN, ITWIN, MISSING_ITWIN, UNSUPPORTED_ITWIN } from "./support.ts";

const OPERATION_NOT_FOUND = {
  code: "ResourceNotFound",
  message: "The requested resource was not found. Verify the API URL and the Accept header.",
  details: [{ code: "OperationNotFound", message: "Unable to match incoming request to an operation." }],
};

describe.each(versionsWithScenarios)("%s", (_, { spec }, scenarios) => {
  test.each(scenarios)("$operation answers $status as documented", async (scenario) => {
    const emulator = createEmulator({
      clock: "manual",
      iTwinIds: [ITWIN],
      iTwins: {
        [MISSING_ITWIN]: "missing",
        [FORBIDDEN_ITWIN]: "forbidden",
        [UNSUPPORTED_ITWIN]: "unsupported",
      },
    });
    const parameters = (await scenario.given?.(emulator)) ?? [];
    const { request = {} } = scenario;
    const options = typeof request === "function" ? await request(emulator) : request;
    const { status, body } = await send(emulator, spec, scenario.operation, { parameters, ...options });
    expect([status, emulator.journal.at(-1)?.operation], JSON.stringify(body)).toEqual([
      scenario.status,
      scenario.operation,
    ]);
    const documented = operation(spec, scenario.operation);
    expect(documented.problemsOf(String(status), body)).toEqual([]);
    if (status >= 400 && !scenario.inOtherWords) expect(documented.answers(String(status))).toContainEqual(body);
  });

  test.each(spec.operations)("$name needs an access token", async ({ name, answers }) => {
    const { status, body } = await send(createEmulator(), spec, name, { token: null });
    expect(status).toBe(401);
    expect(answers("401")).toContainEqual(body);
  });

  test.each(spec.operations)("$name refuses one request too many, and whom it is forbidden to", async (operation) => {
    const emulator = createEmulator({ clock: "manual", tier: { perMinute: 1 } });
    await send(emulator, spec, operation.name);
    const tooMany = await send(emulator, spec, operation.name);
    emulator.faults.add({ on: { operation: operation.name }, give: { kind: "forbidden" } });
    const forbidden = await send(emulator, spec, operation.name);
    expect([tooMany.status, forbidden.status]).toEqual([429, 403]);
    expect(operation.answers("429")).toContainEqual(tooMany.body);
    expect(operation.answers("403")).toContainEqual(forbidden.body);
  });

  test.each(spec.operations)("$name is not found for a media type of another version", async ({ name }) => {
    const other = spec.accept.includes("v1") ? "v2" : "v1";
    const accept = `application/vnd.bentley.itwin-platform.${other}+json`;
    const answer = await send(createEmulator(), spec, name, { accept });
    expect(answer).toEqual({ status: 404, body: { error: OPERATION_NOT_FOUND } });
  });

  test("no documented answer is missing", () => {
    const given = new Set(scenarios.map(({ operation: name, status }) => `${name} ${status}`));
    const missing = spec.operations.flatMap(({ name, statuses, sharedAnswer }) =>
      statuses
        .filter((status) => status !== "default" && !EVERYWHERE.has(sharedAnswer(status) ?? ""))
        .map((status) => `${name} ${status}`)
        .filter((answer) => !given.has(answer)),
    );
    expect(missing).toEqual([]);
  });
});

/** Answers that the specifications list for each operation, whether or not a document shows them there. */
const EVERYWHERE = new Set([
  ...["Unauthorized", "Forbidden", "TooManyRequests", "OperationNotFound"],
  ...["BadRequest", "InvalidRequest", "UnprocessableRequest"],
]);
