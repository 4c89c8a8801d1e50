/** The time of day here, as `12:04:10`. */
export function clockText(at: number): string {
  return new Date(at).toTimeString().slice(0, 8);
}
