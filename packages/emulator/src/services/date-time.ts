/** An instant as the services write it. */
export function dateTime(instant: number): string {
  return new Date(instant).toISOString();
}
