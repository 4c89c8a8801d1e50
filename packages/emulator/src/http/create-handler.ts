import type { OwnClock } from "../time/create-clock.ts";
import { accepts } from "./accepts.ts";
import { bearerToken } from "./bearer-token.ts";
import type { Caller } from "./caller.ts";
import { findRoute, type RouteMatch } from "./find-route.ts";
import type { Journal } from "./journal.ts";
import { platformErrors } from "./platform-errors.ts";
import { Refusal } from "./refusal.ts";
import { type Reply, toResponse } from "./reply.ts";
import type { RoutedService } from "./route.ts";

/** Looks at a request before it is routed, and may answer in the services' place. */
export type Gate = (request: Request) => Reply | undefined | Promise<Reply | undefined>;

/** What a handler is made of. */
export interface HandlerParts {
  readonly clock: OwnClock;
  readonly journal: Journal;
  readonly gates: readonly Gate[];
  services(): readonly RoutedService[];
  acceptToken(token: string): boolean;
  callerOf(token: string): Caller;
}

/** Answers any request; rejects only if something it was given does. */
export function createHandler(parts: HandlerParts): (request: Request) => Promise<Response> {
  return async (request) => {
    parts.clock.noteActivity();
    const url = new URL(request.url);
    const match = findRoute(parts.services(), request.method, url.pathname);
    const reply = (await passGates(parts.gates, request)) ?? (await answer(parts, request, url, match));
    parts.journal.add({
      method: request.method,
      path: url.pathname,
      query: url.search,
      ...(match !== undefined && { operation: match.route.operation }),
      status: reply.status,
      time: parts.clock.now(),
    });
    parts.clock.noteActivity();
    return toResponse(reply);
  };
}

async function passGates(gates: readonly Gate[], request: Request): Promise<Reply | undefined> {
  for (const gate of gates) {
    const reply = await gate(request);
    if (reply !== undefined) return reply;
  }
  return undefined;
}

async function answer(parts: HandlerParts, request: Request, url: URL, match: RouteMatch | undefined): Promise<Reply> {
  if (match === undefined || !accepts(request.headers.get("accept"), match.service.version)) {
    return platformErrors.operationNotFound();
  }
  const token = bearerToken(request.headers.get("authorization"));
  if (token === undefined) return platformErrors.headerNotFound();
  if (!parts.acceptToken(token)) return platformErrors.unauthorized();
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
