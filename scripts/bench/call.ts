// `pnpm bench:call`: what a call costs through our client, beside bare openapi-fetch and plain fetch, in one process.

import { buildPackages } from "./build-packages.ts";
import { loopbackScenario } from "./call/loopback-scenario.ts";
import { measure } from "./call/measure.ts";
import { isWithin, report } from "./call/report.ts";
import { stubScenarios } from "./call/stub-scenarios.ts";

/** Enough for a median that a busy machine does not move by more than the allowance. */
const rounds = Number(process.argv[2] ?? 80);

async function main(): Promise<number> {
  if (!(await buildPackages())) return 1;
  const loopback = await loopbackScenario();
  const rows = [];
  try {
    for (const scenario of [...stubScenarios(), loopback.scenario]) rows.push(...(await measure(scenario, rounds)));
  } finally {
    loopback.close();
  }
  console.log(report(rows, rounds));
  return rows.every(isWithin) ? 0 : 1;
}

process.exitCode = await main();
