/** One request, taken apart so that it can be sent again: what `fetch` takes, with its address. */
export interface CallRequest extends RequestInit {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
}
