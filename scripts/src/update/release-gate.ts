import { covers } from "../diff/level.ts";
import { type Finding, formatFinding } from "../finding.ts";
import type { Gate } from "../verify/gate.ts";
import { checkConsumers } from "./check-consumers.ts";
import { compareWithRelease } from "./compare-with-release.ts";
import { planChangesets } from "./plan-changesets.ts";
import { readChangesets } from "./read-changesets.ts";

const cure = "run `pnpm spec:diff --changeset` and commit what it writes";

/** Whether every change of a specification since the last release is told in a changeset that is grave enough. */
export function releaseGate(root: string): Gate {
  return {
    name: "changes of the specifications",
    async run() {
      const findings = await checkChangesets(root);
      return { passed: findings.length === 0, output: findings.map(formatFinding).join("\n") };
    },
  };
}

/** Before the first release there is nothing to compare with, and nothing to find. */
export async function checkChangesets(root: string): Promise<readonly Finding[]> {
  const since = await compareWithRelease(root);
  if (!since) return [];
  const promised = readChangesets(root);
  const planned = planChangesets(root, since.services, since.diffs);
  const unsaid = planned.flatMap(({ packageName, file, bump, state }): readonly Finding[] => {
    if (state === "different")
      return [{ file, line: 1, reason: `is not what the specifications say any more; ${cure}` }];
    const level = promised.get(packageName) ?? "none";
    if (bump === undefined || covers(level, bump)) return [];
    const said = level === "none" ? "no changeset says so" : `the changesets say ${level}`;
    return [
      {
        file,
        line: 1,
        reason: `the specifications of ${packageName} changed by ${bump} since its last release, and ${said}; ${cure}`,
      },
    ];
  });
  return [...unsaid, ...(await checkConsumers(root, promised))];
}
