import { askedFrom } from "./src/asked-from.ts";
import { repositoryRoot } from "./src/repository-root.ts";
import { runSpecUpdate } from "./src/update/run-spec-update.ts";

process.exitCode = await runSpecUpdate(process.argv.slice(2), {
  root: repositoryRoot,
  cwd: askedFrom,
  print: (line) => console.log(line),
});
