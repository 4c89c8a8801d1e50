import type { ServiceDiff } from "./service-diff.ts";

/** The differences for machines. The places of a document are arrays of keys. */
export function printJson(diffs: readonly ServiceDiff[]): string {
  return `${JSON.stringify({ formatVersion: 1, services: diffs }, undefined, 2)}\n`;
}
