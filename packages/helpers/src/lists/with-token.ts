import type { FetchPage } from "./paginate.ts";

/** Lets the error of a page carry the token of that page, so that the listing can go on there later. */
export function withToken<Item>(fetchPage: FetchPage<Item>): FetchPage<Item> {
  return async (token, signal, foretell) => {
    try {
      return await fetchPage(token, signal, foretell);
    } catch (error) {
      if (error instanceof Error && token !== undefined && !signal.aborted) tokens.set(error, token);
      throw error;
    }
  };
}

/** Kept beside the errors: an error of the service has no place for it, and no other error should be changed. */
const tokens = new WeakMap<Error, string>();

/**
 * The continuation token of the page that failed with this error; `undefined` for the first page and for other errors.
 * `listJobs` with it as `continuationToken` goes on with that page.
 */
export function continuationTokenOf(error: unknown): string | undefined {
  return error instanceof Error ? tokens.get(error) : undefined;
}
