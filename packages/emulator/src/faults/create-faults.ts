import type { Exchange, Layer } from "../http/layer.ts";
import type { Reply } from "../http/reply.ts";
import type { Random } from "../random/random.ts";
import type { Services } from "../services/create-services.ts";
import type { EmulatorClock } from "../time/emulator-clock.ts";
import { checkRule } from "./check-rule.ts";
import type { EmulatorFaults, FaultHandle, FaultRule } from "./fault-rule.ts";
import { isTarget } from "./is-target.ts";
import { playFault, suits } from "./play-fault.ts";

/** What faults work on. */
export interface FaultParts {
  readonly random: Random;
  readonly clock: EmulatorClock;
  services(): Services;
  revoke(token: string): void;
}

/** A rule, and what has come of it. */
interface ActiveRule {
  readonly rule: FaultRule;
  /** The requests it is for, so far. */
  seen: number;
  struck: number;
  readonly random: Random;
}

/** The faults, and the layer that lets them strike. */
export function createFaults({
  random,
  clock,
  services,
  revoke,
}: FaultParts): EmulatorFaults & { readonly layer: Layer } {
  const active = new Set<ActiveRule>();
  const pages = new Map<string, Reply>();
  let added = 0;
  return {
    layer: async (exchange, next) => {
      if (active.size === 0) return next();
      const list = listOf(exchange);
      const own = [...active].find((candidate) => strikes(candidate, exchange, services()));
      if (own !== undefined) exchange.fault = own.rule.give.kind;
      const strike = { exchange, clock, pageBefore: pages.get(list ?? ""), next, revoke };
      const reply = await (own === undefined ? next() : playFault(own.rule.give, strike));
      if (list !== undefined && reply.status === 200 && repeatsPages(active)) pages.set(list, reply);
      return reply;
    },
    add: (rule) => {
      checkRule(rule, services());
      added += 1;
      const own: ActiveRule = { rule, seen: 0, struck: 0, random: random.fork(`fault/${added}`) };
      active.add(own);
      return handleOf(own, active);
    },
    clear: () => {
      active.clear();
      pages.clear();
      added = 0;
    },
  };
}

function handleOf(own: ActiveRule, active: Set<ActiveRule>): FaultHandle {
  return {
    get struck() {
      return own.struck;
    },
    remove: () => void active.delete(own),
  };
}

/** Whether a rule strikes a request, which is counted thereby. */
function strikes(active: ActiveRule, exchange: Exchange, services: Services): boolean {
  const { on = {}, give, times = Number.POSITIVE_INFINITY, after = 0, rate = 1 } = active.rule;
  if (active.struck >= times || !isTarget(on, exchange, services) || !suits(give, exchange)) return false;
  active.seen += 1;
  if (active.seen <= after || active.random.next() >= rate) return false;
  active.struck += 1;
  return true;
}

/** Whether any rule asks for pages that were, so that they have to be kept. */
function repeatsPages(active: ReadonlySet<ActiveRule>): boolean {
  return [...active].some(({ rule }) => rule.give.kind === "repeated-page");
}

/** What the pages of one list have in common; `undefined` for other requests. */
function listOf({ match, url }: Exchange): string | undefined {
  return match?.route.operation === "jobs-get-all" ? `${url.pathname}?${url.searchParams.get("$filter")}` : undefined;
}
