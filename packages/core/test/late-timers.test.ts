import { describe, expect, it } from "vitest";
import { job, message, silence } from "./support/faults.ts";
import { play, transports } from "./support/play.ts";

// In a file of its own: it holds up the whole process.
function block(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

describe.each(transports)("X11 a process that is held up, over %s", (_, transport) => {
  it("takes an answer that came in time for one, however late it can look", async (test) => {
    const { server, get } = await play(
      test,
      () => (exchange) => {
        exchange.finish(message(200, JSON.stringify(job)));
        setImmediate(() => block(700));
      },
      { ...transport(), attempts: 1, attemptTimeoutMs: 300 },
    );
    const end = await get();
    expect(server.journal).toHaveLength(1);
    expect(end).toEqual({ data: job });
  });

  it("still ends an attempt that has no answer", async (test) => {
    const { get } = await play(
      test,
      [
        (exchange) => {
          silence(exchange);
          setImmediate(() => block(700));
        },
      ],
      { ...transport(), attempts: 1, attemptTimeoutMs: 300 },
    );
    const { error } = await get();
    expect(error).toMatchObject({ name: "AttemptTimeoutError" });
  });
});
