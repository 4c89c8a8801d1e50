import type { FaultKind } from "../faults/fault-kind.ts";
import type { RouteMatch } from "./find-route.ts";
import type { Reply } from "./reply.ts";

/** A request on its way to the services. */
export interface Exchange {
  readonly request: Request;
  readonly url: URL;
  /** The operation that the address leads to, if it leads to one. */
  readonly match: RouteMatch | undefined;
  /** The fault that struck the request, for the journal. */
  fault?: FaultKind;
}

/**
 * Stands before the services: answers in their place, or asks for their answer and hands it on, as it is or changed.
 * Throws a BrokenConnection if there shall be no answer at all.
 */
export type Layer = (exchange: Exchange, next: () => Promise<Reply>) => Reply | Promise<Reply>;

/** Leads a request through the layers, the first one first, and to `last` if all of them hand it on. */
export function throughLayers(
  layers: readonly Layer[],
  exchange: Exchange,
  last: () => Promise<Reply>,
): Reply | Promise<Reply> {
  const [first, ...others] = layers;
  return first === undefined ? last() : first(exchange, async () => throughLayers(others, exchange, last));
}
