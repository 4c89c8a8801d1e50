import { join } from "node:path";
import type { Commands } from "./commands.ts";
import type { Consumer } from "./consumer.ts";
import { NotRunError } from "./not-run-error.ts";
import { publishFirst, publishPrerelease, publishSecond } from "./publish.ts";
import { startRegistry } from "./registry.ts";
import { copyRepository, type RepositoryCopy } from "./repository-copy.ts";
import { createStage, type Rehearsal } from "./stage.ts";
import { startEmulator } from "./start-emulator.ts";

/** How a step of the rehearsal, or a consumer, went. */
export interface Outcome {
  readonly name: string;
  readonly runtime: string;
  readonly result: "passed" | "failed" | "not run";
  readonly seconds: number;
  /** What it said of itself, or what was wrong. */
  readonly said: string;
}

/**
 * Publishes the packages to a registry of this machine, twice where a consumer needs the second, and runs the consumers.
 * Tells each outcome when it is there.
 *
 * @returns what there is to look at after it; nothing where a step failed that all others need
 */
export async function rehearse(
  commands: Commands,
  folder: string,
  consumers: readonly Consumer[],
  tell: (outcome: Outcome) => void,
): Promise<Rehearsal | undefined> {
  const step: Step = (name, runtime, work) => timed(tell, name, runtime, work);
  try {
    const { copy, registryUrl, ...bare } = await prepare(commands, folder, step);
    const emulatorUrl = await step("emulator", "the published command", () => startEmulator(bare));
    const rehearsal = { ...bare, emulatorUrl };
    for (const consumer of consumers.filter(isFirst)) await runConsumer(rehearsal, consumer, tell);
    if (consumers.every(isFirst)) return rehearsal;
    const second = await step("second release", "changesets", () => publishSecond(copy));
    for (const consumer of consumers)
      if (!isFirst(consumer)) await runConsumer({ ...rehearsal, second }, consumer, tell);
    await step("pre-release", "changesets", () => publishPrerelease(copy, registryUrl));
    return rehearsal;
  } catch {
    // It has been told.
    return undefined;
  }
}

type Step = <Result>(name: string, runtime: string, work: () => Promise<Result>) => Promise<Result>;

function isFirst({ needsSecond }: Consumer): boolean {
  return needsSecond !== true;
}

/** The registry, with the first release in it. */
async function prepare(
  commands: Commands,
  folder: string,
  step: Step,
): Promise<Rehearsal & { readonly copy: RepositoryCopy; readonly registryUrl: string }> {
  const registry = await step("registry", "Verdaccio 6.8.0", () => startRegistry(commands, join(folder, "registry")));
  const make = () => copyRepository(commands, registry, join(folder, "repository"));
  const copy = await step("copy", "the repository", make);
  const first = await step("first release", "changesets", () => publishFirst(copy));
  const { environment, url: registryUrl } = registry;
  return { commands, folder, environment, emulatorUrl: "", first, second: new Map(), copy, registryUrl };
}

async function timed<Result>(
  tell: (outcome: Outcome) => void,
  name: string,
  runtime: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  try {
    const result = await work();
    tell({ name, runtime, result: "passed", seconds: seconds(), said: describe(result) });
    return result;
  } catch (error) {
    tell({ name, runtime, result: "failed", seconds: seconds(), said: String(error) });
    throw error;
  }
}

function describe(result: unknown): string {
  if (result instanceof Map) return [...result].map(([name, version]) => `${name} ${version}`).join(" ");
  return "";
}

async function runConsumer(
  rehearsal: Rehearsal,
  { name, runtime, template, run }: Consumer,
  tell: (outcome: Outcome) => void,
): Promise<void> {
  const start = performance.now();
  const end = (result: Outcome["result"], said: string): void =>
    tell({ name, runtime, result, seconds: (performance.now() - start) / 1000, said: said.trim() });
  try {
    end("passed", await run(createStage(rehearsal, name, template)));
  } catch (error) {
    if (error instanceof NotRunError) end("not run", error.message);
    else end("failed", error instanceof Error ? error.message : String(error));
  }
}
