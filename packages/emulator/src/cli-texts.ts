import type { EmulatorServer } from "./emulator-server.ts";

/** What `--help` prints. */
export const helpText: string = `The iTwin Reality services in memory, on a port of this machine.

Usage: reality-emulator [options]

  --port <number>  port to listen on (default: a free one)
  --host <name>    host name or address to listen on (default: 127.0.0.1)
  --speed <n>x     how many times as fast as real time jobs go on, as 60x (default: 1x)
  --seed <text>    draws other ids, durations and percentages (default: 1)
  -h, --help       shows this text

It answers Reality Conversion (v1 below /realityconversion, v2 below /reality-conversion), Reality Modeling (v1 below
/contextcapture, v2 below /reality-modeling) and Reality Analysis (v1 below /realitydataanalysis, v2 below
/reality-analysis). Any access token will do. It forgets everything when it ends: press Ctrl+C.
`;

/** What is printed once the emulator listens. */
export function welcomeText({ url }: EmulatorServer, speed: number): string {
  const pace = speed === 1 ? "" : ` Time goes ${speed} times as fast as outside.`;
  return `The iTwin Reality services are emulated here. Any access token will do.${pace}

  Reality Conversion v1   ${url}/realityconversion
  Reality Conversion v2   ${url}/reality-conversion
  Reality Modeling v1     ${url}/contextcapture
  Reality Modeling v2     ${url}/reality-modeling
  Reality Analysis v1     ${url}/realitydataanalysis
  Reality Analysis v2     ${url}/reality-analysis

Try:

  curl -H "Authorization: Bearer any" -H "Content-Type: application/json" ${url}/realityconversion/jobs \\
    -d '{"type":"Conversion","name":"First","iTwinId":"any","inputs":[{"id":"any"}],"outputs":["OPC"]}'

Press Ctrl+C to end.
`;
}
