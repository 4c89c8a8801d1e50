import { runCodegen } from "./src/codegen/run-codegen.ts";
import { repositoryRoot } from "./src/repository-root.ts";

process.exitCode = await runCodegen(process.argv.slice(2), {
  root: repositoryRoot,
  print: (line) => console.log(line),
});
