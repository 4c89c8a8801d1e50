/** How an answer that a specification lists comes about. */
export type Cover = "scenario" | "any" | "unprovoked" | "missing";

const MARKS: Readonly<Record<Cover, string>> = { scenario: "●", any: "○", unprovoked: "·", missing: "✗" };

/** The operations of one service version, and which of their statuses were seen. */
export interface Coverage {
  readonly version: string;
  /** Operation, status, and how it came about. */
  readonly answers: readonly (readonly [operation: string, status: string, cover: Cover])[];
}

/** A table of operations and statuses. */
export function coverageTable({ version, answers }: Coverage): string {
  const statuses = [...new Set(answers.map(([, status]) => status))].sort();
  const operations = [...new Set(answers.map(([operation]) => operation))];
  const width = Math.max(version.length, ...operations.map((name) => name.length));
  const row = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(width)}  ${cells.map((cell, column) => cell.padEnd(statuses[column]?.length ?? 0)).join("  ")}`.trimEnd();
  const cover = (operation: string, status: string): string => {
    const found = answers.find(([name, code]) => name === operation && code === status);
    return found === undefined ? "" : MARKS[found[2]];
  };
  const rows = operations.map((name) =>
    row(
      name,
      statuses.map((status) => cover(name, status)),
    ),
  );
  return [row(version, statuses), ...rows].join("\n");
}

/** What the marks mean, and how many there are of each. */
export function coverageSummary(coverages: readonly Coverage[]): string {
  const covers = coverages.flatMap(({ answers }) => answers.map(([, , cover]) => cover));
  const count = (cover: Cover): string => `${MARKS[cover]} ${covers.filter((one) => one === cover).length}`;
  return [
    `${covers.length} answers: ${count("scenario")} given to a request of their own`,
    `${count("any")} given as to any operation (no token, no permission, too many requests, another version, a failure)`,
    `${count("unprovoked")} listed for all operations alike, for which this one has no cause`,
    `${count("missing")} missing`,
  ].join(", ");
}
