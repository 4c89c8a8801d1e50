import { mustBe, requireSignal } from "@reality-apis/core";
import { abortable, forwardAbort } from "../abortable.ts";
import { endOnReturn, left } from "../leaving.ts";
import type { Page } from "./page.ts";
import { PaginationLoopError } from "./pagination-loop-error.ts";

/**
 * Reads one page: the first without a token, each later one with the token of the page before it.
 *
 * One that can say the next token before its own page is ready should `foretell` it, and wait for that before it does the
 * costly part: it settles when the page's turn has come, and the next page is then asked for already. Of a page that is
 * the last, or may be, `undefined` is foretold. What was foretold wrongly is dropped.
 */
export type FetchPage<Item> = (
  token: string | undefined,
  signal: AbortSignal,
  foretell: Foretell,
) => Promise<Page<Item>>;

/**
 * Tells the token of the next page early; gives whether that page is being read.
 *
 * @param isWanted asked when the turn of the page has come, whether the next one is wanted at all; default: yes
 */
export type Foretell = (nextToken: string | undefined, isWanted?: () => boolean) => Promise<boolean>;

/** How to walk through pages. */
export interface PaginateOptions {
  /** Ends the walk: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** The token of the page to begin with. Default: the first page. */
  readonly continuationToken?: string;
  /**
   * Whether to read one page ahead while the caller works on the one before. With 2, the page after that is asked for,
   * too, as soon as the text of the first has come: for callers about as slow as the service. Default: `true`.
   */
  readonly prefetch?: boolean | 2;
  /** How many pages in a row may be empty before the list is taken to have no end. Default: 1,000. */
  readonly maxEmptyPages?: number;
}

/**
 * Walks through the pages of any list. Leaving the loop early, or `return()`, ends the requests that are under way.
 *
 * @throws InvalidArgumentError at once, when an option can't be used.
 * @throws PaginationLoopError when a continuation token comes a second time, or no item comes for too many pages.
 * @throws what `fetchPage` throws.
 */
export function paginate<Item>(
  fetchPage: FetchPage<Item>,
  options: PaginateOptions = {},
): AsyncGenerator<Page<Item>, void, undefined> {
  mustBe("a function", typeof fetchPage === "function", "fetchPage", fetchPage);
  checkPaging(options);
  const leaving = new AbortController();
  return endOnReturn(walk(fetchPage, options, leaving), leaving);
}

/** @throws InvalidArgumentError for a number that can't be one of pages, and for a signal that is none. */
export function checkPaging({ maxEmptyPages = 0, signal }: Pick<PaginateOptions, "maxEmptyPages" | "signal">): void {
  requireSignal(signal);
  mustBe("a number, 0 or more", maxEmptyPages >= 0, "maxEmptyPages", maxEmptyPages);
}

/** A page that is being read. */
interface Reading<Item> {
  readonly token: string | undefined;
  /** Says that the turn of this page has come: only then may the one after it be asked for. */
  want(): void;
  /** The page after this one, if its token was foretold. */
  ahead: Reading<Item> | undefined;
  readonly page: Promise<Page<Item>>;
}

async function* walk<Item>(
  fetchPage: FetchPage<Item>,
  { signal, continuationToken, prefetch = true, maxEmptyPages = 1000 }: PaginateOptions,
  leaving: AbortController,
): AsyncGenerator<Page<Item>, void, undefined> {
  const release = forwardAbort(signal, leaving);
  const seen = new Set([continuationToken]);
  const begin = beginner(fetchPage, leaving.signal, (token) => prefetch && !seen.has(token));
  let emptyPages = 0;
  try {
    let reading: Reading<Item> | undefined = begin(continuationToken);
    while (reading) {
      reading.want();
      const { page: coming }: Reading<Item> = reading;
      const page: Page<Item> = await abortable(leaving.signal, () => coming);
      const { items, nextToken } = page;
      const isCircle = nextToken !== undefined && seen.has(nextToken);
      const next: Reading<Item> | undefined = isCircle || !prefetch ? undefined : readAhead(begin, reading, nextToken);
      seen.add(nextToken);
      emptyPages = items.length === 0 ? emptyPages + 1 : 0;
      // Wanted before the caller is there for it: then it is parsed meanwhile, and the page behind it is under way.
      if (prefetch === 2) next?.want();
      yield page;
      leaving.signal.throwIfAborted();
      if (nextToken === undefined) return;
      if (isCircle || emptyPages > maxEmptyPages) throw new PaginationLoopError(nextToken, isCircle ? 0 : emptyPages);
      reading = next ?? begin(nextToken);
    }
  } catch (error) {
    if (error !== left) throw error;
  } finally {
    release();
    leaving.abort();
  }
}

/** What was foretold is only a guess: the page itself says whether it was right. */
function readAhead<Item>(
  begin: (token: string) => Reading<Item>,
  { ahead }: Reading<Item>,
  nextToken: string | undefined,
): Reading<Item> | undefined {
  if (nextToken === undefined) return undefined;
  return ahead?.token === nextToken ? ahead : begin(nextToken);
}

/** Begins to read pages, and lets each foretell one after it. */
function beginner<Item>(
  fetchPage: FetchPage<Item>,
  signal: AbortSignal,
  isWanted: (token: string) => boolean,
): (token: string | undefined) => Reading<Item> {
  const begin = (token: string | undefined): Reading<Item> => {
    let want = (): void => {};
    const wanted = new Promise<void>((resolve) => {
      want = resolve;
    });
    const foretell: Foretell = async (nextToken, isStillWanted = () => true) => {
      await wanted;
      if (nextToken === undefined || !isWanted(nextToken) || !isStillWanted()) return false;
      reading.ahead ??= begin(nextToken);
      return true;
    };
    const page = Promise.resolve().then(() => {
      signal.throwIfAborted();
      return fetchPage(token, signal, foretell);
    });
    // A failure is told when the page's turn comes; until then, and if that never comes, nobody is to hear of it.
    page.catch(() => {});
    const reading: Reading<Item> = { token, want, ahead: undefined, page };
    return reading;
  };
  return begin;
}
