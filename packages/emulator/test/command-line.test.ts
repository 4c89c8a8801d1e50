import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { runCli } from "../src/cli/run-cli.ts";
import { createEmulator, type Emulator } from "../src/index.ts";
import { at } from "./support.ts";

async function run(...args: string[]) {
  let out = "";
  let err = "";
  const output = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const result = await runCli(args, output);
  await result.emulator?.close();
  return { exitCode: result.exitCode, listened: result.emulator !== undefined, out, err };
}

test("it listens, and prints addresses and a first request that works", async () => {
  const lines: string[] = [];
  const { emulator } = await runCli(["--speed", "60x", "--seed", "demo"], {
    out: (text) => lines.push(text),
    err: (text) => lines.push(text),
  });
  try {
    const printed = lines.join("");
    const [, url = ""] = /(http:\/\/127\.0\.0\.1:\d+\/realityconversion)\n/.exec(printed) ?? [];
    for (const path of [
      "contextcapture",
      "reality-conversion",
      "reality-modeling",
      "realitydataanalysis",
      "reality-analysis",
    ]) {
      expect(printed).toContain(url.replace("realityconversion", path));
    }
    const [, address = "", body = ""] = /(\S+) \\\n +-d '(.*)'/.exec(printed) ?? [];
    const headers = { authorization: "Bearer any", "content-type": "application/json" };
    const response = await fetch(address, { method: "POST", headers, body });
    expect(response.status).toBe(201);
    // Not a job that waits for ever to be submitted.
    expect(await response.json()).toMatchObject({ job: { state: "Queued" } });
  } finally {
    await emulator?.close();
  }
});

test("--help names every option", async () => {
  const { exitCode, out, err, listened } = await run("--help");
  expect([exitCode, err, listened]).toEqual([0, "", false]);
  const options = ["port", "host", "speed", "seed", "data", "tier", "latency", "log", "version", "help"];
  for (const option of options) expect(out).toContain(`--${option}`);
});

test("--version prints the release of the package", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(await run("--version")).toEqual({ exitCode: 0, listened: false, out: `${version}\n`, err: "" });
});

test("--log prints a line a request, and without it there is none", async () => {
  for (const [args, lines] of [
    [["--log"], 1],
    [[], 0],
  ] as const) {
    const output: string[] = [];
    const write = (text: string): void => void output.push(text);
    const { emulator, end } = await runCli(args, { out: write, err: write });
    const headers = { authorization: "Bearer secret-token" };
    await emulator?.fetch("http://x/realityconversion/jobs/none?access_token=other-secret", { headers });
    await end();
    expect(output.slice(1)).toHaveLength(lines);
    for (const line of output.slice(1))
      expect(line).toMatch(/^[\d:.]+ {2}GET .*\/none\?access_token=… {2}404 {2}[\d.]+ ms\n$/);
    expect(output.join("")).not.toMatch(/secret/);
  }
});

test.each<[speed: string, factor: number]>([
  ["60x", 60],
  ["60", 60],
  ["0.5", 0.5],
])("--speed %s makes time go %d times as fast", async (speed, factor) => {
  const { out } = await run("--speed", speed);
  expect(out).toContain(`Time goes ${factor} times as fast as outside.`);
});

test.each<[args: string[], seen: (emulator: Emulator) => Promise<unknown>, expected: unknown]>([
  [["--speed", "60x"], async (emulator) => reportedSpeed(emulator), 60],
  [["--tier", "community"], async (emulator) => allowedAtOnce(emulator, 501), 500],
  // Host timers may be a millisecond early.
  [["--latency", "60"], async (emulator) => (await tookMs(emulator)) > 58, true],
])("%j holds for the emulator that listens", async (args, seen, expected) => {
  const { emulator = expect.fail(), end } = await runCli(args, { out: () => {}, err: () => {} });
  try {
    expect(await seen(emulator)).toBe(expected);
  } finally {
    await end();
  }
});

async function reportedSpeed(emulator: Emulator): Promise<unknown> {
  const { url } = await emulator.listen();
  return at(await (await fetch(`${url}/_emulator/status`)).json(), "clock.speed");
}

const read = ({ fetch }: Emulator) =>
  fetch("http://x/contextcapture/limits/engines", { headers: { authorization: "Bearer any" } });

async function allowedAtOnce(emulator: Emulator, requests: number): Promise<number> {
  const answers = await Promise.all(Array.from({ length: requests }, () => read(emulator)));
  return answers.filter(({ status }) => status === 200).length;
}

async function tookMs(emulator: Emulator): Promise<number> {
  const began = performance.now();
  await read(emulator);
  return performance.now() - began;
}

test.each<[args: string[], message: string]>([
  [["--prot", "80"], "Unknown option '--prot' (--help shows the options)"],
  [["8080"], "Unexpected argument '8080'"],
  [["--port"], "Option '--port <value>' argument missing"],
  [["--port", "http"], "--port cannot be 'http': give a number from 0 (any free port) to 65535."],
  [["--port", "65536"], "--port cannot be '65536'"],
  [["--speed", "0x"], "--speed cannot be '0x': give a number above 0, as 60x for a minute in a second."],
  [["--speed", "fast"], "--speed cannot be 'fast'"],
  [["--speed", "9".repeat(400)], "--speed cannot be '999"],
  [["--tier", "gold"], "--tier cannot be 'gold': give community or standard."],
  [["--latency", "-5"], "Option '--latency' needs a value, but what follows it begins with a dash (--help shows"],
  [["--latency", "1e9"], "--latency cannot be '1e9': give milliseconds from 0 to 60000."],
  [["--data="], "--data cannot be empty"],
])("%j is refused in one line", async (args, message) => {
  const { exitCode, out, err, listened } = await run(...args);
  expect([exitCode, out, listened]).toEqual([2, "", false]);
  expect(err).toMatch(/^reality-emulator: [^\n]+\n$/);
  expect(err).toContain(message);
});

test("a port in use is told in one line", async () => {
  const emulator = createEmulator();
  const { port } = await emulator.listen();
  const { exitCode, err } = await run("--port", String(port));
  await emulator.close();
  expect(exitCode).toBe(1);
  expect(err).toBe(`reality-emulator: Port ${port} of 127.0.0.1 is already in use: choose another with --port.\n`);
});

test.each(["256.0.0.1", "no host", "192.0.2.7"])(
  "the host %j, which this machine is not, is told in one line",
  async (host) => {
    const { exitCode, err } = await run("--host", host);
    expect(exitCode).toBe(1);
    expect(err).toBe(
      `reality-emulator: ${host} is no host name or address of this machine: choose another with --host.\n`,
    );
  },
);
