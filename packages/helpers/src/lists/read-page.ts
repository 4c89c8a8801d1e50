import { apiErrorOf, UnexpectedAnswerError } from "@reality-apis/core";
import { abortable } from "../abortable.ts";
import { type CallInput, callOperation } from "../call.ts";
import type { JobClient } from "../job-client.ts";
import { isObject, propertyOf, textOf } from "../property.ts";
import { linkInText } from "./link-in-text.ts";
import { nextLoop } from "./next-loop.ts";
import { nextToken } from "./next-token.ts";
import type { Page } from "./page.ts";
import type { FetchPage, Foretell } from "./paginate.ts";

/** Reads the pages of the jobs that a filter finds; of one that nothing can fulfil (`undefined`), without a request. */
export function pageFetcher<Job>(client: JobClient<Job>, filter: string | undefined, pageSize: number): FetchPage<Job> {
  const { list } = client.service;
  return async (token, signal, foretell) => {
    if (filter === undefined) return { items: [], nextToken: undefined };
    const query = { [list.filter]: filter, [list.pageSize]: pageSize };
    const encodedQuery = token === undefined ? {} : { [list.token]: token };
    return abortable(signal, () => readPage(client, { query, encodedQuery, signal }, foretell));
  };
}

/** Asks for one page, and foretells the token of the next one before it parses what came. */
async function readPage<Job>(client: JobClient<Job>, input: CallInput, foretell: Foretell): Promise<Page<Job>> {
  const ask = async (how: CallInput): Promise<unknown> => {
    const answer = await callOperation(client, client.service.operations.list, how);
    if (!answer.response.ok) throw apiErrorOf(answer);
    return answer.data;
  };
  const data = await ask({ ...input, parseAs: "text" });
  // A client that is not made by core may have parsed it all the same.
  if (typeof data !== "string") return pageOf(client, data);
  const page = await parseAhead(client, data, foretell);
  // What can't be read is looked at once more, by a call that says what is wrong with it.
  return pageOf(client, isPage(page) ? page : await ask(input));
}

async function parseAhead({ service: { list } }: JobClient, text: string, foretell: Foretell): Promise<unknown> {
  // Parsing holds everything up: the request for the next page is to be on its way before.
  if (await foretell(nextToken(linkInText(text, list.nextLink), list.token))) await nextLoop();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPage(body: unknown): body is object {
  return isObject(body) && !Array.isArray(body) && !isObject(propertyOf(body, "error"));
}

function pageOf<Job>({ service: { list, title } }: JobClient<Job>, body: unknown): Page<Job> {
  // A page without the property counts as an empty one: the services' schemas do not require it.
  const items = propertyOf(body, list.items) ?? [];
  if (!Array.isArray(items)) throw new UnexpectedAnswerError(`${title} gave a page whose "${list.items}" is no list.`);
  const href = textOf(propertyOf(body, list.nextLink));
  const token = nextToken(href, list.token);
  if (href !== undefined && token === undefined) {
    throw new UnexpectedAnswerError(`${title} gave a next link without "${list.token}", so the list can't be read on.`);
  }
  return { items, nextToken: token };
}
