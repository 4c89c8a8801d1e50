// The command `reality-emulator`: listens until it is told to end.
import { runCli } from "./cli/run-cli.ts";

// A reader that has enough of the output, as `| head`, is no reason to end.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

const running = await runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
process.exitCode = running.exitCode;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    process.exitCode = await running.end();
  });
}
