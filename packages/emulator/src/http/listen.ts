import type { Server } from "node:http";
import type { EmulatorServer, ListenOptions } from "../emulator-server.ts";
import { answerNode } from "./answer-node.ts";
import { withCors } from "./cors.ts";
import type { Handle } from "./handle.ts";

const MAX_PORT = 65_535;

/**
 * Puts a request handler on a port. Rejects with Node's own error if the port is taken or the host unknown, and with a
 * RangeError for a port that cannot be.
 *
 * Node's server is asked for only here and not by an import, so that bundlers for browsers have nothing to resolve.
 */
export async function listen(
  handle: Handle,
  { host = "127.0.0.1", port = 0, cors = {} }: ListenOptions = {},
): Promise<EmulatorServer> {
  if (!Number.isInteger(port) || port < 0 || port > MAX_PORT) {
    throw new RangeError(
      `The emulator cannot listen on port ${port}: give a whole number from 0 (any free port) to 65535.`,
    );
  }
  const answering = cors === false ? handle : withCors(handle, cors);
  const { createServer } = process.getBuiltinModule("node:http");
  const server = createServer((incoming, outgoing) => {
    void answerNode(answering, incoming, outgoing);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
  const address = server.address();
  const bound = address !== null && typeof address === "object" ? address.port : port;
  const name = host.includes(":") ? `[${host}]` : host;
  return { url: `http://${name}:${bound}`, port: bound, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
