import type { Emulator } from "../../../src/index.ts";
import type { Request } from "../service-versions.ts";

/** Makes what a request is about, and gives its path parameters. */
export type Given = (emulator: Emulator) => readonly string[] | Promise<readonly string[]>;

/** A request that is answered with a documented status. */
export interface Scenario {
  readonly operation: string;
  readonly status: number;
  readonly given?: Given | undefined;
  readonly request?: Request | ((emulator: Emulator) => Promise<Request>) | undefined;
  /** Set where the answer says in other words than the documentation what is wrong. */
  readonly inOtherWords?: boolean;
}

/** The scenarios of one operation: a line for each status. */
export function scenarios(operation: string, ...lines: readonly Omit<Scenario, "operation">[]): Scenario[] {
  return lines.map((line) => ({ operation, ...line }));
}
