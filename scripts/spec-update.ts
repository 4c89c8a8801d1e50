import { repositoryRoot } from "./src/repository-root.ts";
import { runSpecUpdate } from "./src/update/run-spec-update.ts";

process.exitCode = await runSpecUpdate(process.argv.slice(2), {
  root: repositoryRoot,
  print: (line) => console.log(line),
});
