import { createEmulator, type Emulator, type EmulatorOptions } from "../../src/index.ts";
import type { Scenario } from "../support/scenarios/scenario.ts";
import { type ServiceVersion, send } from "../support/service-versions.ts";
import { type Answer, ITWIN, oddITwins } from "../support.ts";

function emulatorWith(options: EmulatorOptions = {}): Emulator {
  return createEmulator({ clock: "manual", iTwinIds: [ITWIN], iTwins: oddITwins, ...options });
}

/** An answer, and the operation that gave it. */
export interface PlayedAnswer extends Answer {
  readonly operation: string | undefined;
}

/** Does what a scenario says, and gives the answer. */
export async function play({ spec }: ServiceVersion, scenario: Scenario): Promise<PlayedAnswer> {
  const emulator = emulatorWith();
  const parameters = (await scenario.given?.(emulator)) ?? [];
  const { request = {} } = scenario;
  const options = typeof request === "function" ? await request(emulator) : request;
  const answer = await send(emulator, spec, scenario.operation, { parameters, ...options });
  return { ...answer, operation: emulator.journal.at(-1)?.operation };
}

/** How an answer that any operation can give is brought about. */
type Provocation = (version: ServiceVersion, operation: string) => Promise<Answer>;

/** By the names of the answers that operations share. What a gateway answers is the same for all of them. */
export const provocations: Readonly<Record<string, Provocation>> = {
  Unauthorized: ({ spec }, name) => send(emulatorWith(), spec, name, { token: null }),
  Forbidden: ({ spec }, name) => {
    const emulator = emulatorWith();
    emulator.faults.add({ give: { kind: "forbidden" } });
    return send(emulator, spec, name);
  },
  TooManyRequests: async ({ spec }, name) => {
    const emulator = emulatorWith({ tier: { perMinute: 1 } });
    await send(emulator, spec, name);
    return send(emulator, spec, name);
  },
  OperationNotFound: ({ spec }, name) => {
    const accept = spec.accept.replace(/v(\d)/, (_, version) => `v${3 - Number(version)}`);
    return send(emulatorWith(), spec, name, { accept });
  },
  UnexpectedError: ({ spec }, name) => {
    const emulator = emulatorWith();
    emulator.faults.add({ give: { kind: "unavailable" } });
    return send(emulator, spec, name);
  },
};
