import type { Finding } from "../finding.ts";
import { objectAt } from "../json.ts";
import type { Spec } from "../spec/spec.ts";
import { enumTexts, isPlainObject } from "./emit-aliases.ts";
import { arrayName, badTypeName, typeName } from "./names.ts";

/** Finds schemas whose generated names would hide a global or each other. */
export function checkExports(spec: Spec): readonly Finding[] {
  const findings: Finding[] = [];
  const owners = new Map<string, string>();
  for (const [name, schema] of Object.entries(objectAt(spec.document, "components", "schemas"))) {
    const refuse = (reason: string): void => {
      findings.push({ ...spec.locate(["components", "schemas", name]), reason: `the schema name "${name}" ${reason}` });
    };
    const type = typeName(name);
    const bad = badTypeName(type);
    if (bad) refuse(bad);
    for (const generated of generatedNames(type, schema)) {
      const owner = owners.get(generated);
      if (owner !== undefined) refuse(`and "${owner}" would both generate ${generated}; rename one of them`);
      else owners.set(generated, name);
    }
  }
  return findings;
}

function generatedNames(type: string, schema: unknown): readonly string[] {
  if (isPlainObject(schema)) return [type, `${type}Schema`];
  return enumTexts(schema).length > 0 ? [type, arrayName(type)] : [type];
}
