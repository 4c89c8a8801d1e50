import { conversion } from "@example/jobs-client";
import { runJob } from "@reality-apis/helpers";

const speed = 1000;
const clock = {
  now: () => Date.now(),
  monotonic: () => performance.now() * speed,
  setTimer: (callback, ms) => setTimeout(callback, ms / speed),
  clearTimer: (timer) => clearTimeout(timer),
};
const inputs = [{ id: "58e0c0ca-f730-4e5b-808d-1c8cacacb4d4" }];
const creation = { type: "Conversion", name: "Of a monorepo", iTwinId: "any", inputs, outputs: ["OPC"] };
const { outcome } = await runJob(conversion, creation, { clock });
console.log(`job ${outcome}`);
