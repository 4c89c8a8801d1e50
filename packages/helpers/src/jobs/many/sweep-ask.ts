import type { ServiceDescription } from "@reality-apis/core";
import type { Filter } from "../../filters/filter.ts";
import { propertyOf, textOf } from "../../property.ts";
import { idsWithin, type SweepFilters } from "./sweep-filters.ts";

/** One list that a sweep asks for, over as many pages as it has. */
export interface SweepAsk {
  /** What the list shows: all of these jobs, those of them that have ended, or the jobs of an iTwin that have not. */
  readonly shows: "all" | "ended" | "unfinished";
  readonly jobIds: readonly string[];
  readonly filter: Filter;
  /** What the pages so far have shown, by folded id. */
  readonly found: Map<string, object>;
  /** The token of the next page; `undefined` for the first. */
  readonly token: string | undefined;
}

/** Adds what a page has shown. */
export function addFound({ found }: SweepAsk, items: readonly object[], idProperty: string): void {
  for (const item of items) {
    const jobId = textOf(propertyOf(item, idProperty));
    if (jobId !== undefined) found.set(jobId.toLowerCase(), item);
  }
}

/** Cuts jobs into lists that fit into an address each. */
export class AskMaker {
  readonly #filters: SweepFilters;
  readonly #mostAtAll: number;
  readonly #mostEnded: number;
  /** The most ids of a request that the service has taken, once it has turned one away for its length. */
  #cap = Number.POSITIVE_INFINITY;
  #canAskEnded: boolean;
  #canAskUnfinished: boolean;
  #longest = 0;
  #isHalved = false;

  constructor(service: ServiceDescription, filters: SweepFilters, maxQueryLength: number) {
    this.#filters = filters;
    this.#canAskEnded = filters.endedByIds !== undefined;
    this.#canAskUnfinished = filters.unfinished !== undefined;
    this.#mostAtAll = idsWithin(service, filters.byIds, maxQueryLength);
    this.#mostEnded = filters.endedByIds ? idsWithin(service, filters.endedByIds, maxQueryLength) : 0;
  }

  /** The list of an iTwin's unfinished jobs, if the service has that. */
  unfinished(jobIds: readonly string[]): SweepAsk[] {
    const { unfinished } = this.#filters;
    return this.#canAskUnfinished && unfinished ? [this.#ask("unfinished", jobIds, unfinished)] : [];
  }

  /** Lists of just these jobs, of those that have ended among them where that is enough. */
  byIds(jobIds: readonly string[], isEnoughToShowEnded: boolean): SweepAsk[] {
    const { byIds, endedByIds } = this.#filters;
    const canAskEnded = isEnoughToShowEnded && this.#canAskEnded && endedByIds !== undefined;
    const filterOf = canAskEnded ? endedByIds : byIds;
    const most = Math.min(this.#cap, canAskEnded ? this.#mostEnded : this.#mostAtAll);
    const asks: SweepAsk[] = [];
    for (let from = 0; from < jobIds.length; from += most) {
      const some = jobIds.slice(from, from + most);
      asks.push(this.#ask(canAskEnded ? "ended" : "all", some, filterOf(some)));
    }
    return asks;
  }

  /**
   * What to ask for in place of a list that the service has turned away: less of it, or the same in a simpler way. Gives
   * `undefined` where there is nothing simpler.
   */
  simpler({ shows, jobIds }: SweepAsk, isTooLong: boolean): SweepAsk[] | undefined {
    if (shows === "unfinished") {
      this.#canAskUnfinished = false;
      return this.byIds(jobIds, false);
    }
    if (shows === "ended" && !isTooLong) {
      this.#canAskEnded = false;
      return this.byIds(jobIds, false);
    }
    if (jobIds.length <= 1) return undefined;
    this.#isHalved = true;
    const half = Math.ceil(jobIds.length / 2);
    return [jobIds.slice(0, half), jobIds.slice(half)].flatMap((some) => this.byIds(some, shows === "ended"));
  }

  /** A list was answered. */
  worked({ shows, jobIds }: SweepAsk): void {
    if (shows !== "unfinished") this.#longest = Math.max(this.#longest, jobIds.length);
  }

  /** If lists were turned away in the sweep before, none is longer from now on than the longest that was answered. */
  sweepBegins(): void {
    if (this.#isHalved && this.#longest > 0) this.#cap = this.#longest;
    this.#isHalved = false;
    this.#longest = 0;
  }

  #ask(shows: SweepAsk["shows"], jobIds: readonly string[], filter: Filter): SweepAsk {
    return { shows, jobIds, filter, found: new Map(), token: undefined };
  }
}
