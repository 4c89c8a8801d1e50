import { escapeHtml } from "../escape-html.ts";
import type { Change } from "./change.ts";
import type { Excerpt } from "./excerpt.ts";
import { groupChanges } from "./group-changes.ts";
import { reportStyle } from "./report-style.ts";
import type { ServiceDiff } from "./service-diff.ts";

/** The differences as a page that shows before and after side by side. It holds all it needs, and makes no request. */
export function printHtml(diffs: readonly ServiceDiff[]): string {
  const contents = diffs.map(
    ({ name, title, level }) => `<li><a href="#${name}">${escapeHtml(title)}</a> ${badge(level)}</li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
  <title>What the new specifications change</title>
  <style>${reportStyle}</style>
</head>
<body>
  <h1>What the new specifications change</h1>
  <ul>${contents.join("\n") || "<li>Nothing.</li>"}</ul>
${diffs.map(section).join("\n")}
</body>
</html>
`;
}

function section({ name, title, entry, level, changes, disagreements }: ServiceDiff): string {
  const doubts = disagreements.map(
    ({ operation, way, structure, types }) =>
      `<li><code>${escapeHtml(operation)}</code>, ${way}: the documents say it ${structure}, the types say it ${types}.</li>`,
  );
  const groups = groupChanges(changes).map(
    (group) => `<h3>${group.heading}</h3>\n${group.changes.map(article).join("\n")}`,
  );
  return `<section id="${escapeHtml(name)}">
<h2>${escapeHtml(title)} ${badge(level)}</h2>
<p class="entry"><code>${escapeHtml(entry)}</code></p>
${groups.join("\n")}
${doubts.length === 0 ? "" : `<h3>Where documents and types disagree</h3>\n<p>The graver of the two counts.</p>\n<ul>${doubts.join("\n")}</ul>`}
</section>`;
}

function article({ text, level, operations, excerpts }: Change): string {
  const named = operations.map((operation) => `<code>${escapeHtml(operation)}</code>`).join(" ");
  return `<article>
<p>${badge(level)} ${withCode(text)}</p>
${named === "" ? "" : `<p class="operations">${named}</p>`}
${excerpts ? `<div class="sides">${side("Before", excerpts.before)}${side("After", excerpts.after)}</div>` : ""}
</article>`;
}

function side(heading: string, excerpt: Excerpt | undefined): string {
  if (!excerpt) return `<figure><figcaption>${heading}</figcaption><p class="nothing">Nothing.</p></figure>`;
  const place = `${escapeHtml(excerpt.file)}:${excerpt.line}`;
  return `<figure><figcaption>${heading} <span>${place}</span></figcaption><pre tabindex="0">${escapeHtml(excerpt.text)}</pre></figure>`;
}

function badge(level: string): string {
  return `<strong class="${level}">${level}</strong>`;
}

/** What stands between back quotes in a sentence is code. */
function withCode(text: string): string {
  return escapeHtml(text).replaceAll(/`([^`]*)`/g, "<code>$1</code>");
}
