import type { Reply } from "./reply.ts";

/** Thrown within an operation to end it with this answer; the handler turns it into a response. */
export class Refusal extends Error {
  readonly reply: Reply;

  constructor(reply: Reply) {
    super(`The request was answered with status ${reply.status}.`);
    this.name = "Refusal";
    this.reply = reply;
  }
}
