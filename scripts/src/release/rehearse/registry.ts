import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { stringify } from "yaml";
import type { Environment } from "../../verify/run-node.ts";
import { insist } from "../insist.ts";
import { npmScript } from "../npm-script.ts";
import type { Commands } from "./commands.ts";

/** A registry of this machine, for as long as the rehearsal takes. */
export interface Registry {
  readonly url: string;
  /** Leads npm, pnpm and yarn to it, and to caches of their own. */
  readonly environment: Environment;
}

/** Exact, with what it needs to run on our oldest Node. */
const manifest = {
  private: true,
  dependencies: { verdaccio: "6.8.0" },
  overrides: { "verdaccio-audit": { "node-fetch": "2.7.0" } },
};

/**
 * Installs and starts Verdaccio on a free port of 127.0.0.1. Packages of others it gets from the registry that npm is
 * set up with on this machine.
 */
export async function startRegistry(commands: Commands, folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const npm = (...args: string[]) =>
    commands.run({ file: process.execPath, args: [npmScript(), ...args], cwd: folder });
  insist(await npm("install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"));
  const upstream = insist(await npm("config", "get", "registry")).trim();
  const port = await freePort();
  writeFileSync(join(folder, "config.yaml"), stringify(configuration(upstream, folder)));
  const verdaccio = join(folder, "node_modules/verdaccio/bin/verdaccio");
  const args = [verdaccio, "--config", join(folder, "config.yaml"), "--listen", `127.0.0.1:${port}`];
  await commands.start({ file: process.execPath, args, cwd: folder }, /http address/);
  const url = `http://127.0.0.1:${port}/`;
  return { url, environment: environmentFor(url, folder) };
}

function configuration(upstream: string, folder: string): object {
  return {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd"), max_users: -1 } },
    uplinks: { upstream: { url: upstream, timeout: "60s", max_fails: 20 } },
    packages: {
      "@reality-apis/*": { access: "$all", publish: "$all" },
      "**": { access: "$all", proxy: "upstream" },
    },
    web: { enable: false },
    middlewares: {},
    log: { type: "stdout", format: "pretty", level: "warn" },
  };
}

function environmentFor(url: string, folder: string): Environment {
  // Anybody may publish, but npm does not try without a token.
  const npmrc = join(folder, "npmrc");
  writeFileSync(npmrc, `registry=${url}\n${url.slice("http:".length)}:_authToken=none\n`);
  return {
    npm_config_userconfig: npmrc,
    npm_config_registry: url,
    npm_config_cache: join(folder, "cache"),
    YARN_NPM_REGISTRY_SERVER: url,
    YARN_UNSAFE_HTTP_WHITELIST: "127.0.0.1",
    YARN_ENABLE_TELEMETRY: "0",
    // What was published a minute ago is what is looked at here.
    YARN_NPM_MINIMAL_AGE_GATE: "0",
    YARN_ENABLE_GLOBAL_CACHE: "0",
    // Yarn remembers where a tarball is, and that would be the port of an earlier rehearsal.
    YARN_GLOBAL_FOLDER: join(folder, "yarn"),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
