import { expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { runCli } from "../src/run-cli.ts";

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
    const [, body = ""] = /-d '(.*)'/.exec(printed) ?? [];
    const headers = { authorization: "Bearer any", "content-type": "application/json" };
    const response = await fetch(`${url}/jobs`, { method: "POST", headers, body });
    expect(response.status).toBe(201);
  } finally {
    await emulator?.close();
  }
});

test("--help names every option", async () => {
  const { exitCode, out, err, listened } = await run("--help");
  expect([exitCode, err, listened]).toEqual([0, "", false]);
  for (const option of ["--port", "--host", "--speed", "--seed", "--help"]) expect(out).toContain(option);
});

test.each<[args: string[], message: string]>([
  [["--prot", "80"], "Unknown option '--prot' (--help shows the options)"],
  [["8080"], "Unexpected argument '8080'"],
  [["--port"], "Option '--port <value>' argument missing"],
  [["--port", "http"], "--port cannot be 'http': give a number from 0 (any free port) to 65535."],
  [["--port", "65536"], "--port cannot be '65536'"],
  [["--speed", "0x"], "--speed cannot be '0x': give a number above 0, as 60x for a minute in a second."],
  [["--speed", "fast"], "--speed cannot be 'fast'"],
])("%j is refused in one line", async (args, message) => {
  const { exitCode, out, err, listened } = await run(...args);
  expect([exitCode, out, listened]).toEqual([1, "", false]);
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
