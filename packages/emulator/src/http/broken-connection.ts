/**
 * Thrown where the connection breaks. A `fetch` rejects with a TypeError then, whose cause says why; a server on a port
 * resets the connection.
 */
export class BrokenConnection extends TypeError {
  constructor(message: string = "fetch failed") {
    super(message, { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
  }
}
