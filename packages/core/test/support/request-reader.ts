/** A request as it came over the wire. Header names are in lower case. */
export interface ReceivedRequest {
  readonly method: string;
  /** The target, with its query. */
  readonly target: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Makes a listener for the data of one connection that tells of each request once all of it has come. */
export function requestReader(received: (request: ReceivedRequest) => void): (chunk: Buffer) => void {
  let buffered = Buffer.alloc(0);
  return (chunk) => {
    buffered = Buffer.concat([buffered, chunk]);
    for (;;) {
      const headEnd = buffered.indexOf("\r\n\r\n");
      if (headEnd < 0) return;
      const head = buffered.subarray(0, headEnd).toString("latin1").split("\r\n");
      const headers = Object.fromEntries(head.slice(1).map(headerOf));
      const end = headEnd + 4 + Number(headers["content-length"] ?? 0);
      if (buffered.length < end) return;
      const body = buffered.subarray(headEnd + 4, end).toString();
      buffered = buffered.subarray(end);
      received(requestOf(head[0] ?? "", headers, body));
    }
  };
}

function headerOf(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
}

function requestOf(line: string, headers: Record<string, string>, body: string): ReceivedRequest {
  const [method = "", target = ""] = line.split(" ");
  const [path = "", query] = target.split("?", 2);
  return { method, target, path, query: new URLSearchParams(query), headers, body };
}
