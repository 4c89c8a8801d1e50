import { afterAll, describe, expect, test } from "vitest";
import { type Cover, type Coverage, coverageSummary, coverageTable } from "./documented-answers/coverage.ts";
import { play, provocations } from "./documented-answers/provoke.ts";
import { versionsWithScenarios } from "./support/scenarios/all-scenarios.ts";
import { operation } from "./support/service-versions.ts";

/**
 * What the specifications say of every operation alike, as a refusal in general. An operation that takes nothing which
 * could be wrong has no cause to give it, and no document shows it there.
 */
const GENERAL = new Set(["BadRequest", "InvalidRequest", "UnprocessableRequest"]);

const coverages: Coverage[] = [];
afterAll(() => {
  for (const coverage of coverages) console.log(`${coverageTable(coverage)}\n`);
  console.log(coverageSummary(coverages));
});

describe.each(versionsWithScenarios)("%s", (name, version, scenarios) => {
  const { operations } = version.spec;
  const answers = operations.flatMap(({ name: of, statuses, sharedAnswer }) =>
    statuses.map((status) => {
      const shared = sharedAnswer(status) ?? "";
      const own = scenarios.some((scenario) => scenario.operation === of && String(scenario.status) === status);
      const other: Cover = Object.hasOwn(provocations, shared) ? "any" : GENERAL.has(shared) ? "unprovoked" : "missing";
      return [of, status, own ? "scenario" : other] as const;
    }),
  );
  coverages.push({ version: name, answers });

  test.each(scenarios)("$operation answers $status as documented", async (scenario) => {
    const { status, body, operation: played } = await play(version, scenario);
    expect([status, played], JSON.stringify(body)).toEqual([scenario.status, scenario.operation]);
    const documented = operation(version.spec, scenario.operation);
    expect(documented.problemsOf(String(status), body)).toEqual([]);
    if (status >= 400 && !scenario.inOtherWords) expect(documented.answers(String(status))).toContainEqual(body);
  });

  const toAny = answers.filter(([, , cover]) => cover === "any");
  test.each(toAny)("%s answers %s as documented, as any operation does", async (of, status) => {
    const documented = operation(version.spec, of);
    const provoke = provocations[documented.sharedAnswer(status) ?? ""];
    const answer = await provoke?.(version, of);
    expect(String(answer?.status)).toMatch(status === "default" ? /^5\d\d$/ : status);
    expect(documented.problemsOf(status, answer?.body)).toEqual([]);
    // No document shows what a failure looks like.
    if (status !== "default") expect(documented.answers(status)).toContainEqual(answer?.body);
  });

  test("every operation succeeds once at least, and no documented status is missing", () => {
    expect(answers.filter(([, , cover]) => cover === "missing").map(([of, status]) => `${of} ${status}`)).toEqual([]);
    const succeeding = new Set(scenarios.filter(({ status }) => status < 300).map((scenario) => scenario.operation));
    expect(operations.map(({ name: of }) => of).filter((of) => !succeeding.has(of))).toEqual([]);
  });

  test("no scenario answers with a status that the specification does not list", () => {
    const listed = new Set(answers.map(([of, status]) => `${of} ${status}`));
    const given = scenarios.map(({ operation: of, status }) => `${of} ${status}`);
    expect(given.filter((answer) => !listed.has(answer))).toEqual([]);
  });
});
