import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true });

/** The public interface that the declarations of one entry make, for a reviewer to read, without comments. */
export interface EntryReport {
  /** Declarations of what is exported, by name. */
  readonly exported: ReadonlyMap<string, string>;
  /** Declarations that the exported ones name, but that nobody can import. */
  readonly named: ReadonlyMap<string, string>;
  /** What is exported from generated schemas, whose own difference is there to be read. */
  readonly generated: readonly string[];
}

/** Reads the entry of a package from its compiled declarations, and follows what it exports to where it is declared. */
export function reportEntry(file: string): EntryReport {
  // No libraries: what is looked for is who declares a name, not whether the types are right.
  const program = ts.createProgram([file], { noLib: true, types: [], module: ts.ModuleKind.NodeNext });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const entry = source && checker.getSymbolAtLocation(source);
  if (!entry) throw new Error(`${file} is no module, or is not there: build the packages first`);
  const folder = file.slice(0, file.lastIndexOf("/"));
  const symbols = checker.getExportsOfModule(entry).map((symbol) => [symbol.name, follow(checker, symbol)] as const);
  const isGenerated = (symbol: ts.Symbol): boolean => declarationsOf(symbol, folder).some(inSchema);
  const own = symbols.filter(([, symbol]) => !isGenerated(symbol));
  const seen = new Set(symbols.map(([, symbol]) => symbol));
  const named = new Map<string, string>();
  const pending = own.map(([, symbol]) => symbol);
  for (let symbol = pending.pop(); symbol !== undefined; symbol = pending.pop()) {
    for (const other of namesIn(checker, symbol, folder)) {
      if (seen.has(other) || isGenerated(other)) continue;
      seen.add(other);
      pending.push(other);
      named.set(other.name, textOf(other, folder));
    }
  }
  return {
    exported: sorted(own.map(([name, symbol]) => [name, textOf(symbol, folder) || elsewhere(name, symbol)])),
    named: sorted([...named]),
    generated: symbols
      .filter(([, symbol]) => isGenerated(symbol))
      .map(([name]) => name)
      .toSorted(),
  };
}

function follow(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The statements of this package that declare a symbol; none for parameters, members, and what others declare. */
function declarationsOf(symbol: ts.Symbol, folder: string): readonly ts.Statement[] {
  return (symbol.declarations ?? []).flatMap((declaration) => {
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    const isOwn = declaration.getSourceFile().fileName.startsWith(`${folder}/`);
    return isOwn && ts.isSourceFile(statement.parent) && isStatement(statement) ? [statement] : [];
  });
}

function isStatement(node: ts.Node): node is ts.Statement {
  return ts.isVariableStatement(node) || ts.isDeclarationStatement(node);
}

function inSchema(statement: ts.Statement): boolean {
  return /\/generated\/[^/]+\/schema\.d\.ts$/.test(statement.getSourceFile().fileName);
}

function namesIn(checker: ts.TypeChecker, symbol: ts.Symbol, folder: string): readonly ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    const at = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    const other = at && follow(checker, at);
    if (other && declarationsOf(other, folder).length > 0) found.push(other);
    ts.forEachChild(node, visit);
  };
  for (const statement of declarationsOf(symbol, folder)) visit(statement);
  return found;
}

function textOf(symbol: ts.Symbol, folder: string): string {
  const statements = declarationsOf(symbol, folder);
  const print = (statement: ts.Statement): string =>
    printer.printNode(ts.EmitHint.Unspecified, statement, statement.getSourceFile());
  return statements.map(print).join("\n");
}

/** What is re-exported from another package. */
function elsewhere(name: string, symbol: ts.Symbol): string {
  const [declaration] = symbol.declarations ?? [];
  const from = declaration?.getSourceFile().fileName ?? "";
  const [, other = "another package"] = /\/(?:packages|node_modules)\/([^/]+)\//.exec(from) ?? [];
  return `export { ${name} }; // of ${other}`;
}

function sorted(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
