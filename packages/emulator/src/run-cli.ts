import { readCliArguments } from "./cli-arguments.ts";
import { helpText, welcomeText } from "./cli-texts.ts";
import { createEmulator } from "./create-emulator.ts";
import type { Emulator } from "./emulator.ts";

/** Where the command writes to. */
export interface CliOutput {
  out(text: string): void;
  err(text: string): void;
}

/** What came of the command: an emulator that listens, or none and an exit code. */
export interface CliResult {
  readonly exitCode: number;
  readonly emulator?: Emulator;
}

/** Does what the arguments ask for; what is wrong goes to `err` as one line, and never throws. */
export async function runCli(args: readonly string[], output: CliOutput): Promise<CliResult> {
  try {
    const wanted = readCliArguments(args);
    if (wanted.help) {
      output.out(helpText);
      return { exitCode: 0 };
    }
    const { host, port, speed, seed } = wanted;
    const emulator = createEmulator({ speed, ...(seed !== undefined && { seed }) });
    output.out(welcomeText(await emulator.listen({ host, port }), speed));
    return { exitCode: 0, emulator };
  } catch (error) {
    output.err(`reality-emulator: ${reasonOf(error)}\n`);
    return { exitCode: 1 };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, port, address } = { code: "", port: "", address: "", ...error };
  if (code === "EADDRINUSE") return `Port ${port} of ${address} is already in use: choose another with --port.`;
  if (code === "EACCES") return `Port ${port} of ${address} may not be used: choose another with --port.`;
  const [firstLine = ""] = error.message.split("\n");
  return code.startsWith("ERR_PARSE_ARGS") ? `${firstLine} (--help shows the options)` : firstLine;
}
