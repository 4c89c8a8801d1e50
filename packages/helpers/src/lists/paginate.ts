import { forwardAbort } from "../abortable.ts";
import type { Page } from "./page.ts";
import { PaginationLoopError } from "./pagination-loop-error.ts";

/** Reads one page: the first without a token, each later one with the token of the page before it. */
export type FetchPage<Item> = (token: string | undefined, signal: AbortSignal) => Promise<Page<Item>>;

/** How to walk through pages. */
export interface PaginateOptions {
  /** Ends the walk: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** The token of the page to begin with. Default: the first page. */
  readonly continuationToken?: string;
  /** Whether to read one page ahead while the caller works on the one before. Default: `true`. */
  readonly prefetch?: boolean;
}

/**
 * Walks through the pages of any list. Leaving the loop early ends a request for the page ahead, if one is under way.
 *
 * @throws PaginationLoopError when a continuation token comes a second time.
 * @throws what `fetchPage` throws.
 */
export async function* paginate<Item>(
  fetchPage: FetchPage<Item>,
  options: PaginateOptions = {},
): AsyncGenerator<Page<Item>, void, undefined> {
  const { prefetch = true } = options;
  const leaving = new AbortController();
  const release = forwardAbort(options.signal, leaving);
  const read = readerOf(fetchPage, leaving.signal);
  try {
    let ahead: Promise<Page<Item>> | undefined = read(options.continuationToken);
    while (ahead) {
      const page: Page<Item> = await ahead;
      const { nextToken } = page;
      ahead = nextToken !== undefined && prefetch ? read(nextToken) : undefined;
      yield page;
      leaving.signal.throwIfAborted();
      if (nextToken !== undefined) ahead ??= read(nextToken);
    }
  } finally {
    release();
    leaving.abort();
  }
}

/** Reads pages, but no page twice. */
function readerOf<Item>(
  fetchPage: FetchPage<Item>,
  signal: AbortSignal,
): (token: string | undefined) => Promise<Page<Item>> {
  const seen = new Set<string>();
  const read: FetchPage<Item> = async (token) => {
    signal.throwIfAborted();
    if (token !== undefined && seen.has(token)) throw new PaginationLoopError(token);
    if (token !== undefined) seen.add(token);
    return fetchPage(token, signal);
  };
  return (token) => {
    const page = read(token, signal);
    // A failure is told when the page's turn comes; until then, and if that never comes, nobody is to hear of it.
    page.catch(() => {});
    return page;
  };
}
