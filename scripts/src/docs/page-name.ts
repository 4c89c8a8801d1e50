import type { Spec } from "../spec/spec.ts";

/** The name of a specification's page, beside the index. */
export function pageName({ entry: { service, version } }: Pick<Spec, "entry">): string {
  return `${service}.${version}.html`;
}
