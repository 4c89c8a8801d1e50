import { answer, closeKept, cutBody, fastClock, first, jobText, layers, refusal, reset, slowBody } from "./answers.ts";
import { explains, type Fault, fails, floorMs, givesUp, recovers } from "./fault.ts";
import { tellsToken } from "./play-cell.ts";

/** Answers that never come, or not to the end. */
const transport: readonly Fault[] = [
  {
    name: "RST before the answer, twice",
    script: first(2, reset),
    right: "a third attempt",
    isRight: recovers,
    isHarmless: givesUp,
  },
  {
    name: "FIN in the body, once",
    script: first(1, cutBody),
    right: "a second attempt",
    isRight: recovers,
    isHarmless: givesUp,
  },
  { name: "silent server", script: () => {}, right: "an error", isRight: fails },
  { name: "slow-loris body", script: slowBody, right: "an error", isRight: fails },
  {
    name: "header of 1 MB",
    script: answer(200, jobText, [`X-Long: ${"x".repeat(2 ** 20)}`]),
    right: "an error",
    isRight: fails,
  },
  { name: "keep-alive race", script: closeKept, calls: 2, right: "the answer", isRight: recovers, isHarmless: givesUp },
];

/** Answers that are none. */
const bodies: readonly Fault[] = [
  {
    name: "200 with HTML",
    script: answer(200, "<html><p>Sign in", ["Content-Type: text/html"]),
    right: "an error that says so",
    isRight: explains,
    isHarmless: fails,
  },
  {
    name: "200 with truncated JSON",
    script: answer(200, jobText.slice(0, 20)),
    right: "an error that says so",
    isRight: explains,
    isHarmless: fails,
  },
  {
    name: "200 with nothing",
    script: answer(200, ""),
    right: "an error that says so",
    isRight: explains,
    isHarmless: fails,
  },
  {
    name: "byte order mark",
    script: answer(200, `\ufeff${jobText}`),
    right: "the answer",
    isRight: recovers,
    isHarmless: givesUp,
  },
  { name: "50 × gzip", script: layers(50), right: "an error", isRight: fails },
  { name: '200 with {"error": …}', script: refusal(200), right: "an error", isRight: fails },
];

const redirects: readonly Fault[] = [
  {
    name: "redirect to another origin",
    script: (exchange) => answer(302, "", [`Location: ${exchange.elsewhere}`])(exchange),
    right: "an error, no request there",
    isRight: (result) => fails(result) && result.elsewhere === 0,
  },
  {
    name: "redirect loop",
    script: answer(302, "", ["Location: /jobs/a"]),
    right: "an error within 10 requests",
    isRight: (result) => fails(result) && result.requests <= 10,
  },
];

/** Requests turned away, with more and less sensible times to come back at. */
const refusals: readonly Fault[] = [
  throttled("1", ["1"], (result) => recovers(result) && result.shortestGapMs >= 990, "after 1 s"),
  throttled("-5", ["-5"], (result) => recovers(result) && result.shortestGapMs >= floorMs - 5, "after own backoff"),
  throttled("soon", ["soon"], (result) => recovers(result) && result.shortestGapMs >= floorMs - 5, "after own backoff"),
  throttled("1e3", ["1e3"], (result) => recovers(result) && result.shortestGapMs >= floorMs - 5, "after own backoff"),
  throttled("1 and 3", ["1", "3"], (result) => recovers(result) && result.shortestGapMs >= 2990, "after 3 s"),
  {
    name: "429, “99999999999”",
    script: refusal(429, ["Retry-After: 99999999999"]),
    right: "an error at once",
    isRight: (result) => fails(result) && result.requests === 1 && result.ms < 2000,
  },
  {
    name: "429, “0” for ever",
    script: refusal(429, ["Retry-After: 0"]),
    right: "an error after several attempts, 50 ms apart",
    isHarmless: givesUp,
    isRight: (result) => fails(result) && result.requests > 1 && result.shortestGapMs >= floorMs - 5,
  },
  {
    name: "429, a date, server clock +1 h",
    script: first(1, fastClock),
    right: "after 1 to 2 s",
    isHarmless: givesUp,
    isRight: (result) => recovers(result) && result.shortestGapMs >= 990 && result.shortestGapMs < 3500,
  },
  {
    name: "503, three times",
    script: first(3, refusal(503)),
    right: "a fourth attempt",
    isRight: recovers,
    isHarmless: givesUp,
  },
  {
    name: "token in a printed error (404)",
    script: refusal(404),
    right: "an error without it",
    isRight: (result) => fails(result) && !tellsToken(result),
  },
];

function throttled(name: string, values: readonly string[], isRight: Fault["isRight"], right: string): Fault {
  const lines = values.map((value) => `Retry-After: ${value}`);
  return { name: `429, “${name}”`, script: first(1, refusal(429, lines)), right, isRight, isHarmless: givesUp };
}

export const faults: readonly Fault[] = [...transport, ...bodies, ...redirects, ...refusals];
