/**
 * The object with endless numbers where JSON has left null: it knows no infinity, and nothing that is kept so has a null
 * of its own.
 */
export function withEndlessNumbers(saved: object): object {
  return Object.fromEntries(
    Object.entries(saved).map(([name, value]) => [name, value === null ? Number.POSITIVE_INFINITY : value]),
  );
}
