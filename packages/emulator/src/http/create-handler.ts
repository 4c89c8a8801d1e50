import type { OwnClock } from "../time/create-clock.ts";
import { accepts } from "./accepts.ts";
import { bearerToken } from "./bearer-token.ts";
import { BrokenConnection } from "./broken-connection.ts";
import type { Caller } from "./caller.ts";
import { findRoute, type RouteMatch } from "./find-route.ts";
import type { Handle } from "./handle.ts";
import type { Journal } from "./journal.ts";
import { type Exchange, type Layer, throughLayers } from "./layer.ts";
import { platformErrors } from "./platform-errors.ts";
import { Refusal } from "./refusal.ts";
import { type Reply, toResponse } from "./reply.ts";
import type { RoutedService } from "./route.ts";

/** What a handler is made of. */
export interface HandlerParts {
  readonly clock: OwnClock;
  readonly journal: Journal;
  /** What a request goes through before it is routed, in their order. */
  readonly layers: readonly Layer[];
  services(): readonly RoutedService[];
  /** The answer to a request with this token, if it may not go on to its operation. */
  turnAway(token: string, match: RouteMatch): Reply | undefined;
  callerOf(token: string): Caller;
}

/** Answers any request; rejects only if something it was given does, or if the connection shall break. */
export function createHandler(parts: HandlerParts): Handle {
  return async (request) => {
    parts.clock.noteActivity();
    const url = new URL(request.url);
    const exchange: Exchange = { request, url, match: findRoute(parts.services(), request.method, url.pathname) };
    try {
      const reply = await throughLayers(parts.layers, exchange, () => answer(parts, exchange));
      note(parts, exchange, reply.status);
      return toResponse(reply);
    } catch (error) {
      if (error instanceof BrokenConnection) note(parts, exchange, 0);
      throw error;
    } finally {
      parts.clock.noteActivity();
    }
  };
}

function note({ journal, clock }: HandlerParts, { request, url, match, fault }: Exchange, status: number): void {
  journal.add({
    method: request.method,
    path: url.pathname,
    query: url.search,
    ...(match !== undefined && { operation: match.route.operation }),
    status,
    time: clock.now(),
    ...(fault !== undefined && { fault }),
  });
}

async function answer(parts: HandlerParts, { request, url, match }: Exchange): Promise<Reply> {
  if (match === undefined || !accepts(request.headers.get("accept"), match.service.version)) {
    return platformErrors.operationNotFound();
  }
  const token = bearerToken(request.headers.get("authorization"));
  if (token === undefined) return platformErrors.headerNotFound();
  const refused = parts.turnAway(token, match);
  if (refused !== undefined) return refused;
  const call = {
    url,
    id: match.id,
    subId: match.subId,
    caller: parts.callerOf(token),
    now: parts.clock.now(),
    readText: () => request.text(),
  };
  try {
    return await match.route.answer(call);
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    throw error;
  }
}
