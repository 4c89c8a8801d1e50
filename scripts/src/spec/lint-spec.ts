import { isAbsolute, join, relative, sep } from "node:path";
import { BaseResolver, getLineColLocation, lint, loadConfig, type NormalizedProblem } from "@redocly/openapi-core";
import type { Finding } from "../finding.ts";
import { type RegistryEntry, registryFile } from "../read-registry.ts";

/** Finds what the rules of the registry do not allow in a specification. */
export type Linter = (entry: RegistryEntry) => Promise<readonly Finding[]>;

/** These compile every schema a second time. The checks of examples here find the same, and know more. */
const doneElsewhere = ["no-invalid-media-type-examples", "no-invalid-parameter-examples", "no-invalid-schema-examples"];

/**
 * Makes a linter with the rules of the registry. Warnings count: a rule is either kept or not in force. Rules and shared
 * files are read once for all specifications.
 */
export function createLinter(root: string): Linter {
  const configuration = loadConfig({ configPath: join(root, registryFile) });
  // Whoever calls the linter is told what is wrong with the rules, not the process.
  configuration.catch(() => undefined);
  const externalRefResolver = new BaseResolver();
  return async (entry) => {
    const config = (await configuration).forAlias(`${entry.service}@${entry.version}`);
    config.skipRules(doneElsewhere);
    const problems = await lint({ ref: join(root, entry.spec), config, externalRefResolver });
    return problems.filter((problem) => !problem.ignored).map((problem) => toFinding(root, entry, problem));
  };
}

function toFinding(root: string, entry: RegistryEntry, problem: NormalizedProblem): Finding {
  const [location] = problem.location;
  const reason = `${problem.message.replaceAll(/\s+/g, " ").trim()} (${problem.ruleId})`;
  if (!location) return { file: entry.spec, line: 1, reason };
  const path = location.source.absoluteRef;
  const file = isAbsolute(path) ? relative(root, path).split(sep).join("/") : path;
  return { file, line: getLineColLocation(location).start.line, reason };
}
