import type { Reply } from "../../http/reply.ts";

/** A page for people, as a proxy or a sign-in would send it. The service is not asked. */
export interface HtmlFault {
  readonly kind: "html";
  /** Default 200. */
  readonly status?: number;
}

export function html({ status = 200 }: HtmlFault): Reply {
  const text = `<!DOCTYPE html>\n<html><head><title>${status}</title></head><body><h1>One moment, please</h1></body></html>\n`;
  return { status, text, headers: { "content-type": "text/html; charset=utf-8" } };
}
