import { Option } from "commander";
import { parseDuration } from "../input/parse-duration.ts";

/** What the option below gives, in milliseconds. */
export interface TimeoutOption {
  readonly timeout?: number;
}

/** The time limit of the commands that wait. */
export function timeoutOption(): Option {
  return new Option("--timeout <duration>", "stop watching after a time, as 45s, 30m or 2h; the job goes on").argParser(
    parseDuration,
  );
}
