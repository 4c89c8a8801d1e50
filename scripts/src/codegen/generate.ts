import { checkExports } from "../emit/check-exports.ts";
import { emitClient } from "../emit/emit-client.ts";
import { emitSchema } from "../emit/emit-schema.ts";
import { emitService } from "../emit/emit-service.ts";
import type { RegistryEntry } from "../read-registry.ts";
import { Refusal } from "../refusal.ts";
import { describeService } from "../service/describe-service.ts";
import { jobTypeNames } from "../service/job-types.ts";
import { readJobService } from "../service/read-job-service.ts";
import { checkExamples } from "../spec/check-examples.ts";
import { createLinter } from "../spec/lint-spec.ts";
import { loadSpec } from "../spec/load-spec.ts";
import { rememberSources } from "../spec/remember-sources.ts";
import { createSpecValidator } from "../spec/spec-validator.ts";

/** The content of each generated file of a service version, by its name. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** Generates the files of one service version in memory. Rejects with a Refusal that has all findings. */
export type Generator = (entry: RegistryEntry) => Promise<GeneratedFiles>;

/** Makes a generator. What several specifications have in common is read once. */
export function createGenerator(root: string): Generator {
  const lint = createLinter(root);
  const parse = rememberSources();
  return async (entry) => {
    const spec = loadSpec(root, entry, parse);
    const validator = createSpecValidator(spec.document);
    const findings = [...(await lint(entry)), ...checkExamples(spec, validator), ...checkExports(spec)];
    if (findings.length > 0) throw new Refusal(findings);
    const jobService = readJobService(root, spec);
    const description = describeService(spec, jobService, validator);
    return new Map([
      ["schema.ts", await emitSchema(spec)],
      ["service.ts", emitService(spec, description)],
      ["client.ts", emitClient(spec, description, jobTypeNames(spec, jobService))],
    ]);
  };
}
