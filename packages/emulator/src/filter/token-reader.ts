import { FilterError } from "./filter-error.ts";
import { type Token, tokenize } from "./tokenize.ts";

/** Reads the tokens of a filter one by one. */
export interface TokenReader {
  /** The token to come. */
  peek(): Token;
  take(): Token;
  /** Takes the token to come if it is this word or mark. */
  takeIf(value: string): boolean;
  /** Throws a FilterError that names the token to come, or the one given. */
  fail(reason: string, token?: Token): never;
}

export function createTokenReader(filter: string): TokenReader {
  const tokens = tokenize(filter);
  const end: Token = { kind: "end", value: "", offset: filter.length };
  let index = 0;
  const peek = (): Token => tokens[index] ?? end;
  const take = (): Token => {
    const token = peek();
    index += 1;
    return token;
  };
  return {
    peek,
    take,
    takeIf: (value) => {
      const token = peek();
      if (token.kind === "text" || token.kind === "end" || token.value !== value) return false;
      take();
      return true;
    },
    fail: (reason, token = peek()) => {
      throw new FilterError(token.offset, reason);
    },
  };
}
