import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { arrayAt, objectAt, textAt } from "../../src/json.ts";
import { repositoryRoot } from "../../src/repository-root.ts";

const folder = join(repositoryRoot, ".github/workflows");
const workflows = new Map<string, unknown>(
  readdirSync(folder).map((name) => [name, parse(readFileSync(join(folder, name), "utf8"))]),
);
const manifest: unknown = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8"));

/** All that a job may do; whoever adds to this has to say what for. */
const allowed: Readonly<Record<string, object>> = {
  "ci.yml test": { contents: "read" },
  "ci.yml rehearsal": { contents: "read" },
  "ci.yml gate": {},
  "release.yml version": { contents: "write", "pull-requests": "write" },
  "release.yml publish": { contents: "read", "id-token": "write" },
  "release.yml tag": { contents: "write" },
};

/** The tests of the packages, and what they share, by their paths in `packages`. */
const packages = join(repositoryRoot, "packages");
const testFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(packages)
    .flatMap((room) =>
      readdirSync(join(packages, room, "test"), { recursive: true, encoding: "utf8" }).map((file) =>
        join(room, "test", file),
      ),
    )
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [file, readFileSync(join(packages, file), "utf8")]),
);

interface Step {
  readonly at: string;
  readonly step: unknown;
}

function jobs(): readonly (readonly [string, unknown])[] {
  return [...workflows].flatMap(([file, workflow]) =>
    Object.entries(objectAt(workflow, "jobs")).map(([name, job]) => [`${file} ${name}`, job] as const),
  );
}

function steps(): readonly Step[] {
  return jobs().flatMap(([at, job]) => arrayAt(job, "steps").map((step) => ({ at, step })));
}

describe("the workflows", () => {
  test("grant nothing by default, and each job no more than it needs", () => {
    for (const [file, workflow] of workflows) expect(objectAt(workflow).permissions, file).toEqual({});
    expect(Object.fromEntries(jobs().map(([at, job]) => [at, objectAt(job, "permissions")]))).toEqual(allowed);
  });

  test("use actions by the whole hash of a commit, with the version beside it", () => {
    const uses = steps().flatMap(({ step }) => textAt(step, "uses") ?? []);
    expect(uses.length).toBeGreaterThan(5);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    for (const name of workflows.keys()) {
      const lines = readFileSync(join(folder, name), "utf8").split("\n");
      for (const line of lines) if (/\buses:/.test(line)) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test("run only what is here, by themselves or through an action", () => {
    const commands = steps().flatMap(({ step }) => (textAt(step, "run") ?? "").split("\n").filter(Boolean));
    const handedOver = steps().flatMap(({ step }) => textAt(step, "with", "version") ?? []);
    expect(commands.length).toBeGreaterThan(5);
    expect(handedOver).toHaveLength(1);
    expect([...commands, ...handedOver].filter((command) => !exists(command))).toEqual([]);
  });

  test("run the tests that `npm test` skips unless it is asked for them", () => {
    const variables = [...testFiles.values()].flatMap((text) => /process\.env\.(\w+_TESTS)\b/.exec(text)?.[1] ?? []);
    expect(variables.toSorted()).toEqual(["BROWSER_TESTS", "PACKED_TESTS"]);
    const step = steps().find(({ step }) => textAt(step, "run")?.includes(" run unit "))?.step;
    for (const variable of variables) expect(textAt(step, "env", variable), variable).toBe("1");
    const named = (textAt(step, "run") ?? "").split(" run unit ")[1]?.split(" ") ?? [];
    const skipping = [...testFiles].filter(
      ([name, text]) => name.endsWith(".test.ts") && /\bcontext\.skip\(/.test(text),
    );
    expect(skipping.map(([name]) => name).filter((name) => !named.some((part) => name.endsWith(part)))).toEqual([]);
  });

  test("put nothing that others can write into a script", () => {
    for (const { at, step } of steps()) expect(textAt(step, "run") ?? "", at).not.toContain("${{");
  });

  test("leave the credentials of a checkout only where it pushes", () => {
    const keeping = steps().filter(({ step }) => {
      const isCheckout = /^actions\/checkout@/.test(textAt(step, "uses") ?? "");
      return isCheckout && objectAt(step, "with")["persist-credentials"] !== false;
    });
    expect(keeping.map(({ at }) => at)).toEqual(["release.yml tag"]);
  });

  test("wait in one gate for everything that is tested, and never break off a release", () => {
    const ci = objectAt(workflows.get("ci.yml"), "jobs");
    const others = Object.keys(ci).filter((name) => name !== "gate");
    expect(arrayAt(ci, "gate", "needs")).toEqual(others);
    expect(objectAt(workflows.get("release.yml"), "concurrency")["cancel-in-progress"]).toBe(false);
  });

  test("test the oldest Node that the packages promise", () => {
    const versions = arrayAt(workflows.get("ci.yml"), "jobs", "test", "strategy", "matrix", "node");
    expect(`>=${versions[0]}`).toBe(textAt(manifest, "engines", "node"));
  });
});

/** Whether what a command runs is in the repository: a script, a file, a tool; pnpm only as the one that is pinned. */
function exists(command: string): boolean {
  if (command === "npm test") return textAt(manifest, "scripts", "test") !== undefined;
  if (/^(?:git push --tags|test "\$FAILED" = false)$/.test(command)) return true;
  const pinned = `npx --yes ${textAt(manifest, "packageManager")} `;
  if (!command.startsWith(pinned)) return false;
  const rest = command.slice(pinned.length);
  const [, file] = /^--filter @reality-apis\/scripts exec tsx (\S+\.ts)$/.exec(rest) ?? [];
  if (file !== undefined) return existsSync(join(repositoryRoot, "scripts", file));
  const [, name, tests = ""] = /^run (\S+)((?: \S+\.test\.ts)*)$/.exec(rest) ?? [];
  if (name !== undefined) {
    const parts = tests.split(" ").filter(Boolean);
    const areThere = parts.every((part) => [...testFiles.keys()].some((file) => file.endsWith(part)));
    return textAt(manifest, "scripts", name) !== undefined && areThere;
  }
  return rest === "install --frozen-lockfile" || /^exec changeset (?:version|publish --no-git-tag|tag)$/.test(rest);
}
