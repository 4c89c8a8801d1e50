import { checkExports } from "../src/emit/check-exports.ts";
import { formatFinding } from "../src/finding.ts";
import { readRegistry } from "../src/read-registry.ts";
import { Refusal } from "../src/refusal.ts";
import { describeService } from "../src/service/describe-service.ts";
import { jobTypeNames } from "../src/service/job-types.ts";
import { readJobService } from "../src/service/read-job-service.ts";
import { checkExamples } from "../src/spec/check-examples.ts";
import { loadSpec } from "../src/spec/load-spec.ts";
import { createSpecValidator } from "../src/spec/spec-validator.ts";

/**
 * What the specifications of a workspace are refused for: the steps of code generation without lint and output, and
 * without the examples unless they are asked for, since those take longest.
 */
export function refusals(root: string, { examples = false }: { examples?: boolean } = {}): readonly string[] {
  try {
    for (const entry of readRegistry(root)) {
      const spec = loadSpec(root, entry);
      const validator = createSpecValidator(spec.document);
      const findings = [...(examples ? checkExamples(spec, validator) : []), ...checkExports(spec)];
      if (findings.length > 0) throw new Refusal(findings);
      const jobService = readJobService(root, spec);
      describeService(spec, jobService, validator);
      jobTypeNames(spec, jobService);
    }
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.findings.map(formatFinding);
    throw error;
  }
}
