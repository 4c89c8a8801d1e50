import { repositoryRoot } from "./src/repository-root.ts";
import { gates } from "./src/verify/gates.ts";
import { runGates } from "./src/verify/run-gates.ts";

process.exitCode = await runGates(gates(repositoryRoot), (line) => console.log(line));
