import net from "node:net";
import { afterAll, afterEach } from "vitest";
import { isLoopback, targetOf } from "./loopback.ts";

// Tests only reach this machine. A connection elsewhere fails, and so does the test during which it was tried, even if
// the code under test swallows the failure.
const attempts: Error[] = [];

net.Socket.prototype.connect = new Proxy(net.Socket.prototype.connect, {
  apply(connect, socket, args: unknown[]) {
    const host = targetOf(args);
    if (host === undefined || isLoopback(host)) return Reflect.apply(connect, socket, args);
    const error = new Error(`A test tried to connect to ${host}; tests only reach 127.0.0.1`);
    attempts.push(error);
    throw error;
  },
});

function failOnAttempt(): void {
  const [first] = attempts.splice(0);
  if (first) throw first;
}

afterEach(failOnAttempt);
// For those made after the last test, or while a file was loaded.
afterAll(failOnAttempt);
