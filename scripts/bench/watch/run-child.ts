import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Runs a script in a process of its own, whose memory can be swept, and gives the figures it writes. */
export function runChild(script: URL): Promise<Readonly<Record<string, number>>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--expose-gc", ...process.execArgv, fileURLToPath(script)], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    let said = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(said));
      else reject(new Error(`${script.pathname} ended with code ${code}.`));
    });
  });
}
