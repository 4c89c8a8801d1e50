import type { Work } from "./work.ts";

/** The work of a job whose type the service does not list: shown as it was asked for. */
export function workOfUnknownType(asked: object = {}): Work {
  return { inputIds: [], asked, shown: () => ({ inputs: {}, ...asked }) };
}
