import { operationsOf } from "../diff/operations-of.ts";
import { arrayAt, type JsonObject, objectAt, textAt } from "../json.ts";
import { Refusal } from "../refusal.ts";
import { serviceTitle } from "../service/service-title.ts";
import type { Spec } from "../spec/spec.ts";

/** How a document of the service writes its paths. */
export interface Match {
  /** What all paths begin with, that the curated ones leave to the server's URL. */
  readonly prefix: string;
  /** Operations that both have. */
  readonly shared: number;
}

/**
 * Finds out how the paths of a document match those of a curated specification.
 *
 * @throws Refusal when the document is one of another service.
 */
export function matchService(vendor: JsonObject, spec: Spec, others: readonly Spec[], file: string): Match {
  const refuse = (reason: string): never => {
    throw new Refusal([{ file, line: 1, reason }]);
  };
  const { service, version } = spec.entry;
  const name = `${service}@${version}`;
  const match = bestMatch(vendor, spec.document);
  const segments = segmentsOf(vendor, match.prefix);
  const owner = others.find((other) => other !== spec && segments.includes(baseOf(other.document)));
  if (owner && !segments.includes(baseOf(spec.document))) {
    refuse(`is of ${owner.entry.service}@${owner.entry.version} (path ${baseOf(owner.document)}), not of ${name}`);
  }
  const titled = others.find((other) => sameTitle(vendor, other));
  if (!segments.includes(baseOf(spec.document)) && titled && titled.entry.service !== service) {
    refuse(`is titled "${textAt(vendor, "info", "title")}": it is of ${titled.entry.service}, not of ${name}`);
  }
  const total = Math.min(operationsOf(vendor).length, operationsOf(spec.document).length);
  if (match.shared * 2 < total)
    refuse(`shares ${match.shared} of ${total} operations with ${name}; it is of another service`);
  return match;
}

function bestMatch(vendor: JsonObject, curated: JsonObject): Match {
  const known = new Set(operationsOf(curated).map(({ key }) => key));
  const prefixes = new Set([""]);
  for (const path of Object.keys(objectAt(vendor, "paths"))) {
    const parts = path.split("/");
    for (let count = 2; count <= parts.length; count += 1) prefixes.add(parts.slice(0, count).join("/"));
  }
  return [...prefixes]
    .map((prefix) => ({ prefix, shared: operationsOf(vendor, prefix).filter(({ key }) => known.has(key)).length }))
    .reduce((best, match) => (match.shared > best.shared ? match : best));
}

/** The words of the path before the operations: a gateway may add some of its own. */
function segmentsOf(document: JsonObject, prefix: string): readonly string[] {
  const url = textAt(arrayAt(document, "servers")[0], "url") ?? "";
  return `${pathOf(url)}${prefix}`.split("/").filter(Boolean);
}

/** The last word of a curated base URL: it names the service version. */
function baseOf(document: JsonObject): string {
  return segmentsOf(document, "").at(-1) ?? "";
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url.replace(/^[a-z]+:\/\/[^/]*/i, "");
}

function sameTitle(vendor: JsonObject, other: Spec): boolean {
  const plain = (title: string): string => title.toLowerCase().replaceAll(/[^a-z]/g, "");
  return plain(textAt(vendor, "info", "title") ?? "") === plain(serviceTitle(other));
}
