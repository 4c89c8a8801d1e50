import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSnippets } from "../checks/readme/check-snippets.ts";
import { covers, type Level } from "../diff/level.ts";
import { readVersion } from "../diff/read-package.ts";
import type { Finding } from "../finding.ts";
import { bumpFor } from "./bump.ts";
import { releasedFolder } from "./released.ts";

/**
 * Compiles the code that the last release promised to compile against the types of today. What no longer does is
 * allowed if a changeset says that a package it imports breaks.
 */
export async function checkConsumers(root: string, promised: ReadonlyMap<string, Level>): Promise<readonly Finding[]> {
  const folder = `${releasedFolder}/consumers`;
  if (!existsSync(join(root, folder))) return [];
  const consumers = readdirSync(join(root, folder)).map((name) => {
    const code = readFileSync(join(root, folder, name), "utf8");
    return { file: `${folder}/${name}`, line: 1, language: "ts", code };
  });
  const codes = new Map(consumers.map(({ file, code }) => [file, code]));
  const findings = await checkSnippets(root, consumers, "released");
  // What is wrong elsewhere is found elsewhere: other gates compile the repository itself.
  const broken = findings.filter(({ file }) => codes.has(file));
  return broken.flatMap((finding) => {
    const imported = services(codes.get(finding.file) ?? "");
    const told = imported.some((service) =>
      covers(
        promised.get(`@reality-apis/${service}`) ?? "none",
        bumpFor("major", readVersion(root, service)) ?? "major",
      ),
    );
    const reason = `code of the last release no longer compiles, and no changeset says that it breaks: ${finding.reason}`;
    return told ? [] : [{ ...finding, reason }];
  });
}

function services(code: string): readonly string[] {
  return [...code.matchAll(/from "@reality-apis\/([a-z-]+)/g)].flatMap(([, name]) => name ?? []);
}
