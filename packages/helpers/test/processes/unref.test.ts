import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const program = fileURLToPath(new URL("./wait-for-ever.ts", import.meta.url));
const scripts = fileURLToPath(new URL("../../../../scripts", import.meta.url));

/** Runs the program; gives its exit code, or `holds` if it is still there after a while. */
async function run(...options: string[]): Promise<number | "holds"> {
  const child = spawn(process.execPath, ["--conditions=@reality-apis/source", "--import", "tsx", program, ...options], {
    cwd: scripts,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  await once(child.stdout, "data");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const held = new Promise<"holds">((resolve) => {
    timer = setTimeout(() => resolve("holds"), 1500);
  });
  const [code] = await Promise.race([exit, held.then((word) => [word])]);
  clearTimeout(timer);
  if (code === "holds") {
    child.kill();
    await exit;
  }
  return code;
}

it.each(["waitForJob", "poll"])(
  "R21: a wait of %s holds the process, unless it is told to let go",
  async (helper) => {
    expect(await run(helper)).toBe("holds");
    expect(await run(helper, "unref")).toBe(0);
  },
  60_000,
);
