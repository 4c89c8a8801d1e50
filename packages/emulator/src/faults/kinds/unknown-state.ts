import { isObject } from "../../fields/is-object.ts";
import type { Reply } from "../../http/reply.ts";
import type { Strike } from "../strike.ts";

/** A state that no document lists, in the place of each state in the answer. */
export interface UnknownStateFault {
  readonly kind: "unknown-state";
  /** Default `Hibernating`. */
  readonly state?: string;
}

export async function unknownState({ state = "Hibernating" }: UnknownStateFault, { next }: Strike): Promise<Reply> {
  const reply = await next();
  return isObject(reply.body) ? { ...reply, body: withState(reply.body, state) } : reply;
}

/** The states stand in `job`, in each of `jobs`, and in `progress` or `jobProgress`. */
function withState(body: Readonly<Record<string, unknown>>, state: string): object {
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced);
    return isObject(value) && "state" in value ? { ...value, state } : value;
  };
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, replaced(value)]));
}
