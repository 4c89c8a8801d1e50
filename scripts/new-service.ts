import { runNewService } from "./src/new-service/run-new-service.ts";
import { repositoryRoot } from "./src/repository-root.ts";

process.exitCode = runNewService(process.argv.slice(2), {
  root: repositoryRoot,
  print: (line) => console.log(line),
});
