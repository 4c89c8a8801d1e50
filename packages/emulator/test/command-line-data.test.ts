import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../src/cli/run-cli.ts";
import { type EmulatorProcess, startEmulator } from "./support/start-emulator.ts";
import { ask, conversionJob, listAt, textAt } from "./support.ts";

let folder: string;
let file: string;
const running: EmulatorProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reality-emulator-"));
  file = join(folder, "state.json");
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.end("SIGKILL")));
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

async function start(...args: string[]): Promise<EmulatorProcess> {
  const emulator = await startEmulator("--data", file, ...args);
  running.push(emulator);
  return emulator;
}

const over = ({ url }: EmulatorProcess) => ({ jobs: `${url}/realityconversion/jobs`, ask: { fetch } });

async function createJob(emulator: EmulatorProcess, name: string): Promise<string> {
  const { jobs } = over(emulator);
  return textAt(await ask({ fetch }, `POST ${jobs}`, { body: { ...conversionJob, name } }), "job.id");
}

async function names(emulator: EmulatorProcess): Promise<unknown[]> {
  const list = await ask({ fetch }, `GET ${over(emulator).jobs}?$filter=name ne 'x'`);
  return listAt(list, "jobs").map((job) => textAt(job, "name"));
}

test.skipIf(process.platform === "win32").each(["SIGINT", "SIGTERM"] as const)(
  "%s ends it with all that happened kept, and the next start goes on from there",
  { timeout: 60_000 },
  async (signal) => {
    const first = await start();
    const id = await createJob(first, "before");
    expect(await first.end(signal)).toBe(0);
    const second = await start();
    expect(await names(second)).toEqual(["before"]);
    expect(await createJob(second, "after")).not.toBe(id);
    expect(await names(second)).toEqual(["after", "before"]);
    expect(await second.end(signal)).toBe(0);
    expect([first.errors(), second.errors(), readdirSync(folder)]).toEqual(["", "", ["state.json"]]);
  },
);

test.skipIf(process.platform === "win32")(
  "what was kept outlives a kill, and at no time is the file a part of a text",
  { timeout: 60_000 },
  async () => {
    const first = await start();
    for (let job = 0; job < 40; job += 1) {
      await createJob(first, `job ${job}`);
      expect(() => JSON.parse(readFileSync(file, "utf8"))).not.toThrow();
    }
    await expect.poll(() => readFileSync(file, "utf8"), { timeout: 20_000 }).toContain("job 39");
    await first.end("SIGKILL");
    expect(await names(await start())).toHaveLength(40);
  },
);

async function run(...args: string[]) {
  let [out, err] = ["", ""];
  const result = await runCli(["--data", file, ...args], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { exitCode: await result.end(), listened: result.emulator !== undefined, out, err };
}

test.each<[what: string, text: string, reason: string]>([
  ["half a text", '{"version":1,"seed":"1","no', "JSON"],
  ["a file that lacks something", '{"version":1,"seed":"1"}', "now is missing"],
  ["an empty file", "", "JSON"],
])("%s is kept under a new name, never written over, and told in one line", async (_, text, reason) => {
  for (const count of [1, 2]) {
    writeFileSync(file, text);
    const { exitCode, listened, err } = await run();
    expect([exitCode, listened]).toEqual([0, true]);
    expect(err).toMatch(/^reality-emulator: [^\n]+\n$/);
    expect(err).toContain(reason);
    expect(err).toContain(`is kept as ${file}.broken-${count}; it begins anew.`);
    expect(readFileSync(`${file}.broken-${count}`, "utf8")).toBe(text);
    expect(JSON.parse(readFileSync(file, "utf8")).version).toBe(1);
  }
});

test.each<[what: string, text: string]>([
  ["another program's JSON", '{"name":"not mine","version":"1.0.0"}'],
  ["a text", "# Notes"],
])("%s is refused and left as it is", async (_, text) => {
  writeFileSync(file, text);
  const { exitCode, listened, err } = await run();
  expect([exitCode, listened]).toEqual([2, false]);
  expect(err).toBe(
    `reality-emulator: ${file} is no data file of an emulator, and is left as it is: give --data another name.\n`,
  );
  expect([readFileSync(file, "utf8"), readdirSync(folder)]).toEqual([text, ["state.json"]]);
});

test.skipIf(process.platform === "win32")("what is neither file nor folder is refused and left as it is", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(file, resolve));
  const { exitCode, listened, err } = await run();
  expect([exitCode, listened]).toEqual([2, false]);
  expect(err).toBe(`reality-emulator: ${file} is neither a file nor a new name: give --data another one.\n`);
  expect([statSync(file).isSocket(), readdirSync(folder)]).toEqual([true, ["state.json"]]);
  server.close();
});

