import { mustBe } from "@reality-apis/core";
import type { Page } from "./page.ts";
import type { FetchPage } from "./paginate.ts";

/** A list that comes in pages: item by item with `for await`, page by page, or as one array. */
export interface PagedIterable<Item> extends AsyncIterable<Item> {
  /** The pages as they come, each with the continuation token of the next one. */
  byPage(): AsyncIterable<Page<Item>>;
  /** All items at once. The limit must be said, since a list may be longer than memory; `Infinity` is allowed. */
  toArray(options: { readonly limit: number }): Promise<Item[]>;
}

/** How a list is cut and cleaned. */
export interface PagedOptions<Item> {
  /** The most items to hand out. Default: all. */
  readonly limit?: number;
  /** The most items that a page can have. */
  readonly pageSize: number;
  /** Whether an item that comes again is left out. Default: `false`. */
  readonly dedupe?: boolean;
  /** What makes two items the same. */
  readonly idOf: (item: Item) => unknown;
}

/** Walks through the pages once, of which `most` items are wanted; each function that reads one has to go through `clean`. */
export type Walk<Item> = (
  clean: (fetchPage: FetchPage<Item>) => FetchPage<Item>,
  most: number,
) => AsyncIterable<Page<Item>>;

/** Makes a paged list of a walk through pages. Each iteration starts from the first page. */
export function pagedIterable<Item>(walk: Walk<Item>, options: PagedOptions<Item>): PagedIterable<Item> {
  const limit = requireLimit(options.limit ?? Infinity);
  const pages = (most: number): AsyncIterable<Page<Item>> =>
    most > 0 ? walk(cleaner(options, most), most) : noPages();
  return {
    byPage: () => pages(limit),
    [Symbol.asyncIterator]: () => itemsOf(pages(limit)),
    toArray: async (wanted) => {
      const items: Item[] = [];
      for await (const page of pages(Math.min(limit, requireLimit(wanted?.limit)))) {
        for (const item of page.items) items.push(item);
      }
      return items;
    },
  };
}

async function* noPages(): AsyncGenerator<never, void, undefined> {}

async function* itemsOf<Item>(pages: AsyncIterable<Page<Item>>): AsyncGenerator<Item, void, undefined> {
  for await (const page of pages) yield* page.items;
}

/** Hands out no more than the limit, and does not read a page ahead that would lie behind it. */
function cleaner<Item>(
  { dedupe = false, idOf, pageSize }: PagedOptions<Item>,
  limit: number,
): (fetchPage: FetchPage<Item>) => FetchPage<Item> {
  const seen = new Set<unknown>();
  const isNew = (item: Item): boolean => {
    const id = idOf(item);
    // Two without an id are not known to be the same.
    return id === undefined || (!seen.has(id) && Boolean(seen.add(id)));
  };
  let left = limit;
  return (fetchPage) => async (token, signal, foretell) => {
    // What is not yet read may be a whole page.
    const page = await fetchPage(token, signal, (nextToken) => foretell(nextToken, () => left > pageSize));
    const items = dedupe ? page.items.filter(isNew) : page.items;
    const wanted = items.length > left ? items.slice(0, left) : items;
    left -= wanted.length;
    return { items: wanted, nextToken: left > 0 ? page.nextToken : undefined };
  };
}

function requireLimit(limit: number): number {
  const isRight = limit === Infinity || (Number.isInteger(limit) && limit >= 0);
  return mustBe("a whole number, or Infinity for all", isRight, "limit", limit);
}
