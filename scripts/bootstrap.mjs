// Runs a task of this repository on a machine that has only Node and npm: `node scripts/bootstrap.mjs <task>`.
// Checks Node, finds the pinned pnpm, installs the dependencies if they are not the locked ones, then runs the task.
// Built-in modules only: nothing is installed yet when this runs.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const stampFile = join(root, "node_modules", ".bootstrap-stamp");
const isWindows = process.platform === "win32";

main(process.argv.slice(2));

function main([task, ...rest]) {
  requireNode(process.versions.node);
  if (!task || !(task in manifest.scripts)) {
    stop(`"${task ?? ""}" is no task of package.json. Try: npm start, npm test.`);
  }
  const pnpm = findPnpm();
  if (readStamp() !== currentStamp()) install(pnpm);
  const { status } = run(pnpm, ["run", task, ...rest], { stdio: "inherit" });
  process.exitCode = status ?? 1;
}

function requireNode(version) {
  const [wantedMajor, wantedMinor] = /(\d+)\.(\d+)/.exec(manifest.engines.node).slice(1).map(Number);
  const [major, minor] = version.split(".").map(Number);
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  stop(
    `This is Node ${version}, but Node ${wantedMajor}.${wantedMinor} or newer is needed. Install a newer Node and run the command again.`,
  );
}

/** The command and first arguments that run the pinned pnpm: the one at hand if it is that version, else through npm. */
function findPnpm() {
  const pin = /^pnpm@(\d+\.\d+\.\d+)/.exec(manifest.packageManager)?.[1];
  if (!pin) stop(`packageManager in package.json must pin pnpm exactly, as "pnpm@10.34.9".`);
  const atHand = spawnSync("pnpm", ["--version"], {
    encoding: "utf8",
    env: childEnvironment(),
    shell: isWindows,
    cwd: root,
  });
  if (atHand.status === 0 && atHand.stdout.trim() === pin) return { command: "pnpm", first: [], shell: isWindows, pin };
  const exec = ["exec", "--yes", "--prefer-offline", `--package=pnpm@${pin}`, "--", "pnpm"];
  const npm = process.env.npm_execpath;
  if (npm?.endsWith("npm-cli.js")) return { command: process.execPath, first: [npm, ...exec], shell: false, pin };
  return { command: "npm", first: exec, shell: isWindows, pin };
}

function install(pnpm) {
  console.log(`Installing the dependencies with pnpm ${pnpm.pin} …`);
  const { status, stdout, stderr, error } = run(pnpm, ["install", "--frozen-lockfile", "--prefer-offline"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    // Without a terminal pnpm would otherwise refuse to replace a node_modules that another store made.
    env: { ...childEnvironment(), CI: "true" },
  });
  if (status === 0) {
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, currentStamp());
    return;
  }
  const output = `${error?.message ?? ""}\n${stdout ?? ""}\n${stderr ?? ""}`;
  stop(explain(output, pnpm.pin), lastLines(output));
}

function explain(output, pin) {
  if (
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|ENOTCACHED|fetch failed|network/i.test(output)
  ) {
    return "The dependencies could not be installed: the npm registry can't be reached. The first run needs the network; connect (or set a proxy or registry in .npmrc) and run the command again.";
  }
  if (/OUTDATED_LOCKFILE|LOCKFILE_CONFIG_MISMATCH|FROZEN_LOCKFILE/.test(output)) {
    return `pnpm-lock.yaml does not fit the manifests. Run "npx --yes pnpm@${pin} install" and commit the lockfile.`;
  }
  return `The dependencies could not be installed with pnpm ${pin}. What it said last stands above.`;
}

function lastLines(output) {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== "" && !/^Progress:/.test(line));
  return lines.slice(-6).join("\n");
}

function run({ command, first, shell }, args, options) {
  return spawnSync(command, [...first, ...args], { cwd: root, env: childEnvironment(), shell, ...options });
}

/** Changes whenever what is installed would no longer be what the lockfile says, or was built for another Node. */
function currentStamp() {
  const hash = createHash("sha256");
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"])
    hash.update(readFileSync(join(root, file)));
  return hash.update([process.versions.modules, process.platform, process.arch].join()).digest("hex");
}

function readStamp() {
  return existsSync(stampFile) ? readFileSync(stampFile, "utf8") : undefined;
}

/** What npm tells its own scripts would confuse pnpm, except where and how to reach the registry. */
function childEnvironment() {
  const kept = /^npm_config_(cache|userconfig|globalconfig|registry|cafile|ca|proxy|https_proxy|noproxy|strict_ssl)$/i;
  const dropped = /^npm_(config|lifecycle|package)_/i;
  const entries = Object.entries(process.env).filter(([name]) => kept.test(name) || !dropped.test(name));
  return Object.fromEntries(entries);
}

function stop(message, before) {
  if (before) console.error(`${before}\n`);
  console.error(message);
  process.exit(1);
}
