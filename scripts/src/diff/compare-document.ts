import { arrayAt, objectAt, textAt } from "../json.ts";
import { sameJson } from "./same-json.ts";
import { partNode, type Walk } from "./walk.ts";

/** Compares what two documents say as a whole: where the service is, what it asks for, which schemas have a name. */
export function compareDocument(walk: Walk): void {
  const { before: a, after: b } = walk;
  const { facts } = partNode(walk, "", "the service", "request");
  const push = (kind: string, at: string, before?: unknown, after?: unknown): void => {
    facts.push({ kind, path: [], before, after, beforeAt: [at], afterAt: [at] });
  };
  const [from, to] = [serverOf(a), serverOf(b)];
  if (from !== to) push("base-url-changed", "servers", from, to);
  else if (!sameJson(a.servers, b.servers)) push("text-changed", "servers");
  const [asked, asks] = [askedFor(a), askedFor(b)];
  if (!sameJson(asked, asks)) push("security-changed", "security", a.security, b.security);
  for (const part of ["info", "tags", "externalDocs"]) if (!sameJson(a[part], b[part])) push("text-changed", part);
  compareNames(walk);
}

function serverOf(document: Walk["before"]): string | undefined {
  return textAt(arrayAt(document, "servers")[0], "url");
}

/** The schemes that are asked for, without their descriptions. */
function askedFor(document: Walk["before"]): unknown {
  const schemes = Object.entries(objectAt(document, "components", "securitySchemes"));
  return [
    document.security,
    ...schemes.map(([name, scheme]) => [name, { ...objectAt({ scheme }, "scheme"), description: "" }]),
  ];
}

/** The names of schemas are exported as types, whoever refers to them. */
function compareNames(walk: Walk): void {
  const [before, after] = [walk.before, walk.after].map((document) => objectAt(document, "components", "schemas"));
  if (!before || !after) return;
  const { facts } = partNode(walk, "", "the service", "request");
  for (const name of Object.keys(before)) {
    if (!Object.hasOwn(after, name))
      facts.push({ kind: "name-removed", detail: name, path: [], beforeAt: ["components", "schemas", name] });
  }
  for (const name of Object.keys(after)) {
    if (!Object.hasOwn(before, name))
      facts.push({ kind: "name-added", detail: name, path: [], afterAt: ["components", "schemas", name] });
  }
}
