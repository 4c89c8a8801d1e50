import type { EmulatorServer } from "../emulator-server.ts";
import type { CliArguments } from "./arguments.ts";

/** What `--help` prints. */
export const helpText: string = `The iTwin Reality services in memory, on a port of this machine.

Usage: reality-emulator [options]

  --port <number>  port to listen on (default: a free one)
  --host <name>    host name or address to listen on (default: 127.0.0.1)
  --speed <n>x     how many times as fast as real time jobs go on, as 60x or 60 (default: 1x)
  --seed <text>    draws other ids, durations and percentages (default: 1)
  --data <file>    keeps everything in this file, and goes on from it when it is started again
  --tier <name>    limits requests as for a subscription: community or standard (default: no limit)
  --latency <ms>   real milliseconds that each answer takes at least (default: 0)
  --log            prints a line for each request: time, method, path, status, milliseconds
  --version        prints the release
  -h, --help       shows this text

It answers Reality Conversion (v1 below /realityconversion, v2 below /reality-conversion), Reality Modeling (v1 below
/contextcapture, v2 below /reality-modeling) and Reality Analysis (v1 below /realitydataanalysis, v2 below
/reality-analysis). Any access token will do. A browser shows jobs and requests at the address that it prints. Without
--data it forgets everything when it ends: press Ctrl+C.
`;

/** What is printed once the emulator listens. */
export function welcomeText({ url }: EmulatorServer, { speed, data }: Pick<CliArguments, "speed" | "data">): string {
  const pace = speed === 1 ? "" : ` Time goes ${speed} times as fast as outside.`;
  const kept = data === undefined ? "" : `\nEverything is kept in ${data}.`;
  // Of v2, where creating submits: a first job that never moves would be a poor welcome.
  const inputs = '"inputs":{"pointCloud":"any"},"options":{"outputFormat":"OPC"}';
  return `The iTwin Reality services are emulated here. Any access token will do.${pace}${kept}

  Look at it in a browser ${url}/
  Reality Conversion v1   ${url}/realityconversion
  Reality Conversion v2   ${url}/reality-conversion
  Reality Modeling v1     ${url}/contextcapture
  Reality Modeling v2     ${url}/reality-modeling
  Reality Analysis v1     ${url}/realitydataanalysis
  Reality Analysis v2     ${url}/reality-analysis

Try:

  curl -H "Authorization: Bearer any" -H "Content-Type: application/json" ${url}/reality-conversion/jobs \\
    -d '{"type":"PointCloudConversion","name":"First","iTwinId":"any","specifications":{${inputs}}}'

Press Ctrl+C to end.
`;
}
