/** A percentage for a person. It is not rounded up: a job at 99.7 % is not at its end. */
export function percentText(percentage: number): string {
  return `${Math.floor(percentage)} %`;
}
