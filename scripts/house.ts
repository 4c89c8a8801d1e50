import { measureHouse } from "./src/checks/measure-house.ts";
import { readCode } from "./src/checks/read-code.ts";
import { formatFinding } from "./src/finding.ts";
import { repositoryRoot } from "./src/repository-root.ts";

const { table, findings } = measureHouse(readCode(repositoryRoot, () => true));
console.log(table);
for (const finding of findings) console.log(formatFinding(finding));
process.exitCode = findings.length > 0 ? 1 : 0;
