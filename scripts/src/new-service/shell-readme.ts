import { literal } from "../emit/literal.ts";
import { typeName } from "../emit/names.ts";
import { previewWarning } from "../emit/preview-warning.ts";
import { objectAt, textAt } from "../json.ts";
import { findOperations } from "../service/find-operations.ts";
import { serviceTitle } from "../service/service-title.ts";
import { resolve } from "../spec/resolve.ts";
import type { Spec } from "../spec/spec.ts";

/** The README that a new package begins with: all that its specification knows, for a person to go on from. */
export function shellReadme(spec: Spec): string {
  const { service } = spec.entry;
  const [name, factory] = [`@reality-apis/${service}`, `create${typeName(service)}Client`];
  const warning = previewWarning(textAt(spec.document, "info", "description") ?? "");
  const creation = exampleCreation(spec);
  return `# ${name}

Typed client of Bentley's iTwin ${serviceTitle(spec)} API, generated from a specification curated by hand.

\`\`\`sh
npm install ${name} @reality-apis/helpers
\`\`\`

\`\`\`ts
import { ${factory} } from "${name}";
import { runJob } from "@reality-apis/helpers";

const client = ${factory}({ accessToken: () => auth.getAccessToken() });

const { outcome, job } = await runJob(client, ${literal(creation)});
console.log(outcome, job);
\`\`\`

\`runJob\` comes from [\`@reality-apis/helpers\`](../helpers/README.md), which also watches, cancels, lists and filters.
${warning === undefined ? "" : `\n${warning}\n`}
## Calls by path

| call | what it does |
| --- | --- |
${callRows(spec)}
`;
}

/** The first example of the request that creates a job. */
function exampleCreation({ document }: Spec): unknown {
  const id = textAt(document, "x-job-service", "operations", "create") ?? "";
  const body = resolve(document, findOperations({ document }).get(id)?.definition.requestBody);
  const media = objectAt(body, "content", "application/json");
  const [example] = Object.values(objectAt(media, "examples"));
  return media.example ?? objectAt({ found: resolve(document, example) }, "found").value ?? {};
}

function callRows(spec: Spec): string {
  const rows = [...findOperations(spec).values()].map(({ method, path, definition }) => {
    const summary = textAt(definition, "summary") ?? textAt(definition, "description") ?? "";
    return `| \`${method} ${path}\` | ${summary.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").trim()} |`;
  });
  return rows.join("\n");
}
