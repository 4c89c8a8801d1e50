import { runSpecDocs } from "./src/docs/run-spec-docs.ts";
import { repositoryRoot } from "./src/repository-root.ts";

process.exitCode = await runSpecDocs(process.argv.slice(2), {
  root: repositoryRoot,
  print: (line) => console.log(line),
});
