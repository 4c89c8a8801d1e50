import { createEmulator, type Emulator } from "@reality-apis/emulator";
import { createRealityConversionClient, type RealityConversionClient } from "@reality-apis/reality-conversion";
import { createRealityModelingClient, type RealityModelingClient } from "@reality-apis/reality-modeling";
import {
  createRealityModelingClient as createModelingV2Client,
  type RealityModelingClient as ModelingV2Client,
} from "@reality-apis/reality-modeling/v2";

/** The iTwin that everything of the demonstration belongs to. */
export const iTwinId = "510cd1a3-3703-4729-b08c-fecd9c87c3be";

/** How much faster than real time the emulator's clock runs: minutes of work pass in seconds. */
export const speed = 90;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** What the demonstration plays on: the services on a port of this machine, and a client of each. */
export interface Stage {
  readonly emulator: Emulator;
  readonly url: string;
  readonly conversion: RealityConversionClient;
  readonly modeling: RealityModelingClient;
  readonly modelingV2: ModelingV2Client;
}

export async function setStage(): Promise<Stage> {
  const emulator = createEmulator({ speed });
  emulator.jobs.next({ durationMs: 4 * minuteMs, steps: ["Convert_Files"] });
  emulator.jobs.next({ durationMs: 5 * minuteMs, steps: ["Calibration", "Reconstruction", "Production"] });
  emulator.jobs.next({ durationMs: 3 * minuteMs });
  addPastJobs(emulator);
  const { url } = await emulator.listen();
  const accessToken = "Bearer demonstration";
  return {
    emulator,
    url,
    conversion: createRealityConversionClient({ accessToken, baseUrl: `${url}/realityconversion` }),
    modeling: createRealityModelingClient({ accessToken, baseUrl: `${url}/contextcapture` }),
    modelingV2: createModelingV2Client({ accessToken, baseUrl: `${url}/reality-modeling` }),
  };
}

/** Thirty conversions of the last thirty days; every fifth failed. */
function addPastJobs(emulator: Emulator): void {
  for (let day = 30; day >= 1; day -= 1) {
    const created = new Date(emulator.clock.now() - day * dayMs);
    emulator.jobs.add("reality-conversion", {
      name: `Site scan ${created.toISOString().slice(0, 10)}`,
      iTwinId,
      state: day % 5 === 0 ? "failed" : "success",
      createdDateTime: created,
    });
  }
}
