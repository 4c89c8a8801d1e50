import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../../", import.meta.url));
/** Where the program under test would stand: from there, all clients and the helpers are found. */
const path: string = `${root}packages/emulator/test/program-under-test.ts`;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.dom.asynciterable.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  customConditions: ["@reality-apis/source"],
  paths: { "openapi-fetch": [`${root}scripts/node_modules/openapi-fetch/dist/index.d.mts`] },
};

/** Everything but the text itself is the same for all, and reading it takes seconds. */
const parsed = new Map<string, ts.SourceFile>();

/** Compiles one text as a user's editor would, and gives the compiler's own view of it. */
export function typeProgram(text: string): { readonly program: ts.Program; readonly file: ts.SourceFile } {
  const host = ts.createCompilerHost(options);
  const original = host.getSourceFile;
  host.fileExists = (name) => name === path || ts.sys.fileExists(name);
  host.readFile = (name) => (name === path ? text : ts.sys.readFile(name));
  host.getSourceFile = (name, ...rest) => {
    if (name === path) return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    const file = parsed.get(name) ?? original.call(host, name, ...rest);
    if (file) parsed.set(name, file);
    return file;
  };
  const program = ts.createProgram([path], options, host);
  const file = program.getSourceFile(path);
  if (!file) throw new Error("the compiler did not read the text");
  return { program, file };
}

/** What the compiler complains about, in one text a finding. */
export function complaintsOf({ program, file }: ReturnType<typeof typeProgram>): readonly string[] {
  return program
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

const registry = ts.createDocumentRegistry();

/** What an editor shows when the pointer rests on a name, as `const job: Job`: on the first place where it stands. */
export function hoversOf(text: string, names: readonly string[]): Readonly<Record<string, string>> {
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    // The registry is shared: a text of the same version would be taken for the one before.
    getScriptVersion: (name) => (name === path ? text : "1"),
    getScriptSnapshot: (name) => {
      const content = name === path ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === path || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    ...(ts.sys.realpath && { realpath: ts.sys.realpath }),
  };
  const service = ts.createLanguageService(host, registry);
  const hover = (name: string): string => {
    const info = service.getQuickInfoAtPosition(path, text.search(new RegExp(`\\b${name}\\b`)));
    return ts.displayPartsToString(info?.displayParts);
  };
  return Object.fromEntries(names.map((name) => [name, hover(name)]));
}
