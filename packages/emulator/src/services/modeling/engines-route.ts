import type { EnginesLimitResponse } from "@reality-apis/reality-modeling";
import type { Route } from "../../http/route.ts";
import { admitITwin } from "../admit-itwin.ts";
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
      if (iTwinId !== null) admitITwin(iTwins, iTwinId);
      const body: EnginesLimitResponse = { enginesLimit: { maxEngines: MAX_ENGINES } };
      return { status: 200, body };
    },
  };
}
