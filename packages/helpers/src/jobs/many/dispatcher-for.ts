import { type Clock, systemClock } from "@reality-apis/core";
import type { JobClient } from "../../job-client.ts";
import { Dispatcher } from "./dispatcher.ts";

const dispatchers = new WeakMap<object, WeakMap<Clock, Dispatcher>>();

/**
 * The dispatcher that a client's watches share. The platform counts by OAuth client, and clients of one OAuth client share
 * a rate limit: so that is what decides. A client without one stands for itself. Times of two clocks can't be compared,
 * so each clock has a dispatcher of its own.
 */
export function dispatcherFor(client: JobClient, clock: Clock = systemClock): Dispatcher {
  const key = client.rateLimit ?? client;
  const byClock = dispatchers.get(key) ?? new WeakMap<Clock, Dispatcher>();
  dispatchers.set(key, byClock);
  const dispatcher = byClock.get(clock) ?? new Dispatcher(clock, client.rateLimit);
  byClock.set(clock, dispatcher);
  return dispatcher;
}
