import { createServer } from "node:http";
import { onTestFinished } from "vitest";

/** A listener on this machine that lives as long as the test, and how often anyone connected to it. */
export interface Listener {
  /** As `http://127.0.0.1:1234`. */
  readonly url: string;
  count(): number;
}

/** Listens on a free port, and answers every request with nothing. */
export async function countConnections(): Promise<Listener> {
  let connections = 0;
  const server = createServer((_request, response) => response.end());
  server.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The listener has no port.");
  return { url: `http://127.0.0.1:${address.port}`, count: () => connections };
}
