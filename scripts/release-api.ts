import { formatFinding } from "./src/finding.ts";
import { checkApi, writeApi } from "./src/release/api/run-api.ts";
import { repositoryRoot } from "./src/repository-root.ts";

// `pnpm api [--check]`: after the build, writes what the packages export into `packages/*/api`, or only compares.
if (process.argv.includes("--check")) {
  const findings = checkApi(repositoryRoot);
  for (const finding of findings) console.log(formatFinding(finding));
  process.exitCode = findings.length > 0 ? 1 : 0;
} else {
  for (const file of writeApi(repositoryRoot)) console.log(file);
}
