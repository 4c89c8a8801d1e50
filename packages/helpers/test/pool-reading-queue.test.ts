import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JobEvent } from "../src/index.ts";
import { ReadingQueue } from "../src/jobs/many/reading-queue.ts";

const row = fc.nat(20);
const change = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant("put" as const), row }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("remove" as const), row }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant("take" as const), row }) },
);

const readingOf = (jobId: string): JobEvent => ({ jobId, error: undefined });

describe("the queue of readings", () => {
  it("gives each row's latest reading once, and loses none, whatever is put, removed and taken", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 200 }), (changes) => {
        const queue = new ReadingQueue();
        const latest = new Map<string, number>();
        changes.forEach((each, number) => {
          if (each.do === "put") {
            queue.put(each.row, readingOf(`${each.row}:${number}`));
            latest.set(String(each.row), number);
          } else if (each.do === "remove") {
            queue.remove(each.row);
            latest.delete(String(each.row));
          } else {
            const [taken = "", when] = queue.take()?.jobId.split(":") ?? [];
            expect(latest.get(taken)).toBe(when === undefined ? undefined : Number(when));
            if (when === undefined) expect(latest.size).toBe(0);
            latest.delete(taken);
          }
        });
        while (latest.size > 0) expect(latest.delete(queue.take()?.jobId.split(":")[0] ?? "none")).toBe(true);
        expect(queue.take()).toBeUndefined();
      }),
    );
  });

  it("gives the row first that has waited longest; a newer reading keeps its row's place", () => {
    const queue = new ReadingQueue();
    for (const [place, jobId] of [
      [3, "a"],
      [1, "b"],
      [2, "c"],
      [3, "d"],
    ] as const)
      queue.put(place, readingOf(jobId));
    expect(queue.take()?.jobId).toBe("d");
    queue.put(3, readingOf("e"));
    expect([queue.take(), queue.take(), queue.take()].map((event) => event?.jobId)).toEqual(["b", "c", "e"]);
  });
});
