import { type Quartiles, quartiles } from "../quartiles.ts";
import type { Scenario, Subject } from "./scenario.ts";

/** What one subject of a scenario cost. */
export interface CallFigures {
  readonly scenario: string;
  readonly subject: Subject;
  /** CPU time in multiples of the first subject's, each taken in the same round. */
  readonly ratio: Quartiles;
  /** CPU time of one call, in microseconds. */
  readonly microseconds: Quartiles;
}

/**
 * Measures the subjects of a scenario side by side: the first one, the others, and the first one again. What slows the
 * machine down for a while then slows down all of them alike, and the mean of both ends is what the others between them
 * are compared with. Every second round goes the other way. The end against the beginning shows the noise.
 */
export async function measure(scenario: Scenario, rounds: number): Promise<readonly CallFigures[]> {
  const [first, ...others] = scenario.subjects;
  if (!first) throw new Error(`the scenario ${scenario.name} has nobody to measure`);
  const again = { ...first, name: `${first.name} again (noise)` };
  const order: readonly Subject[] = [first, ...others, again];
  const spent = new Map<Subject, number[]>(order.map((subject) => [subject, []]));
  for (const subject of order) await spend(scenario, subject);
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of round % 2 === 0 ? order : order.toReversed()) {
      spent.get(subject)?.push(await spend(scenario, subject));
    }
  }
  const begun = spent.get(first) ?? [];
  const ended = spent.get(again) ?? [];
  const means = begun.map((time, round) => (time + (ended[round] ?? time)) / 2);
  return [...spent].map(([subject, times]) => {
    const reference = subject === again || subject === first ? begun : means;
    const ratio = quartiles(times.map((time, round) => time / (reference[round] ?? time)));
    return { scenario: scenario.name, subject, ratio, microseconds: quartiles(times) };
  });
}

/** CPU time of the process for one call, in microseconds: a busy neighbour counts less in it than in wall time. */
async function spend({ calls, inFlight }: Scenario, { call }: Subject): Promise<number> {
  let left = calls;
  const worker = async (): Promise<void> => {
    for (; left > 0; ) {
      left -= 1;
      await call();
    }
  };
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: inFlight }, worker));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / calls;
}
