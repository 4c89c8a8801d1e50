import { askedFrom } from "./src/asked-from.ts";
import { runSpecDiff } from "./src/diff/run-spec-diff.ts";
import { repositoryRoot } from "./src/repository-root.ts";

process.exitCode = await runSpecDiff(process.argv.slice(2), {
  root: repositoryRoot,
  cwd: askedFrom,
  print: (line) => console.log(line),
});
