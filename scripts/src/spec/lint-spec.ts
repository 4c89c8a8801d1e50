import { isAbsolute, join, relative, sep } from "node:path";
import { getLineColLocation, lint, loadConfig, type NormalizedProblem } from "@redocly/openapi-core";
import type { Finding } from "../finding.ts";
import { type RegistryEntry, registryFile } from "../read-registry.ts";

/** Lints a specification with the rules of the registry. Warnings count: a rule is either kept or not in force. */
export async function lintSpec(root: string, entry: RegistryEntry): Promise<readonly Finding[]> {
  const config = await loadConfig({ configPath: join(root, registryFile) });
  const problems = await lint({
    ref: join(root, entry.spec),
    config: config.forAlias(`${entry.service}@${entry.version}`),
  });
  return problems.filter((problem) => !problem.ignored).map((problem) => toFinding(root, entry, problem));
}

function toFinding(root: string, entry: RegistryEntry, problem: NormalizedProblem): Finding {
  const [location] = problem.location;
  const reason = `${problem.message.replaceAll(/\s+/g, " ").trim()} (${problem.ruleId})`;
  if (!location) return { file: entry.spec, line: 1, reason };
  const path = location.source.absoluteRef;
  const file = isAbsolute(path) ? relative(root, path).split(sep).join("/") : path;
  return { file, line: getLineColLocation(location).start.line, reason };
}
