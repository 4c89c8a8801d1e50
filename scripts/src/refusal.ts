import { type Finding, formatFinding } from "./finding.ts";

/** Input that is not worked on. Carries every finding, so that all can be mended in one go. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(findings.map(formatFinding).join("\n"));
    this.findings = findings;
  }
}
