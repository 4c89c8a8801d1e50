import type { CutConnectionFault } from "./kinds/cut-connection.ts";
import type { CutJsonFault } from "./kinds/cut-json.ts";
import type { EmptyFault } from "./kinds/empty.ts";
import type { ExpiredTokenFault } from "./kinds/expired-token.ts";
import type { ForbiddenFault } from "./kinds/forbidden.ts";
import type { HtmlFault } from "./kinds/html.ts";
import type { PageCycleFault } from "./kinds/page-cycle.ts";
import type { RateLimitedFault } from "./kinds/rate-limited.ts";
import type { RepeatedPageFault } from "./kinds/repeated-page.ts";
import type { ResetFault } from "./kinds/reset.ts";
import type { SlowFault } from "./kinds/slow.ts";
import type { UnavailableFault } from "./kinds/unavailable.ts";
import type { UnknownStateFault } from "./kinds/unknown-state.ts";

/** What may go wrong with a request. */
export type Fault =
  | CutConnectionFault
  | CutJsonFault
  | EmptyFault
  | ExpiredTokenFault
  | ForbiddenFault
  | HtmlFault
  | PageCycleFault
  | RateLimitedFault
  | RepeatedPageFault
  | ResetFault
  | SlowFault
  | UnavailableFault
  | UnknownStateFault;
