import { BrokenConnection } from "./broken-connection.ts";

/** The bytes, after which reading fails as it does when a connection breaks. */
export function brokenBody(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let isSent = false;
  return new ReadableStream({
    pull: (controller) => {
      if (isSent || bytes.length === 0) return controller.error(new BrokenConnection("terminated"));
      isSent = true;
      controller.enqueue(bytes);
    },
  });
}
