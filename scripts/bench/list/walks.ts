import type { ClientOptions } from "@reality-apis/core";
import { filterFor, type ListOptions, listJobs, listJobsInShards } from "@reality-apis/helpers";
import { createRealityConversionClient } from "@reality-apis/reality-conversion";
import { pageSize } from "./job-list.ts";

/** Walks through the whole list, calls back with the jobs of each page, and waits for what comes of that. */
export type Walk = (onPage: (jobs: readonly unknown[]) => Promise<void> | void) => Promise<void>;

const expression = "name ne 'x'";

/** A loop as anyone writes it. */
export function handLoop(baseUrl: string): Walk {
  return async (onPage) => {
    let token: string | undefined = "0";
    while (token !== undefined) {
      const response = await fetch(pageUrl(baseUrl, token));
      const page: { jobs: unknown[]; _links?: { next: { href: string } } } = JSON.parse(await response.text());
      await onPage(page.jobs);
      token = tokenIn(page._links?.next.href);
    }
  };
}

/** How pages are asked for, and what with: the global fetch, unless another is given. */
export interface Way {
  readonly prefetch?: NonNullable<ListOptions["prefetch"]>;
  readonly fetch?: NonNullable<ClientOptions["fetch"]>;
}

/** The same without parsing: what no chain of pages can beat, since each names the next at its end. */
export function floorLoop(baseUrl: string, { fetch: ask = fetch }: Way = {}): Walk {
  return async (onPage) => {
    let token: string | undefined = "0";
    while (token !== undefined) {
      const text = await (await ask(pageUrl(baseUrl, token), {})).text();
      await onPage([]);
      token = tokenIn(text.slice(-200));
    }
  };
}

/** Our list. */
export function ourWalk(baseUrl: string, { prefetch = true, ...transport }: Way = {}): Walk {
  const client = createRealityConversionClient({ accessToken: "any", baseUrl, ...transport });
  const filter = filterFor(client).ne("name", "x");
  return async (onPage) => {
    for await (const { items } of listJobs(client, { filter, prefetch }).byPage()) await onPage(items);
  };
}

/** Our list, read in four parts at the same time. */
export function ourShards(baseUrl: string): Walk {
  const client = createRealityConversionClient({ accessToken: "any", baseUrl });
  const filter = filterFor(client).ne("name", "x");
  return async (onPage) => {
    for await (const { items } of listJobsInShards(client, { filter, shards: 4 }).byPage()) await onPage(items);
  };
}

function pageUrl(baseUrl: string, token: string): string {
  return `${baseUrl}/jobs?$filter=${encodeURIComponent(expression)}&$top=${pageSize}&continuationToken=${token}`;
}

function tokenIn(href = ""): string | undefined {
  return /continuationToken=(\d+)/.exec(href)?.[1];
}
