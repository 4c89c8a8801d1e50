import { STATUS_CODES } from "node:http";
import type { ReceivedRequest } from "./request-reader.ts";

/** One request and the connection it came over: what a fault works on. */
export interface Exchange {
  readonly request: ReceivedRequest;
  /** Whether the client still waits. */
  readonly isOpen: boolean;
  write(part: string | Buffer): void;
  /** Writes the last part of an answer and keeps the connection. */
  finish(part: string | Buffer): void;
  /** Closes in good order, in the middle of an answer. */
  hangUp(): void;
  /** Breaks the connection with an RST. */
  reset(): void;
}

/** What the server does with one request. */
export type Fault = (exchange: Exchange) => void;

/** Header lines; one that comes twice is listed twice. */
export type HeaderLines = readonly (readonly [name: string, value: string])[];

export const job = { job: { id: "a", state: "success" } };

/** A complete answer, with an honest length unless the header lines name one. */
export function answer(status: number, body: string | Buffer, lines: HeaderLines = []): Fault {
  return ({ finish }) => finish(message(status, body, lines));
}

/** A complete answer of JSON. */
export function json(status: number, body: unknown, lines: HeaderLines = []): Fault {
  return answer(status, JSON.stringify(body), [["Content-Type", "application/json"], ...lines]);
}

/** The answer that every call hopes for. */
export const ok: Fault = json(200, job);

/** An error of the service, as it is documented. */
export function refusal(status: number, lines: HeaderLines = []): Fault {
  return json(status, { error: { code: `Code${status}`, message: "No." } }, lines);
}

/** The bytes of a message. */
export function message(status: number, body: string | Buffer, lines: HeaderLines = []): Buffer {
  const hasLength = lines.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));
  const length: HeaderLines = hasLength || status === 204 ? [] : [["Content-Length", `${Buffer.byteLength(body)}`]];
  const head = [...lines, ...length].map(([name, value]) => `${name}: ${value}\r\n`).join("");
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? "Odd"}\r\n${head}\r\n`, "latin1"),
    Buffer.from(body),
  ]);
}

/** The connection breaks before a single byte. */
export const reset: Fault = (exchange) => exchange.reset();

/** Nothing is ever answered. */
export const silence: Fault = () => {};

/** An answer that begins well, then the connection breaks, or the server falls silent. */
export function begin(part: string | Buffer, then: "reset" | "hangUp" | "silence"): Fault {
  return (exchange) => {
    exchange.write(part);
    // Later, so that what was written arrives first.
    if (then !== "silence") setTimeout(() => exchange[then](), 30);
  };
}

/** One byte of an answer at a time, for as long as the client listens. */
export function trickle(head: string, everyMs: number): Fault {
  return (exchange) => {
    exchange.write(head);
    const timer = setInterval(() => (exchange.isOpen ? exchange.write(" ") : clearInterval(timer)), everyMs);
  };
}

/** Each fault so many times, then good answers. */
export function times(count: number, fault: Fault): readonly Fault[] {
  return [...Array.from({ length: count }, () => fault), ok];
}
