import { describe, expect, test, vi } from "vitest";
import { formatFinding } from "../src/finding.ts";
import { checkChangesets } from "../src/update/release-gate.ts";
import { createSpecRepository, type SpecRepository } from "./support/spec-repository.ts";

// The types of whole services are generated and compared: seconds on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const spec = "specs/reality-conversion.v1.yaml";
const changeset = ".changeset/spec-reality-conversion.md";
const manifest = "packages/reality-conversion/package.json";
const cure = "run `pnpm spec:diff --changeset` and commit what it writes";

/** The e-mail address becomes required: a minor change of an answer. */
function changeEmail({ edit }: SpecRepository): void {
  edit(spec, "        - dataCenter\n        - inputs", "        - dataCenter\n        - email\n        - inputs");
}

/** The data centre may be missing: a major change of an answer. */
function changeDataCenter({ edit }: SpecRepository): void {
  edit(spec, "        - dataCenter\n        - inputs", "        - inputs");
}

async function guard({ root }: SpecRepository): Promise<readonly string[]> {
  return (await checkChangesets(root)).map(formatFinding);
}

describe("pnpm spec:diff", () => {
  test("compares with the last commit before the first release, and with the last release after it", async () => {
    const repository = await createSpecRepository();
    const { diff, git } = repository;
    expect(await diff()).toEqual({ code: 0, lines: ["No difference."] });
    await diff("--mark-released");
    changeDataCenter(repository);
    git("commit", "--quiet", "--all", "--message", "Follow the service");
    expect((await diff()).lines).toEqual([
      "Reality Conversion v1 (@reality-apis/reality-conversion): major",
      "  major  `Job.dataCenter` may now be missing: code that reads it gains an `undefined`.",
    ]);
    expect((await diff("--from", "HEAD")).lines).toEqual(["No difference."]);
  });

  test("compares with a revision, a folder, or a file of one service version", async () => {
    const repository = await createSpecRepository();
    const { root, diff, git, write, read } = repository;
    write("old.yaml", read(spec).replaceAll("./shared.yaml", "./specs/shared.yaml"));
    changeEmail(repository);
    const expected = [
      "Reality Conversion v1 (@reality-apis/reality-conversion): minor",
      "  minor  `Job.email` is now always there.",
    ];
    git("stash", "--quiet");
    git("worktree", "add", "--quiet", "elsewhere");
    git("stash", "pop", "--quiet");
    expect((await diff("--from", "HEAD")).lines).toEqual(expected);
    expect((await diff("--from", `${root}/elsewhere`)).lines).toEqual(expected);
    expect((await diff("--from", "elsewhere/specs", "reality-conversion@v1")).lines).toEqual(expected);
    expect((await diff("--from", `elsewhere/${spec}`, "reality-conversion@v1")).lines).toEqual(expected);
    expect((await diff("--from", root, "--to", "HEAD")).lines[1]).toBe(
      "  major  `Job.email` may now be missing: code that reads it gains an `undefined`.",
    );
    expect((await diff("--from", "HEAD", "reality-conversion@v2")).lines).toEqual(["No difference."]);
  });

  test("sees the paths that it is given from where it is asked, and the last release from the repository", async () => {
    const repository = await createSpecRepository();
    await repository.diff("--mark-released");
    changeEmail(repository);
    const there = repository.standingIn("packages/reality-conversion");
    const same = { code: 0, lines: ["No difference."] };
    expect(await there.diff("--from", "../../specs")).toEqual(same);
    expect(await there.diff("--from", "../..", "--to", "../../.released/specs")).not.toEqual(same);
    expect((await there.diff("--from", "specs")).lines).toEqual([
      expect.stringContaining("specs:1: is neither a file"),
    ]);
    expect((await there.diff()).lines.at(-1)).toBe("  minor  `Job.email` is now always there.");
    expect((await there.diff("--html", "page.html")).lines).toEqual(["packages/reality-conversion/page.html written"]);
  });

  test("tells a change of a shared schema once for each client, and names a client that comes or goes", async () => {
    const { diff, edit } = await createSpecRepository();
    edit(
      "specs/shared.yaml",
      '          type: [string, "null"]\n      examples:\n        - code: InvalidParameter',
      "          type: string\n      examples:\n        - code: InvalidParameter",
    );
    edit("specs/redocly.yaml", "  reality-conversion@v2: { root: reality-conversion.v2.yaml }\n", "");
    expect((await diff("--from", "HEAD")).lines).toEqual([
      "Reality Conversion v1 (@reality-apis/reality-conversion): minor",
      "  minor  `ApiErrorBody.target` is no longer null.",
      "Reality Conversion v2 (@reality-apis/reality-conversion/v2): major",
      "  major  The client of Reality Conversion v2, `@reality-apis/reality-conversion/v2`, is gone: code that imports it no longer compiles.",
      "Reality Modeling v1 (@reality-apis/reality-modeling): minor",
      "  minor  `ApiErrorBody.target` is no longer null.",
    ]);
  });

  test("as JSON and as Markdown says the same, and where it stands", async () => {
    const repository = await createSpecRepository();
    changeDataCenter(repository);
    const { services } = JSON.parse((await repository.diff("--json")).lines.join("\n"));
    expect(services).toHaveLength(1);
    expect(services[0]).toMatchObject({
      name: "reality-conversion@v1",
      level: "major",
      changes: [
        {
          id: "became-optional `Job.dataCenter`",
          level: "major",
          uses: ["response"],
          operations: ["GET /jobs", "POST /jobs", "GET /jobs/{id}", "PATCH /jobs/{id}"],
          excerpts: {
            before: { file: spec, text: expect.stringContaining("dataCenter:  # required\n  description: Location") },
          },
        },
      ],
      disagreements: [],
    });
    expect((await repository.diff("--markdown")).lines.join("\n")).toBe(`# What the new specifications change

| service | entry | level | changes |
| --- | --- | --- | --- |
| Reality Conversion v1 | \`@reality-apis/reality-conversion\` | major | 1 |

## Reality Conversion v1: major

### Breaking

- \`Job.dataCenter\` may now be missing: code that reads it gains an \`undefined\`.`);
  });

  test("as a page holds all it needs, and shows what the specifications say as text", async () => {
    const { diff, edit, read } = await createSpecRepository();
    edit(
      spec,
      "          description: E-mail address of the user who created the job.\n          type: string",
      '          description: "<script>alert(1)</script>"\n          type: [string, "null"]',
    );
    expect((await diff("--html", "dist/report.html")).lines).toEqual(["dist/report.html written"]);
    const page = read("dist/report.html");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(page).not.toMatch(/<script|<link|<img|src=|https?:/);
    expect(page).toContain(`default-src 'none'`);
    expect(page).toContain(`<figcaption>Before <span>${spec}:`);
    expect(page).toContain(`<figcaption>After <span>${spec}:`);
  });

  test.each([
    [["a", "b"]],
    [["--what"]],
    [["--json", "--markdown"]],
    [["--changeset", "--mark-released"]],
    [["--changeset", "--from", "HEAD"]],
  ])("shows the usage for %j", async (args) => {
    const { diff } = await createSpecRepository();
    const { code, lines } = await diff(...args);
    expect(lines[0]).toMatch(/^Usage: pnpm spec:diff/);
    expect(code).toBe(1);
  });

  test.each([
    [["--from", "nowhere"], "nowhere:1: is neither a file, a folder nor a revision"],
    [["--from=--output=x"], "is neither a file, a folder nor a revision"],
    [["--from", spec], "is one file: say of which service version"],
    [["reality-conversion@v7"], 'has no entry for "reality-conversion@v7"; there are reality-conversion@v1, '],
    [["--from", "packages"], "packages:1: has no specs/redocly.yaml in it"],
  ])("refuses %j in one line", async (args, reason) => {
    const { diff } = await createSpecRepository();
    const { code, lines } = await diff(...args);
    expect(lines).toEqual([expect.stringContaining(reason)]);
    expect(code).toBe(1);
  });
});

