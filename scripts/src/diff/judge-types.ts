import type ts from "typescript";
import { compiler } from "../emit/compiler.ts";

/** Whether code that was written for the old types of an operation still compiles with the new ones. */
export interface Fit {
  /** As `GET /jobs/{id}`. */
  readonly operation: string;
  /** Whether what used to be sent may still be sent. */
  readonly request: boolean;
  /** Whether what is answered now may still be read. */
  readonly response: boolean;
}

const options: ts.CompilerOptions = {
  ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [], lib: ["lib.es5.d.ts"] },
  ...{ target: compiler.ScriptTarget.ES2022, skipLibCheck: true, skipDefaultLibCheck: true },
};

/** What TypeScript thinks of the operations that two generated `schema.ts` have in common. */
export function judgeTypes(before: string, after: string): readonly Fit[] {
  const program = createProgram(
    new Map([
      ["before.ts", before],
      ["after.ts", after],
    ]),
  );
  const checker = program.getTypeChecker();
  const [old, now] = ["before.ts", "after.ts"].map((file) => operationTypes(checker, program.getSourceFile(file)));
  return [...(old ?? [])].flatMap(([operation, type]) => {
    const other = now?.get(operation);
    return other ? [{ operation, ...compare(checker, type, other) }] : [];
  });
}

/** No type depends on what a comment says. */
const withoutComments: ts.CreateSourceFileOptions = {
  languageVersion: compiler.ScriptTarget.ES2022,
  jsDocParsingMode: compiler.JSDocParsingMode.ParseNone,
};

/** Files of the compiler itself, read once. */
const library = new Map<string, ts.SourceFile | undefined>();

function createProgram(texts: ReadonlyMap<string, string>): ts.Program {
  const host = compiler.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, languageVersion) => {
    const text = texts.get(name);
    if (text !== undefined) return compiler.createSourceFile(name, text, withoutComments);
    const known = library.get(name) ?? getSourceFile(name, languageVersion);
    library.set(name, known);
    return known;
  };
  return compiler.createProgram([...texts.keys()], options, host);
}

/** The type of each operation under `paths`. */
function operationTypes(checker: ts.TypeChecker, file: ts.SourceFile | undefined): ReadonlyMap<string, ts.Type> {
  const module = file && checker.getSymbolAtLocation(file);
  const paths = module && checker.getExportsOfModule(module).find(({ name }) => name === "paths");
  if (!paths) throw new TypeError("The generated types have no `paths`.");
  return new Map(
    checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(paths)).flatMap((path) =>
      checker
        .getPropertiesOfType(checker.getTypeOfSymbol(path))
        .filter(({ name }) => name !== "parameters")
        .map((method) => [`${method.name.toUpperCase()} ${path.name}`, checker.getTypeOfSymbol(method)] as const)
        .filter(([, type]) => checker.getPropertiesOfType(type).length > 0),
    ),
  );
}

function compare(checker: ts.TypeChecker, before: ts.Type, after: ts.Type): Omit<Fit, "operation"> {
  const part = (type: ts.Type, name: string): ts.Type | undefined => {
    const property = checker.getPropertyOfType(type, name);
    return property && checker.getTypeOfSymbol(property);
  };
  const fits = (from: ts.Type | undefined, to: ts.Type | undefined): boolean =>
    !from || !to || checker.isTypeAssignableTo(from, to);
  const [answers, others] = [part(before, "responses"), part(after, "responses")];
  const statuses = answers ? checker.getPropertiesOfType(answers).map(({ name }) => name) : [];
  return {
    request: ["parameters", "requestBody"].every((name) => fits(part(before, name), part(after, name))),
    response: statuses.every((status) => fits(others && part(others, status), answers && part(answers, status))),
  };
}
