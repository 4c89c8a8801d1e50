/** One figure, and what it may be at the most. */
export interface Check {
  readonly name: string;
  readonly value: number;
  readonly atMost: number;
}

export function isWithin({ value, atMost }: Check): boolean {
  return value <= atMost;
}
