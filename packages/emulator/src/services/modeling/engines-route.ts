import type { EnginesLimitResponse } from "@reality-apis/reality-modeling";
import type { Route } from "../../http/route.ts";
import { iTwinRefusal } from "../itwin-refusal.ts";
import type { ITwins } from "../itwins.ts";

const MAX_ENGINES = 25;

/** The one operation on limits. Its iTwin is optional. */
export function enginesRoute(iTwins: ITwins): Route {
  return {
    operation: "limits-engines",
    method: "GET",
    path: "/limits/engines",
    answer: ({ url }) => {
      const iTwinId = url.searchParams.get("iTwinId");
      const refusal = iTwinId === null ? undefined : iTwinRefusal(iTwins, iTwinId);
      if (refusal !== undefined) return refusal;
      const body: EnginesLimitResponse = { enginesLimit: { maxEngines: MAX_ENGINES } };
      return { status: 200, body };
    },
  };
}
