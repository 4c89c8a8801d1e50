// `npm start`: specifications in, packages out, and then a job on each service, through the packages just built.
import { runCodegen } from "./src/codegen/run-codegen.ts";
import { repositoryRoot } from "./src/repository-root.ts";
import { runTool } from "./src/verify/run-tool.ts";

const print = (line: string): void => console.log(line);

async function main(): Promise<number> {
  const generated = await runCodegen([], { root: repositoryRoot, print });
  if (generated !== 0) return generated;
  const built = await runTool(repositoryRoot, "typescript", "tsc", ["-b", "--pretty", "false"]);
  if (built.code !== 0) {
    print(built.output);
    return built.code;
  }
  // Loaded only now, since what it imports has just been built.
  const { tellStory } = await import("./demo/story.ts");
  await tellStory();
  return 0;
}

process.exitCode = await main();
