import { createServer, type Socket } from "node:net";
import { type Exchange, type Fault, ok } from "./faults.ts";
import { type ReceivedRequest, requestReader } from "./request-reader.ts";

/**
 * What became of a request: `client-closed` if the client hung up on an answer that was not complete, `broken` if the
 * server did.
 */
export type RequestOutcome = "pending" | "answered" | "broken" | "client-closed";

/** One request as the server saw it. */
export interface JournalEntry extends ReceivedRequest {
  /** Milliseconds, by this process's monotonic clock, at which the whole request had come. */
  readonly at: number;
  outcome: RequestOutcome;
  endedAt: number | undefined;
}

/** A server that plays a script of faults, one a request, and remembers all it was sent. */
export interface FaultServer {
  readonly origin: string;
  readonly port: number;
  readonly journal: readonly JournalEntry[];
  /** The milliseconds between one request and the next. */
  gaps(): readonly number[];
  openSockets(): number;
  close(): Promise<void>;
}

/** Which fault to play on a request: the last one of a list goes on for ever. */
export type Script = readonly Fault[] | ((request: ReceivedRequest, index: number) => Fault);

/** Starts a server on a free port of 127.0.0.1. Without a script it answers every request with a job. */
export async function startFaultServer(script: Script = [ok]): Promise<FaultServer> {
  const journal: JournalEntry[] = [];
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    socket.on(
      "data",
      requestReader((request) => {
        const entry: JournalEntry = { ...request, at: performance.now(), outcome: "pending", endedAt: undefined };
        const fault = faultFor(script, request, journal.push(entry) - 1);
        fault(exchangeOf(socket, entry));
      }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    port: address.port,
    journal,
    gaps: () => journal.slice(1).map(({ at }, index) => at - (journal[index]?.at ?? 0)),
    openSockets: () => sockets.size,
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function faultFor(script: Script, request: ReceivedRequest, index: number): Fault {
  if (typeof script === "function") return script(request, index);
  return script[Math.min(index, script.length - 1)] ?? ok;
}

function exchangeOf(socket: Socket, entry: JournalEntry): Exchange {
  const settle = (outcome: RequestOutcome): void => {
    if (entry.outcome !== "pending") return;
    entry.outcome = outcome;
    entry.endedAt = performance.now();
  };
  const onClose = (): void => settle("client-closed");
  socket.on("close", onClose);
  return {
    request: entry,
    get isOpen() {
      return !socket.destroyed && entry.outcome === "pending";
    },
    write: (part) => void (socket.destroyed || socket.write(part)),
    finish(part) {
      settle("answered");
      socket.off("close", onClose);
      if (!socket.destroyed) socket.write(part);
    },
    hangUp() {
      settle("broken");
      socket.end();
    },
    reset() {
      settle("broken");
      socket.resetAndDestroy();
    },
  };
}