test("two emulators never have the same file: the second one is refused", { timeout: 60_000 }, async () => {
  const first = await start();
  const { exitCode, listened, err } = await run();
  expect([exitCode, listened]).toEqual([1, false]);
  expect(err).toMatch(/^reality-emulator: \S+ is in use by another emulator, process \d+: end it, or [^\n]+\n$/);
  await createJob(first, "undisturbed");
  await first.end();
  const { listened: listensNow, err: errors } = await run();
  expect([listensNow, errors]).toEqual([true, ""]);
});

test.each([
  ["an emulator that was killed", "2147483646"],
  ["a text that is no process", "x"],
  ["a process of the same id as this one", String(process.pid)],
])("what %s has left behind is no hindrance", async (_, left) => {
  writeFileSync(`${file}.lock`, left);
  expect(await run()).toMatchObject({ exitCode: 0, listened: true, err: "" });
  expect(readdirSync(folder)).toEqual(["state.json"]);
});

test("a file of a later release is refused and left as it is", async () => {
  writeFileSync(file, '{"version":2}');
  const { exitCode, listened, err } = await run();
  expect([exitCode, listened]).toEqual([2, false]);
  expect(err).toContain(`${file} cannot be used: The snapshot is of version 2`);
  expect([readFileSync(file, "utf8"), readdirSync(folder)]).toEqual(['{"version":2}', ["state.json"]]);
});

test("another seed than the file's is refused, and the file left as it is", async () => {
  await run("--seed", "7");
  const kept = readFileSync(file, "utf8");
  const { exitCode, err } = await run("--seed", "8");
  expect(exitCode).toBe(2);
  expect(err).toBe(`reality-emulator: --seed cannot be '8': ${file} was begun with '7'. Leave --seed out.\n`);
  expect(readFileSync(file, "utf8")).toBe(kept);
  expect((await run()).exitCode).toBe(0);
});

test.each<[what: string, path: (folder: string) => string, message: RegExp]>([
  [
    "a folder that is not there",
    (root) => join(root, "none", "state.json"),
    /cannot be written: its folder does not exist\.\n$/,
  ],
  ["a folder in the file's place", (root) => root, /cannot be read: it is a folder\.\n$/],
])("%s is told in one line, and nothing listens", async (_, path, message) => {
  file = path(folder);
  const { exitCode, listened, err } = await run();
  expect([exitCode, listened]).toEqual([1, false]);
  expect(err).toMatch(/^reality-emulator: [^\n]+\n$/);
  expect(err).toMatch(message);
});

// The superuser may write anywhere, but for where the system itself says no.
const isSuperuser = process.getuid?.() === 0;
const forbidden = isSuperuser ? "/sys/kernel" : undefined;
test.skipIf(process.platform === "win32" || (forbidden !== undefined && !existsSync(forbidden)))(
  "a folder that may not be written is told in one line, and nothing listens",
  async () => {
    chmodSync(folder, 0o500);
    file = join(forbidden ?? folder, "state.json");
    const { exitCode, listened, err } = await run();
    expect([exitCode, listened]).toEqual([1, false]);
    expect(err).toMatch(
      /^reality-emulator: \S+ cannot be written: (permission is denied|the disk cannot be written)\.\n$/,
    );
  },
);
