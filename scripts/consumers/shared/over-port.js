import { journey } from "./journey.js";

/** The same with an emulator on a port, where time goes a thousand times as fast: so does this clock. */
export function journeyOverPort(url) {
  const speed = 1000;
  return journey(
    { baseUrl: `${url}/realityconversion` },
    {
      now: () => Date.now(),
      monotonic: () => performance.now() * speed,
      setTimer: (callback, ms) => setTimeout(callback, ms / speed),
      clearTimer: (timer) => clearTimeout(timer),
    },
  );
}
