import type { Spec } from "../spec/spec.ts";
import { generatorVersion } from "./generator-version.ts";

/** The first lines of every generated file: where it comes from, what made it, and how to make it again. */
export function header(spec: Spec): string {
  const others = spec.files.filter((file) => file !== spec.entry.spec);
  return [
    `// Generated from ${spec.entry.spec}${others.length > 0 ? ` and ${others.join(", ")}` : ""}.`,
    `// SHA-256 of the specification: ${spec.sha256}`,
    `// Generator: @reality-apis/scripts with openapi-typescript ${generatorVersion()}`,
    "// Do not edit: change the specification, then run `pnpm codegen`.",
    "",
    "",
  ].join("\n");
}
