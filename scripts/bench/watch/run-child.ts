import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Runs a script of this folder in a process of its own, whose memory can be swept, and gives the figures it writes. */
export function runChild(script: string): Promise<Readonly<Record<string, number>>> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--expose-gc", ...process.execArgv, file], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(said));
      else reject(new Error(`${script} ended with code ${code}.`));
    });
  });
}
