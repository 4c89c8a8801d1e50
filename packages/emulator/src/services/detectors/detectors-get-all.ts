import { FilterError } from "../../filter/filter-error.ts";
import type { Route } from "../../http/route.ts";
import { invalidRequest } from "../invalid-request.ts";
import type { DetectorApi, RefusalWords } from "./detector-api.ts";
import type { DetectorStore } from "./detector-store.ts";
import { isVisible, visibleVersions } from "./find-detector.ts";
import { type DetectorFilter, parseDetectorFilter } from "./parse-detector-filter.ts";

/** The caller's own detectors and those of the library, all at once. */
export function detectorsGetAll(store: DetectorStore, { summaryBody, refusals }: DetectorApi): Route {
  return {
    operation: "detectors-get-all",
    method: "GET",
    path: "/detectors",
    answer: ({ url, caller }) => {
      const filter = readFilter(url.searchParams.get("$filter"), refusals.list);
      const views = [...store.all()]
        .filter((detector) => isVisible(detector, caller))
        .map((detector) => ({ detector, versions: visibleVersions(detector, caller) }))
        .filter(({ versions }) =>
          filter({
            labels: versions.flatMap(({ capabilities }) => capabilities.labels),
            exports: versions.flatMap(({ capabilities }) => capabilities.exports ?? []),
          }),
        );
      return { status: 200, body: { detectors: views.map(summaryBody) } };
    },
  };
}

/** Without a filter, every detector is wanted. */
function readFilter(text: string | null, { code, message }: RefusalWords): DetectorFilter {
  if (text === null || text.trim() === "") return () => true;
  try {
    return parseDetectorFilter(text);
  } catch (error) {
    if (!(error instanceof FilterError)) throw error;
    const reason = "$filter contains an invalid or unsupported statement.";
    throw invalidRequest(code, message, [{ code: "InvalidParameter", message: reason, target: "$filter" }], 400);
  }
}
