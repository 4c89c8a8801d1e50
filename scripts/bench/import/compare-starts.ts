import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Quartiles, quartiles } from "../quartiles.ts";

/** What one kind of program costs from its start to its end. */
export interface StartFigures {
  readonly name: string;
  /** CPU time in milliseconds: a busy neighbour counts less in it than in wall time. */
  readonly ms: Quartiles;
  /** In multiples of the empty module's, as it was before and after in the same round. */
  readonly ratio: Quartiles;
}

/** Starts programs in turn, every second round in reverse, so that a busy moment hits all of them alike. */
export async function compareStarts(module: string, rounds: number): Promise<readonly StartFigures[]> {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  try {
    const [before, imported, after] = programsIn(folder, module);
    for (const program of [before, imported, after]) await start(program.file);
    for (let round = 0; round < rounds; round += 1) {
      const order = round % 2 === 0 ? [before, imported, after] : [after, imported, before];
      for (const { file, times } of order) times.push(await start(file));
    }
    const mean = before.times.map((time, round) => (time + (after.times[round] ?? time)) / 2);
    return [compared(before, before.times), compared(imported, mean), compared(after, before.times)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Program {
  readonly name: string;
  readonly file: string;
  readonly times: number[];
}

function compared({ name, times }: Program, reference: readonly number[]): StartFigures {
  const ratio = quartiles(times.map((time, round) => time / (reference[round] ?? time)));
  return { name, ms: quartiles(times), ratio };
}

function programsIn(folder: string, module: string): readonly [Program, Program, Program] {
  const report = `import { writeSync } from "node:fs";
const { user, system } = process.cpuUsage();
writeSync(1, String((user + system) / 1000));`;
  const program = (name: string, code: string): Program => {
    const file = join(folder, `${name}.mjs`);
    writeFileSync(file, `${code}\n${report}`);
    return { name, file, times: [] };
  };
  const empty = program("empty", `import "./nothing.mjs";`);
  writeFileSync(join(folder, "nothing.mjs"), "");
  const imported = program("core", `import ${JSON.stringify(pathToFileURL(module).href)};`);
  return [empty, imported, { ...empty, name: "empty again (noise)", times: [] }];
}

/** The CPU time that a program took, in milliseconds, as it tells itself. */
function start(file: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file], { stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(Number(said));
      else reject(new Error(`${file} ended with code ${code}`));
    });
  });
}
