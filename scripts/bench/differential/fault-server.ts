import { createServer, type Socket } from "node:net";

/** One request, as a script meets it. */
export interface Exchange {
  /** From 1, over all connections. */
  readonly count: number;
  /** From 1, on this connection. */
  readonly countOnConnection: number;
  readonly socket: Socket;
  /** Another origin of the same cell, with a slash at the end. */
  readonly elsewhere: string;
}

/** What a server does with a request: whatever a socket can do. */
export type Script = (exchange: Exchange) => void;

export interface FaultServer {
  readonly url: string;
  /** When each request came, in milliseconds of `performance.now()`. */
  readonly times: readonly number[];
  close(): void;
}

/** A server that knows no HTTP but the end of a request's head, so that it can answer as wrongly as it likes. */
export async function startServer(script: Script, elsewhere: string): Promise<FaultServer> {
  const times: number[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // The clients break connections too.
    socket.on("error", () => {});
    onRequest(socket, (countOnConnection) => {
      times.push(performance.now());
      script({ count: times.length, countOnConnection, socket, elsewhere });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/`,
    times,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Calls back for each request on a connection. None of them has a body. */
function onRequest(socket: Socket, callback: (count: number) => void): void {
  const end = "\r\n\r\n";
  let text = "";
  let count = 0;
  socket.setEncoding("latin1").on("data", (part: string) => {
    text += part;
    for (let index = text.indexOf(end); index >= 0; index = text.indexOf(end)) {
      text = text.slice(index + end.length);
      count += 1;
      callback(count);
    }
  });
}
