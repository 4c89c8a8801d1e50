import type { EmulatorOptions } from "../emulator-options.ts";
import { defined } from "../fields/defined.ts";
import type { CliArguments } from "./arguments.ts";
import { readDataFile } from "./data-file.ts";
import { CliUsageError } from "./usage-error.ts";

/** The options of the emulator that the arguments ask for; `warn` is told of a data file that was broken. */
export async function cliEmulatorOptions(
  { speed, seed, data, tier, latencyMs }: CliArguments,
  warn: (warning: string) => void,
): Promise<EmulatorOptions> {
  const { snapshot, warning } = data === undefined ? {} : await readDataFile(data);
  if (warning !== undefined) warn(warning);
  if (snapshot !== undefined && seed !== undefined && seed !== snapshot.seed) {
    throw new CliUsageError(`--seed cannot be '${seed}': ${data} was begun with '${snapshot.seed}'. Leave --seed out.`);
  }
  return defined({ speed, seed, tier, latencyMs, snapshot });
}
