// The command `reality-emulator`: listens until it is told to end.
import { runCli } from "./run-cli.ts";

const { exitCode, emulator } = await runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
process.exitCode = exitCode;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => void emulator?.close());
}
