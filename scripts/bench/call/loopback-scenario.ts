import { fork } from "node:child_process";
import { once } from "node:events";
import { createNodeFetch } from "@reality-apis/core/node";
import { bareCaller, ourCaller } from "./callers.ts";
import type { Scenario } from "./scenario.ts";

const inFlight = 32;

/** Real requests to a server in a process of its own, so that its work does not count. */
export async function loopbackScenario(): Promise<{ readonly scenario: Scenario; close(): void }> {
  const server = fork(new URL("progress-server.ts", import.meta.url));
  const [port]: unknown[] = await once(server, "message");
  const baseUrl = `http://127.0.0.1:${port}/realityconversion`;
  const throughNode = ourCaller(baseUrl, createNodeFetch({ maxSockets: inFlight }));
  return {
    scenario: {
      name: "344 bytes, loopback",
      calls: 320,
      inFlight,
      subjects: [
        { name: "openapi-fetch", call: bareCaller(baseUrl) },
        { name: "ours", call: ourCaller(baseUrl) },
        { name: "ours, createNodeFetch", call: throughNode, bar: { atMost: 0.6, allowance: 0 } },
      ],
    },
    close: () => server.kill(),
  };
}
