/** The kinds of faults that there are: one file each in `kinds`. */
export const faultKinds = [
  "cut-connection",
  "cut-json",
  "empty",
  "expired-token",
  "forbidden",
  "html",
  "page-cycle",
  "rate-limited",
  "repeated-page",
  "reset",
  "slow",
  "unavailable",
  "unknown-state",
] as const;

/** The kind of a fault, as `rate-limited`. */
export type FaultKind = (typeof faultKinds)[number];
