import { gzipSync } from "node:zlib";
import type { Script } from "./fault-server.ts";

/** Header lines, so that one may come twice. */
type Lines = readonly string[];

/** What every call is made for. */
export const jobText = '{"job":{"id":"a","state":"success"}}';

export function answer(
  status: number,
  body: string | Buffer,
  lines: Lines = ["Content-Type: application/json"],
): Script {
  const head = [`HTTP/1.1 ${status} Status`, ...lines, `Content-Length: ${Buffer.byteLength(body)}`];
  return ({ socket }) => {
    socket.write(`${head.join("\r\n")}\r\n\r\n`);
    socket.write(body);
  };
}

export const ok: Script = answer(200, jobText);

/** The service's way to say no. */
export function refusal(status: number, lines: Lines = []): Script {
  const body = JSON.stringify({ error: { code: "Refused", message: "Not now." } });
  return answer(status, body, ["Content-Type: application/json", ...lines]);
}

/** One script for the first requests, then the answer that was asked for. */
export function first(count: number, script: Script): Script {
  return (exchange) => (exchange.count <= count ? script : ok)(exchange);
}

export const reset: Script = ({ socket }) => {
  socket.resetAndDestroy();
};

/** An answer that ends in good order, but in the middle of its body. */
export const cutBody: Script = ({ socket }) => {
  socket.end(
    `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n${jobText.slice(0, 9)}`,
  );
};

/** An answer that begins, and then a byte every now and then. */
export const slowBody: Script = ({ socket }) => {
  socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{");
  const timer = setInterval(() => socket.write(" "), 200);
  socket.on("close", () => clearInterval(timer));
};

/** The connection is closed at the moment in which a kept one is used again. */
export const closeKept: Script = (exchange) => {
  if (exchange.countOnConnection === 1) ok(exchange);
  else exchange.socket.resetAndDestroy();
};

/** A few kilobytes that unpack into 64 MiB. */
export function bomb(): Script {
  const body = gzipSync(`{"job":"${"0".repeat(64 * 2 ** 20)}"}`);
  return answer(200, body, ["Content-Type: application/json", "Content-Encoding: gzip"]);
}

export function layers(count: number): Script {
  let body: Buffer = Buffer.from(jobText);
  for (let layer = 0; layer < count; layer += 1) body = gzipSync(body);
  const encodings = Array.from({ length: count }, () => "gzip").join(", ");
  return answer(200, body, ["Content-Type: application/json", `Content-Encoding: ${encodings}`]);
}

/** A time to come back at, by a clock that is an hour fast. */
export const fastClock: Script = (exchange) => {
  const hourMs = 3_600_000;
  const at = (ms: number): string => new Date(Date.now() + hourMs + ms).toUTCString();
  refusal(429, [`Date: ${at(0)}`, `Retry-After: ${at(2000)}`])(exchange);
};
