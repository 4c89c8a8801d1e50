import { escapeHtml } from "../escape-html.ts";
import { textAt } from "../json.ts";
import { serviceTitle } from "../service/service-title.ts";
import type { Spec } from "../spec/spec.ts";
import { pageName } from "./page-name.ts";

/** The page that leads to the pages of all specifications. */
export function indexPage(specs: readonly Spec[]): string {
  const rows = specs.map((spec) => {
    const title = `${serviceTitle(spec)} ${spec.entry.version}`;
    const about = textAt(spec.document, "info", "description") ?? "";
    return `    <dt><a href="${pageName(spec)}">${escapeHtml(title)}</a></dt>\n    <dd>${escapeHtml(about.trim())}</dd>\n`;
  });
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
  <title>Specifications</title>
  <style>
    body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
    dt { margin-top: 1.5rem; font-weight: 600; }
    dd { margin: 0; white-space: pre-line; }
  </style>
</head>
<body>
  <h1>Specifications</h1>
  <dl>
${rows.join("")}  </dl>
</body>
</html>
`;
}
