import { coreMutants } from "./src/mutate/core-mutants.ts";
import { runMutants } from "./src/mutate/run-mutants.ts";
import { repositoryRoot } from "./src/repository-root.ts";

const allNoticed = await runMutants(repositoryRoot, coreMutants, (line) => console.log(line));
process.exitCode = allNoticed ? 0 : 1;
