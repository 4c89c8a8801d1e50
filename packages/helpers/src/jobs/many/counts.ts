/** Three small counts of a watch: the place in the schedule, 429s in a row, faults in a row. */
export interface Counts {
  readonly stepIndex: number;
  readonly throttles: number;
  readonly faults: number;
}

const base = 1024;

/** Puts the counts into one number. 429s beyond a thousand in a row count as that many. */
export function packed({ stepIndex, throttles, faults }: Counts): number {
  return stepIndex + base * (Math.min(throttles, base - 1) + base * faults);
}

export function unpacked(counts: number): Counts {
  const [stepIndex, throttles] = [counts % base, Math.floor(counts / base) % base];
  return { stepIndex, throttles, faults: Math.floor(counts / base ** 2) };
}
