import type { JobClient } from "../../src/index.ts";
import { service } from "./fixture-service.ts";

export interface Item {
  readonly id: string;
}

/** One page as a service sends it: any body, or a status. */
export type PageBody = { readonly [name: string]: unknown } | number;

/** A hand-written client whose list answers page by page, by script; it writes down each query as it goes out. */
export class PagedService {
  readonly queries: string[] = [];
  readonly signals: AbortSignal[] = [];
  readonly client: JobClient<Item>;

  constructor(page: (index: number) => PageBody | Promise<PageBody>) {
    const get = async (
      _path: string,
      init: { querySerializer: () => string; signal: AbortSignal },
    ): Promise<unknown> => {
      const index = this.queries.push(init.querySerializer()) - 1;
      this.signals.push(init.signal);
      const body = await page(index);
      const headers = new Headers();
      if (typeof body !== "number") return { data: body, response: { ok: true, status: 200, headers } };
      return {
        error: { error: { code: "Scripted", message: "As scripted." } },
        response: { ok: false, status: body, headers },
      };
    };
    const unused = async (): Promise<unknown> => Promise.reject(new Error("A list makes only GET requests."));
    this.client = { service, GET: get, POST: unused, PATCH: unused, PUT: unused, DELETE: unused };
  }
}

/** A page of items with a link to the next one. */
export function page(ids: readonly (string | number)[], token?: string): PageBody {
  const href = `https://service.invalid/fixture/jobs?$filter=name eq 'x'&continuationToken=${token}`;
  return {
    jobs: ids.map((id) => ({ id: String(id) })),
    ...(token === undefined ? {} : { _links: { next: { href } } }),
  };
}

/** `count` pages of `size` items, numbered through. */
export function pagesOf(count: number, size: number): (index: number) => PageBody {
  return (index) => {
    const ids = Array.from({ length: size }, (_, position) => index * size + position);
    return page(ids, index + 1 < count ? `t${index + 1}` : undefined);
  };
}
