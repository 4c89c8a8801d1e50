import type { RealityConversionClient } from "@reality-apis/reality-conversion";
import { describe, expectTypeOf, it } from "vitest";
import { type Filter, filterFor, listJobs, not, type OptionalFilter, splitFilter, when } from "../src/index.ts";

declare const client: RealityConversionClient;
declare const name: string | undefined;
declare const isMine: boolean;
const { eq, and } = filterFor(client);

describe("a condition that applies only sometimes", () => {
  it("hands over what is there", () => {
    const condition = when(name, (text) => {
      expectTypeOf(text).toEqualTypeOf<string>();
      return eq("name", text);
    });
    expectTypeOf(condition).toEqualTypeOf<OptionalFilter>();
    expectTypeOf(and(condition, when(isMine, eq("state", "active")))).toEqualTypeOf<Filter>();
  });

  it("stands only within a combination", () => {
    // @ts-expect-error a list needs a filter for certain
    listJobs(client, { filter: when(isMine, eq("state", "active")) });
    // @ts-expect-error there may be nothing to turn around
    not(when(isMine, eq("state", "active")));
    // @ts-expect-error undefined is said by when
    and(eq("state", "active"), undefined);
  });
});

describe("what a filter becomes", () => {
  it("is a filter again", () => {
    expectTypeOf(not(eq("state", "active"))).toEqualTypeOf<Filter>();
    expectTypeOf(splitFilter(eq("state", "active"), 100)).toEqualTypeOf<Filter[]>();
    // @ts-expect-error the name may be missing
    eq("name", name);
  });
});
