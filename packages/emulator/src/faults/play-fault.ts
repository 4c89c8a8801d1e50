import type { Exchange } from "../http/layer.ts";
import type { Reply } from "../http/reply.ts";
import type { Fault } from "./fault.ts";
import { cutConnection } from "./kinds/cut-connection.ts";
import { cutJson } from "./kinds/cut-json.ts";
import { empty } from "./kinds/empty.ts";
import { expiredToken } from "./kinds/expired-token.ts";
import { forbidden } from "./kinds/forbidden.ts";
import { html } from "./kinds/html.ts";
import { pageCycle } from "./kinds/page-cycle.ts";
import { rateLimited } from "./kinds/rate-limited.ts";
import { repeatedPage } from "./kinds/repeated-page.ts";
import { reset } from "./kinds/reset.ts";
import { slow } from "./kinds/slow.ts";
import { unavailable } from "./kinds/unavailable.ts";
import { unknownState } from "./kinds/unknown-state.ts";
import type { Strike } from "./strike.ts";

/** The answer to a request that a fault strikes. Throws a BrokenConnection where there is none. */
export function playFault(fault: Fault, strike: Strike): Reply | Promise<Reply> {
  switch (fault.kind) {
    case "cut-connection":
      return cutConnection(fault, strike);
    case "cut-json":
      return cutJson(fault, strike);
    case "empty":
      return empty(fault, strike);
    case "expired-token":
      return expiredToken(fault, strike);
    case "forbidden":
      return forbidden(fault);
    case "html":
      return html(fault);
    case "page-cycle":
      return pageCycle(fault, strike);
    case "rate-limited":
      return rateLimited(fault, strike);
    case "repeated-page":
      return repeatedPage(fault, strike);
    case "reset":
      return reset(fault, strike);
    case "slow":
      return slow(fault, strike);
    case "unavailable":
      return unavailable(fault, strike);
    case "unknown-state":
      return unknownState(fault, strike);
  }
}

/** Whether a fault can show in the answer to a request at all. */
export function suits({ kind }: Fault, { match, url }: Exchange): boolean {
  const operation = match?.route.operation ?? "";
  if (kind === "unknown-state") return operation.startsWith("jobs-");
  if (kind !== "page-cycle" && kind !== "repeated-page") return true;
  return operation === "jobs-get-all" && (url.searchParams.get("continuationToken") ?? "") !== "";
}
