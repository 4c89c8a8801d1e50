import type { GlobalOptions } from "../global-options.ts";
import { commandLine } from "./command-line.ts";

/** The command that watches a job again, with the options that were given. */
export function resumeCommand(options: GlobalOptions, service: string, jobId: string): string {
  return commandLine([
    ...["reality", "watch", service],
    // An id that looks like an option is none behind two dashes.
    ...(jobId.startsWith("-") ? [] : [jobId]),
    ...(options.baseUrl === undefined ? [] : ["--base-url", options.baseUrl]),
    ...(options.tokenFile === undefined ? [] : ["--token-file", options.tokenFile]),
    ...(options.json ? ["--json"] : []),
    ...(options.quiet ? ["--quiet"] : []),
    ...(jobId.startsWith("-") ? ["--", jobId] : []),
  ]);
}