describe("pnpm spec:diff --changeset", () => {
  test("leaves the last release as it is while versions are to try out", async () => {
    const { write, diff, git } = await createSpecRepository();
    write(".changeset/pre.json", "{}");
    const { lines } = await diff("--mark-released");
    expect(lines).toEqual([expect.stringContaining(".released stays as it is: these are versions to try out")]);
    expect(git("status", "--short")).toBe("?? .changeset/\n");
  });

  test("writes nothing before the first release", async () => {
    const repository = await createSpecRepository();
    changeDataCenter(repository);
    expect((await repository.diff("--changeset")).lines[0]).toMatch(/^Nothing has been released yet/);
    expect(repository.git("status", "--short")).toBe(` M ${spec}\n`);
  });

  test("writes one file for a service, the same one each time, and takes it back when nothing is left to say", async () => {
    const repository = await createSpecRepository();
    const { diff, read, edit, git } = repository;
    await diff("--mark-released");
    edit(manifest, '"version": "0.0.0"', '"version": "1.4.0"');
    changeDataCenter(repository);
    expect((await diff("--changeset")).lines).toEqual([`${changeset} written: @reality-apis/reality-conversion major`]);
    const first = read(changeset);
    expect(first).toContain(
      '"@reality-apis/reality-conversion": major\n---\n\nReality Conversion v1 (`@reality-apis/reality-conversion`) follows',
    );
    expect((await diff("--changeset")).lines).toEqual([`${changeset} says so already`]);
    expect(read(changeset)).toBe(first);
    edit(spec, "        - id\n        - name\n        - type", "        - id\n        - type");
    expect((await diff("--changeset")).lines).toEqual([
      `${changeset} written again: @reality-apis/reality-conversion major`,
    ]);
    expect(read(changeset)).toContain("`Job.name` may now be missing");
    git("checkout", "--quiet", spec);
    expect((await diff("--changeset")).lines).toEqual([`${changeset} removed: nothing is left to say`]);
    expect(git("status", "--short", ".changeset")).toBe("");
  });

  test("leaves a file alone that somebody edited", async () => {
    const repository = await createSpecRepository();
    const { diff, read, write } = repository;
    await diff("--mark-released");
    changeDataCenter(repository);
    await diff("--changeset");
    const mine = read(changeset).replace("follows its new specification", "is better now");
    write(changeset, mine);
    expect((await diff("--changeset")).lines).toEqual([
      `${changeset} was edited by hand and stays as it is; @reality-apis/reality-conversion needs minor`,
    ]);
    expect(read(changeset)).toBe(mine);
  });

  test("what breaks is a minor version while the package is at 0.x, and a major one later", async () => {
    const repository = await createSpecRepository();
    const { diff, edit } = repository;
    await diff("--mark-released");
    changeDataCenter(repository);
    expect((await diff("--changeset")).lines[0]).toContain("reality-conversion minor");
    edit(manifest, '"version": "0.0.0"', '"version": "1.0.0"');
    expect((await diff("--changeset")).lines[0]).toContain("reality-conversion major");
  });
});

