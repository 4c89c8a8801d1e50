/** The token of an `Authorization` header, or `undefined` where there is none. */
export function bearerToken(header: string | null): string | undefined {
  return header === null ? undefined : /^bearer +(\S+) *$/i.exec(header)?.[1];
}
