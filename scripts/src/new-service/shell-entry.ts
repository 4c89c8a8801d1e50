import { typeName } from "../emit/names.ts";
import { serviceTitle } from "../service/service-title.ts";
import type { Spec } from "../spec/spec.ts";

/** Writes the module that gives out what one version's specification generates. */
export function shellEntry(spec: Spec): string {
  const { service, version } = spec.entry;
  const prefix = typeName(service);
  return `// What the specification of ${serviceTitle(spec)} ${version} generates, under its readable names.
export {
  create${prefix}Client,
  type ${prefix}Client,
  type ${prefix}JobTypes,
} from "./generated/${version}/client.ts";
export * from "./generated/${version}/schema.ts";
export { service } from "./generated/${version}/service.ts";
`;
}
