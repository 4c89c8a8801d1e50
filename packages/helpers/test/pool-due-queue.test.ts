import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DueQueue } from "../src/jobs/many/due-queue.ts";

const thing = fc.nat(200);
const change = fc.oneof(
  // Most plan, so that the queue grows deep.
  { weight: 6, arbitrary: fc.record({ do: fc.constant("plan" as const), thing, due: fc.nat(1000) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("remove" as const), thing }) },
  fc.record({ do: fc.constant("pop" as const) }),
  fc.record({ do: fc.constant("reschedule" as const) }),
);

/** A queue that is too simple to be wrong. */
class PlainQueue {
  readonly dues = new Map<number, number>();

  get nextDue(): number {
    return Math.min(Number.POSITIVE_INFINITY, ...this.dues.values());
  }
}

describe("the queue of what falls due", () => {
  it("always gives what is due first, whatever is planned, planned anew and taken out", () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 200, maxLength: 600 }), (changes) => {
        const queue = new DueQueue();
        const plain = new PlainQueue();
        for (const each of changes) {
          if (each.do === "plan") {
            queue.plan(each.thing, each.due);
            plain.dues.set(each.thing, each.due);
          } else if (each.do === "remove") {
            queue.remove(each.thing);
            plain.dues.delete(each.thing);
          } else if (each.do === "reschedule") {
            const later = (number: number, due: number): number => due + ((number * 37) % 101);
            queue.reschedule(later);
            for (const [number, due] of plain.dues) plain.dues.set(number, later(number, due));
          } else {
            const first = queue.pop();
            expect(plain.dues.get(first) ?? Number.POSITIVE_INFINITY).toBe(plain.nextDue);
            plain.dues.delete(first);
          }
          expect(queue.nextDue).toBe(plain.nextDue);
        }
      }),
    );
  });

  it("gives what is due at the same time in the order it was planned in, behind what is due before", () => {
    const queue = new DueQueue();
    for (const thing of [3, 1, 2]) queue.plan(thing, 500);
    expect(queue.pop()).toBe(3);
    queue.plan(3, 500);
    queue.plan(4, Number.NEGATIVE_INFINITY);
    queue.plan(1, 700);
    expect([queue.pop(), queue.pop(), queue.pop(), queue.pop(), queue.pop()]).toEqual([4, 2, 3, 1, -1]);
  });
});
