import ts from "typescript";
import { describe, expect, test } from "vitest";
import { colors, type JobState, type jobPatchStates, jobStates } from "./fixtures/generated/schema.ts";
import { run } from "./run.ts";
import { createWorkspace, specFile } from "./workspace.ts";

const output = "packages/paint-shop/src/generated/v1";

describe("the code generated from the small specification", () => {
  test("is as reviewed", async () => {
    const { root, read } = createWorkspace();
    const { code, lines } = await run(root);
    expect(lines).toEqual([expect.stringMatching(/^paint-shop@v1: 3 written, 0 unchanged \(\d+ ms\)$/)]);
    expect(code).toBe(0);
    for (const file of ["schema.ts", "service.ts", "client.ts"]) {
      await expect(read(`${output}/${file}`)).toMatchFileSnapshot(`fixtures/generated/${file}`);
    }
  });

  // The compiler checks these lines: an array and the type beside it can't come apart.
  test("the arrays hold what the types say", () => {
    const states = jobStates satisfies readonly JobState[];
    const every: Record<JobState, true> = {
      unsubmitted: true,
      active: true,
      success: true,
      failed: true,
      cancelled: true,
    };
    expect(states).toEqual(Object.keys(every));
    expect(colors).toEqual(["red", "green"]);
    const patch: (typeof jobPatchStates)[number] = "Active";
    expect(patch).toBe("Active");
  });
});

/** Texts that would run, if text of a specification ever became code. */
const payloads = [
  "*/ globalThis.PWNED = 1; /*",
  '"; globalThis.PWNED = 1; "',
  `\`$\{(globalThis.PWNED = 1)}\``,
  "\u2028globalThis.PWNED = 1;//",
];

test("whatever text a specification holds, the generated modules are sound and do nothing", async () => {
  const { root, edit, read } = createWorkspace();
  const hostile = JSON.stringify(payloads.join(" "));
  edit(specFile, "title: Paint Shop v1", `title: ${hostile}`);
  edit(specFile, "Paints things. Technical Preview, for tests only.", `Preview ${payloads.slice(0, 1).join()} .`);
  edit(specFile, "description: Reads jobs.", `description: ${hostile}`);
  edit(specFile, "description: Where a job is.", `description: ${hostile}`);
  edit(
    specFile,
    "enum: [red, green]",
    `enum: [red, green, ${payloads.map((text) => JSON.stringify(text)).join(", ")}]`,
  );
  edit(
    specFile,
    "        times:\n",
    `        ${hostile}: { type: string, description: ${hostile}, default: ${hostile} }\n        times:\n`,
  );
  expect((await run(root)).lines).toEqual([expect.stringContaining("3 written")]);
  for (const file of ["schema.ts", "service.ts", "client.ts"]) {
    const { diagnostics = [], outputText } = ts.transpileModule(read(`${output}/${file}`), {
      reportDiagnostics: true,
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
    });
    expect(diagnostics).toEqual([]);
    // Without its imports the client is a module that only declares.
    const alone = outputText.replaceAll(/^import .*$/gm, "");
    await import(`data:text/javascript,${encodeURIComponent(alone)}`);
  }
  expect(globalThis).not.toHaveProperty("PWNED");
});
