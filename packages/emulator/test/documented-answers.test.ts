import { describe, expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { versionsWithScenarios } from "./support/scenarios/all-scenarios.ts";
import { operation, send } from "./support/service-versions.ts";
import { ITWIN } from "./support.ts";

const OPERATION_NOT_FOUND = {
  code: "ResourceNotFound",
  message: "The requested resource was not found. Verify the API URL and the Accept header.",
  details: [{ code: "OperationNotFound", message: "Unable to match incoming request to an operation." }],
};

describe.each(versionsWithScenarios)("%s", (version, { spec }, scenarios) => {
  test.each(scenarios)("$operation answers $status as documented", async (scenario) => {
    const emulator = createEmulator({ clock: "manual", iTwinIds: [ITWIN] });
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

  test.each(spec.operations)("$name is not found for a media type of another version", async ({ name }) => {
    const other = spec.accept.includes("v1") ? "v2" : "v1";
    const accept = `application/vnd.bentley.itwin-platform.${other}+json`;
    const answer = await send(createEmulator(), spec, name, { accept });
    expect(answer).toEqual({ status: 404, body: { error: OPERATION_NOT_FOUND } });
  });

  test("no documented answer is missing but those that the emulator has no cause to give", () => {
    const given = new Set(scenarios.map(({ operation: name, status }) => `${name} ${status}`));
    const missing = spec.operations.flatMap(({ name, statuses, sharedAnswer }) =>
      statuses
        .filter((status) => status !== "default" && !EVERYWHERE.has(sharedAnswer(status) ?? ""))
        .map((status) => `${name} ${status}`)
        .filter((answer) => !given.has(answer)),
    );
    expect(missing.map((answer) => `${version} ${answer}`).filter((answer) => !NO_CAUSE.has(answer))).toEqual([]);
  });
});

/** Answers that the specifications list for each operation, whether or not a document shows them there. */
const EVERYWHERE = new Set([
  ...["Unauthorized", "Forbidden", "TooManyRequests", "OperationNotFound"],
  ...["BadRequest", "InvalidRequest", "UnprocessableRequest"],
]);
const NO_CAUSE = new Set([
  // An iTwin or a workspace that there is not is answered with another documented status.
  "reality-conversion.v1 jobs-create 404",
  "reality-modeling.v1 jobs-create 404",
  "reality-modeling.v1 workspaces-create 404",
  // Every iTwin has a data centre, and every user an id and an account.
  "reality-modeling.v2 buckets-get 400",
  "reality-analysis.v2 buckets-get 400",
  ...["v1", "v2"].flatMap((version) => [
    `reality-analysis.${version} detectors-delete 400`,
    `reality-analysis.${version} detectors-delete-version 400`,
  ]),
]);