describe("the gate", () => {
  test("has nothing to say before the first release, nor while nothing changed", async () => {
    const repository = await createSpecRepository();
    changeDataCenter(repository);
    expect(await guard(repository)).toEqual([]);
    await repository.diff("--mark-released");
    expect(await guard(repository)).toEqual([]);
  });

  test("fails a change that no changeset tells, one that it tells as too little, and one that it tells no more", async () => {
    const repository = await createSpecRepository();
    const { diff, edit, write } = repository;
    await diff("--mark-released");
    edit(manifest, '"version": "0.0.0"', '"version": "1.4.0"');
    changeDataCenter(repository);
    const said = `${changeset}:1: the specifications of @reality-apis/reality-conversion changed by major since its last release, and`;
    expect(await guard(repository)).toEqual([`${said} no changeset says so; ${cure}`]);
    write(".changeset/other-thing.md", '---\n"@reality-apis/reality-conversion": minor\n---\n\nOther things.\n');
    expect(await guard(repository)).toEqual([`${said} the changesets say minor; ${cure}`]);
    await diff("--changeset");
    expect(await guard(repository)).toEqual([]);
    edit(spec, "        - id\n        - name\n        - type", "        - id\n        - type");
    expect(await guard(repository)).toEqual([`${changeset}:1: is not what the specifications say any more; ${cure}`]);
  });

  test("is content with a graver changeset that somebody wrote, and after the release", async () => {
    const repository = await createSpecRepository();
    const { diff, write, root } = repository;
    await diff("--mark-released");
    changeEmail(repository);
    expect(await guard(repository)).toHaveLength(1);
    write(".changeset/my-own.md", "---\n'@reality-apis/reality-conversion': major\n---\n\nA new world.\n");
    expect(await guard(repository)).toEqual([]);
    write(".changeset/my-own.md", "---\n---\n");
    expect(await guard(repository)).toHaveLength(1);
    await diff("--mark-released");
    expect(await guard(repository)).toEqual([]);
    expect(root).not.toBe("");
  });

  test("needs no history: the last release is a folder", async () => {
    const repository = await createSpecRepository();
    await repository.diff("--mark-released");
    changeDataCenter(repository);
    repository.git("update-ref", "-d", "HEAD");
    expect(await guard(repository)).toHaveLength(1);
  });
});
