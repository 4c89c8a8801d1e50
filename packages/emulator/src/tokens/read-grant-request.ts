/** What a request to the token endpoint says. */
export interface GrantRequest {
  readonly grantType: string;
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  /** Empty where the request names none. */
  readonly scopes: readonly string[];
  readonly refreshToken: string | undefined;
}

/** The form of RFC 6749; the client names itself in it or by the `Authorization` header of RFC 7617, which goes first. */
export async function readGrantRequest(request: Request): Promise<GrantRequest> {
  const form = new URLSearchParams(await request.text());
  const [id, secret] = basicCredentials(request.headers.get("authorization")) ?? [];
  return {
    grantType: form.get("grant_type") ?? "",
    clientId: id ?? form.get("client_id") ?? undefined,
    clientSecret: secret ?? form.get("client_secret") ?? undefined,
    scopes: (form.get("scope") ?? "").split(" ").filter((scope) => scope !== ""),
    refreshToken: form.get("refresh_token") ?? undefined,
  };
}

/** Both are form-encoded before they are joined (RFC 6749, section 2.3.1). */
function basicCredentials(header: string | null): [id: string, secret: string] | undefined {
  const encoded = header === null ? undefined : /^basic +(\S+) *$/i.exec(header)?.[1];
  if (encoded === undefined) return undefined;
  try {
    const joined = atob(encoded);
    const colon = joined.indexOf(":");
    return colon < 0 ? undefined : [formDecoded(joined.slice(0, colon)), formDecoded(joined.slice(colon + 1))];
  } catch {
    return undefined;
  }
}

function formDecoded(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}
