import type { Expression } from "../filter/expression.ts";
import { FilterError } from "../filter/filter-error.ts";
import type { FilterGrammar } from "../filter/filter-fields.ts";
import { parseFilter } from "../filter/parse-filter.ts";
import type { ErrorDetail } from "../http/error-reply.ts";
import type { Position } from "../jobs/job-store.ts";
import type { Continuations } from "./continuations.ts";

/** What a list request asks for. */
export interface ListQuery {
  /** The filter as it was sent, for the link to the next page. */
  readonly filterText: string;
  readonly filter: Expression;
  readonly pageSize: number;
  readonly after: Position | undefined;
}

const DEFAULT_PAGE_SIZE = 100;
const MAX_PAGE_SIZE = 1000;

/** What sets the list requests of one service apart from those of another. */
export interface ListRules {
  readonly grammar: FilterGrammar;
  /** The service's spelling of `$top` in errors. */
  readonly pageSizeTarget: string;
}

/** The query, or all that is wrong with it. */
export function readListQuery(
  url: URL,
  continuations: Continuations,
  { grammar, pageSizeTarget }: ListRules,
): ListQuery | ErrorDetail[] {
  const details: ErrorDetail[] = [];
  const wrong = (message: string, target: string): undefined => {
    details.push({ code: "InvalidParameter", message, target });
    return undefined;
  };
  const filterText = url.searchParams.get("$filter") ?? "";
  const filter = readFilter(filterText, grammar, wrong);
  const pageSize = readPageSize(url.searchParams.get("$top")) ?? wrong(PAGE_SIZE_WRONG, pageSizeTarget);
  const token = url.searchParams.get("continuationToken") ?? "";
  const after = token === "" ? undefined : (continuations.positionOf(token) ?? wrong(TOKEN_WRONG, "continuationToken"));
  if (filter === undefined || pageSize === undefined || details.length > 0) return details;
  return { filterText, filter, pageSize, after };
}

const PAGE_SIZE_WRONG = `The $top query parameter value must be a positive integer that does not exceed ${MAX_PAGE_SIZE}.`;
const TOKEN_WRONG = "The continuationToken query parameter value is not valid.";

function readFilter(
  text: string,
  grammar: FilterGrammar,
  wrong: (message: string, target: string) => undefined,
): Expression | undefined {
  if (text.trim() === "") return wrong("The $filter query parameter is required.", "$filter");
  try {
    return parseFilter(text, grammar);
  } catch (error) {
    if (error instanceof FilterError) return wrong(error.message, "$filter");
    throw error;
  }
}

function readPageSize(text: string | null): number | undefined {
  if (text === null) return DEFAULT_PAGE_SIZE;
  const size = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return size >= 1 && size <= MAX_PAGE_SIZE ? size : undefined;
}
