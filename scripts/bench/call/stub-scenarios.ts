import { pageText, progressText } from "./answers.ts";
import { type Answer, bareCaller, ourCaller, rawCaller } from "./callers.ts";
import type { Scenario } from "./scenario.ts";

const baseUrl = "https://service.invalid/realityconversion";
const json = { "content-type": "application/json" };

/** Settings without a network: what is left is the client's own work. */
export function stubScenarios(): readonly Scenario[] {
  return [
    small("344 bytes, Response stub", responseStub(progressText), 1),
    small("344 bytes, bare-object stub", objectStub(progressText), 0.85),
    page(responseStub(pageText)),
  ];
}

function small(name: string, answer: Answer, atMost: number): Scenario {
  return {
    name,
    calls: 400,
    inFlight: 1,
    subjects: [
      { name: "openapi-fetch", call: bareCaller(baseUrl, answer) },
      { name: "ours", call: ourCaller(baseUrl, answer), bar: { atMost, allowance: 0.05 } },
    ],
  };
}

function page(answer: Answer): Scenario {
  return {
    name: "1,000 jobs, Response stub",
    calls: 6,
    inFlight: 1,
    subjects: [
      { name: "fetch + JSON.parse", call: rawCaller(baseUrl, answer) },
      { name: "openapi-fetch", call: bareCaller(baseUrl, answer) },
      { name: "ours", call: ourCaller(baseUrl, answer), bar: { atMost: 1.03, allowance: 0.05 } },
    ],
  };
}

function responseStub(text: string): Answer {
  return async () => new Response(text, { headers: json });
}

/** Only what a client reads of an answer: without the platform's own work, which is the same for all. */
function objectStub(text: string): Answer {
  return async () => {
    const answer: Partial<Response> = {
      ok: true,
      status: 200,
      type: "default",
      headers: new Headers(json),
      text: async () => text,
      json: async () => JSON.parse(text),
    };
    return answer as Response;
  };
}
