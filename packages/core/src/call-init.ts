import type { Answer } from "./attempt/answer.ts";
import { callOf, setCallOf } from "./call-of.ts";
import type { CallRequest } from "./call-request.ts";
import type { CallSettings, ParseAs } from "./call-types.ts";

/** What a call is given beside its path, without the types of one operation. */
export interface UntypedInit extends CallSettings<ParseAs> {
  readonly params?: { readonly path?: object; readonly query?: object };
}

type Send = (request: CallRequest) => Promise<Answer>;

/** Where an answer keeps its body, which has been read and parsed already: a way of parsing for openapi-fetch. */
const parsed: unique symbol = Symbol("parsed");

/** A call as openapi-fetch makes it where nobody else handles requests and answers: nothing is made that nobody needs. */
export function plainInit(init: UntypedInit, send: Send): object {
  // To add a property to a fresh copy is slow, to replace one is not. So the spread comes last, and there is a place for
  // the method that each verb puts into a copy of this: without it, a call costs 40 % more, the network aside.
  return {
    method: "",
    Request: PlainRequest,
    fetch: (request: CallRequest) => send(request).then(withBody),
    parseAs: parsed,
    ...init,
  };
}

/** A call as openapi-fetch makes it around middlewares: they get real requests and answers, and may replace them. */
export function realInit(init: UntypedInit, send: Send): object {
  return { ...init, Request, fetch: async (request: Request) => readable(await send(await taken(request))) };
}

/**
 * What openapi-fetch makes in place of a `Request`: an address and what goes with it, nothing else. A real one makes an
 * abort signal and a stream that nobody needs, and can be sent only once. A constructor may give another object than its
 * own: here it is the init, which openapi-fetch has made for this request.
 */
function PlainRequest(url: string, init: { url?: string }): object {
  init.url = url;
  return init;
}

interface WithBody extends Response {
  [parsed]?: () => unknown;
}

/** An answer that has its body back: for openapi-fetch, and for whoever asks the response for its text later. */
function withBody({ response, text, body }: Answer): Response {
  if (text === undefined) return response;
  const full: WithBody = response;
  full.text = async () => text;
  full.json = async () => body;
  full[parsed] = () => body;
  return full;
}

/** A real request's body can be read only once: it is kept, so that it can be sent again. */
async function taken(request: Request): Promise<CallRequest> {
  const { url, method, headers, signal, credentials, cache } = request;
  const body = request.body ? await request.arrayBuffer() : null;
  return { url, method, headers, signal, credentials, cache, body };
}

/** The same answer with a body that can be read, and read again from a clone: what a middleware expects of an answer. */
function readable({ response, text }: Answer): Response {
  if (text === undefined) return response;
  const fresh = new Response(text || null, response);
  const call = callOf(response);
  if (call) setCallOf(fresh, call);
  return fresh;
}
