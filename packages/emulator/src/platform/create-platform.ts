import type { EmulatorOptions } from "../emulator-options.ts";
import { createFaults } from "../faults/create-faults.ts";
import type { EmulatorFaults } from "../faults/fault-rule.ts";
import { type Caller, createCallers } from "../http/caller.ts";
import type { RouteMatch } from "../http/find-route.ts";
import type { Layer } from "../http/layer.ts";
import type { Reply } from "../http/reply.ts";
import { createRateLimits } from "../limits/rate-limits.ts";
import { namedLimits } from "../limits/tier.ts";
import type { Random } from "../random/random.ts";
import type { Services } from "../services/create-services.ts";
import type { EmulatorClock } from "../time/emulator-clock.ts";
import { PLATFORM_SCOPE } from "../tokens/auth-options.ts";
import type { EmulatorTokens } from "../tokens/emulator-tokens.ts";
import { tokenLayer } from "../tokens/token-layer.ts";
import { createTokenStore } from "../tokens/token-store.ts";
import { createAdmission } from "./admission.ts";

/** What stands before the services: faults, the identity provider, and the check of tokens and limits. */
export interface Platform {
  readonly layers: readonly Layer[];
  readonly faults: EmulatorFaults;
  readonly tokens: EmulatorTokens;
  turnAway(token: string, match: RouteMatch): Reply | undefined;
  callerOf(token: string): Caller;
  reset(): void;
}

/** What the platform works on. */
export interface PlatformParts {
  readonly random: Random;
  readonly clock: EmulatorClock;
  services(): Services;
}

/** Throws a RangeError for a tier or a token's lifetime that cannot be. */
export function createPlatform(options: EmulatorOptions, { random, clock, services }: PlatformParts): Platform {
  const { acceptToken = () => true, separateUsers = false, auth = {}, tier } = options;
  const { require = false, scope = PLATFORM_SCOPE, clients } = auth;
  const { now } = clock;
  const tokens = createTokenStore(random, auth);
  const named = tier === undefined ? undefined : namedLimits(tier);
  const limits = named && createRateLimits(named);
  const faults = createFaults({ random, clock, services, revoke: tokens.revoke });
  const callerOf = createCallers(random, separateUsers);
  return {
    layers: [faults.layer, tokenLayer({ tokens, scope, clients, now })],
    faults: { add: faults.add, clear: faults.clear },
    tokens: {
      issue: (wish = {}) => {
        const { accessToken, refreshToken } = tokens.issue(wish, now());
        return refreshToken === undefined ? { accessToken } : { accessToken, refreshToken };
      },
      revoke: tokens.revoke,
    },
    turnAway: createAdmission({ tokens, require, scope, limits, tier: named?.name ?? "", acceptToken, now }),
    callerOf: (token) => {
      const grant = tokens.access(token);
      // The tokens of one client are one user's, as those that a refresh gives are.
      const caller = callerOf(grant === undefined ? token : `client ${grant.clientId}`);
      return grant?.lacks === undefined ? caller : { ...caller, lacks: grant.lacks };
    },
    reset: () => {
      faults.clear();
      tokens.clear();
      limits?.clear();
    },
  };
}
