import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser } from "playwright-core";

/** Whether tests in a browser were asked for: they take long and need one that is installed. */
export const browserTestsAreAskedFor = process.env.BROWSER_TESTS === "1";

/** Why they are skipped otherwise. */
export const whySkipped =
  "tests in a browser run only if asked for: set BROWSER_TESTS=1, and CHROMIUM_PATH or a PATH with chromium";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/** No request of the browser, not even one of its own, leaves this machine. */
const FLAGS = [
  ...["no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-sync"],
  ...["disable-background-networking", "disable-component-update"],
  "host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** Starts the installed Chromium. Throws an Error that says what to do if there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = chromiumPath();
  // Takes seconds to load, which tests that are skipped need not wait for.
  const { chromium } = await import("playwright-core");
  return chromium.launch({ executablePath, args: FLAGS.map((flag) => `--${flag}`) });
}

function chromiumPath(): string {
  const { CHROMIUM_PATH, PATH = "" } = process.env;
  const candidates = PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = (CHROMIUM_PATH === undefined ? candidates : [CHROMIUM_PATH]).find(isExecutable);
  if (found !== undefined) return found;
  const where = CHROMIUM_PATH === undefined ? "on the PATH" : `at CHROMIUM_PATH (${CHROMIUM_PATH})`;
  throw new Error(`There is no Chromium ${where}: install one, or set CHROMIUM_PATH to where it is.`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
