import type { Finding } from "../finding.ts";
import { isObject } from "../json.ts";
import type { Pointer } from "../pointer.ts";
import type { RegistryEntry } from "../read-registry.ts";
import { Refusal } from "../refusal.ts";
import { bundle, type ReadFile, type RefuseIn } from "./bundle.ts";
import { checkCircles } from "./check-circles.ts";
import { checkNames } from "./check-names.ts";
import { collectReferences } from "./collect-references.ts";
import { hashFiles } from "./hash-files.ts";
import { parseSource } from "./parse-source.ts";
import { readSource } from "./read-source.ts";
import type { ParseSource } from "./remember-sources.ts";
import type { SourceFile } from "./source-file.ts";
import type { Spec } from "./spec.ts";

/**
 * Reads a specification and the files in its folder that it refers to. Opens nothing else and connects to nothing.
 *
 * @throws Refusal with everything that is wrong.
 */
export function loadSpec(root: string, entry: RegistryEntry, parse: ParseSource = parseSource): Spec {
  const findings: Finding[] = [];
  const refuse: RefuseIn = (source, at, reason) => {
    findings.push({ file: source.file, line: source.lineOf(at), reason });
  };
  const files = readFiles(entry.spec, refuse, (file) => parse(readSource(root, file)));
  const main = files.get(entry.spec);
  if (!main) throw new Refusal(findings);
  for (const { source } of files.values()) checkNames(source.value, (at, reason) => refuse(source, at, reason));
  const { document, origins } = bundle(main, files, refuse);
  const locate: Spec["locate"] = (pointer) => {
    const source = (pointer[0] === "components" && origins.get(`${pointer[1]}/${pointer[2]}`)) || main.source;
    return { file: source.file, line: source.lineOf(pointer) };
  };
  checkCircles(document, (at, reason) => findings.push({ ...locate(at), reason }));
  if (findings.length > 0) throw new Refusal(findings);
  return {
    entry,
    document,
    files: [...files.keys()].sort(),
    sha256: hashFiles([...files.values()].map(({ source }) => source)),
    locate,
  };
}

function readFiles(spec: string, refuse: RefuseIn, read: (file: string) => SourceFile): Map<string, ReadFile> {
  const files = new Map<string, ReadFile>();
  const open = (file: string): void => {
    const source = read(file);
    if (file === spec) checkKind(source);
    const references = collectReferences(source, (at, reason) => refuse(source, at, reason));
    files.set(file, { source, references });
    for (const { file: next } of references) if (!files.has(next)) open(next);
  };
  open(spec);
  return files;
}

function checkKind({ file, value, lineOf }: SourceFile): void {
  const [at, reason] = complaint(value) ?? [];
  if (at && reason !== undefined) throw new Refusal([{ file, line: lineOf(at), reason }]);
}

function complaint(value: unknown): readonly [at: Pointer, reason: string] | undefined {
  if (!isObject(value)) return [[], "is not an OpenAPI document: it holds no mapping"];
  if (Object.hasOwn(value, "swagger")) return [["swagger"], "is Swagger 2.0; convert it to OpenAPI 3.1"];
  const { openapi } = value;
  if (openapi === undefined) return [[], "is not an OpenAPI document: it has no openapi version"];
  if (typeof openapi === "string" && /^3\.1\.\d+$/.test(openapi)) return undefined;
  return [["openapi"], `is OpenAPI ${String(openapi)}; specifications are written in OpenAPI 3.1`];
}
