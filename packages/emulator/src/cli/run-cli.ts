import { createEmulator } from "../create-emulator.ts";
import type { Emulator } from "../emulator.ts";
import type { EmulatorServer } from "../emulator-server.ts";
import { logLine } from "../request-log/log-line.ts";
import { type CliArguments, readCliArguments } from "./arguments.ts";
import { cliEmulatorOptions } from "./emulator-options.ts";
import { type DataKeeper, keepData } from "./keep-data.ts";
import { listenReason } from "./listen-reason.ts";
import { lockFile } from "./lock-file.ts";
import { helpText, welcomeText } from "./texts.ts";
import { CliUsageError } from "./usage-error.ts";
import { cliVersion } from "./version.ts";

/** Where the command writes to. */
export interface CliOutput {
  out(text: string): void;
  err(text: string): void;
}

/** What came of the command: an emulator that listens, or none and an exit code. */
export interface CliResult {
  /** 0, 1 for what the machine refused, 2 for arguments that cannot be. */
  readonly exitCode: number;
  readonly emulator?: Emulator;
  /** Ends the emulator and writes its data file for the last time; gives the exit code. */
  end(): Promise<number>;
}

/** Does what the arguments ask for; what is wrong goes to `err` as one line, and never throws. */
export async function runCli(args: readonly string[], output: CliOutput): Promise<CliResult> {
  const ended = (exitCode: number): CliResult => ({ exitCode, end: async () => exitCode });
  try {
    const wanted = readCliArguments(args);
    if (wanted.help || wanted.version) {
      output.out(wanted.help ? helpText : `${cliVersion()}\n`);
      return ended(0);
    }
    return await startAlone(wanted, output);
  } catch (error) {
    output.err(`reality-emulator: ${error instanceof Error ? error.message : String(error)}\n`);
    return ended(error instanceof CliUsageError ? 2 : 1);
  }
}

/** Starts once the data file is this process's own, if there is one, and lets it go in the end. */
async function startAlone(wanted: CliArguments, output: CliOutput): Promise<CliResult> {
  if (wanted.data === undefined) return start(wanted, output);
  const letGo = await lockFile(wanted.data);
  try {
    const running = await start(wanted, output);
    return { ...running, end: () => running.end().finally(letGo) };
  } catch (error) {
    await letGo();
    throw error;
  }
}

async function start(wanted: CliArguments, output: CliOutput): Promise<CliResult> {
  const complain = (reason: string): void => output.err(`reality-emulator: ${reason}\n`);
  let keeper: DataKeeper | undefined;
  const emulator = createEmulator({
    ...(await cliEmulatorOptions(wanted, complain)),
    onAnswer: (answered) => {
      // What only reads changes nothing that could not wait for the next writing.
      if (answered.method !== "GET") keeper?.changed();
      if (wanted.log) output.out(logLine(answered, new Date()));
    },
  });
  try {
    const server = await listen(emulator, wanted);
    if (wanted.data !== undefined) keeper = await keepData(wanted.data, emulator.snapshot, complain);
    output.out(welcomeText(server, wanted));
  } catch (error) {
    await emulator.close();
    throw error;
  }
  const end = async (): Promise<number> => {
    await emulator.close();
    return (await keeper?.close()) === false ? 1 : 0;
  };
  return { exitCode: 0, emulator, end };
}

async function listen(emulator: Emulator, { host, port }: CliArguments): Promise<EmulatorServer> {
  try {
    return await emulator.listen({ host, port });
  } catch (error) {
    throw new Error(listenReason(error, host, port), { cause: error });
  }
}
