import { createEmulator } from "@reality-apis/emulator";
import { journey } from "./journey.js";

/** The same with an emulator in this process, where minutes pass in milliseconds. */
export function journeyInProcess() {
  const { clock, fetch } = createEmulator({ speed: 100_000 });
  return journey({ fetch }, clock);
}
