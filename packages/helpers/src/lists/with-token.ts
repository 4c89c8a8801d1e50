import { isObject } from "../property.ts";
import type { FetchPage } from "./paginate.ts";

/** Lets the error of a page carry the token of that page, so that the listing can go on there later. */
export function withToken<Item>(fetchPage: FetchPage<Item>): FetchPage<Item> {
  return async (token, signal, foretell) => {
    try {
      return await fetchPage(token, signal, foretell);
    } catch (error) {
      // An error that can't be changed goes without; one that is thrown again has the later token.
      if (isObject(error) && token !== undefined && !signal.aborted)
        Reflect.defineProperty(error, kept, { value: () => token, configurable: true });
      throw error;
    }
  };
}

/** Where an error keeps its token, for every copy of this package: behind a function, so that nothing prints it. */
const kept: unique symbol = Symbol.for("@reality-apis/continuationToken");

interface ErrorOfPage {
  readonly [kept]?: () => string;
}

/**
 * The continuation token of the page that failed with this error; `undefined` for the first page and for other errors.
 * `listJobs` with it as `continuationToken` goes on with that page.
 */
export function continuationTokenOf(error: unknown): string | undefined {
  const { [kept]: token }: ErrorOfPage = Object(error);
  return token?.();
}
