/** One job on the board: what it is called, and what was last read about it. */
export interface Row {
  readonly name: string;
  percentage: number;
  text: string;
}

/** Shows the progress of several jobs: a bar a job that moves on a terminal, a plain line a change elsewhere. */
export interface Board {
  show(row: Row): void;
}

/** What a board is drawn on. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const barWidth = 30;

export function createBoard(rows: readonly Row[], screen: Screen): Board {
  if (!screen.isTTY || process.env.TERM === "dumb") return plainBoard(screen);
  let isDrawn = false;
  return {
    show() {
      // Back to the first line of the board, then each line anew: clear, draw, end.
      if (isDrawn) screen.write(`\u001b[${rows.length}A`);
      for (const row of rows) screen.write(`\u001b[2K${barLine(row, screen.columns ?? 80)}\n`);
      isDrawn = true;
    },
  };
}

function plainBoard(screen: Screen): Board {
  const shown = new Map<string, string>();
  return {
    show(row) {
      const line = `${row.name.padEnd(20)} ${percent(row)} ${row.text}`;
      if (shown.get(row.name) !== line) screen.write(`${line}\n`);
      shown.set(row.name, line);
    },
  };
}

function barLine(row: Row, columns: number): string {
  const filled = Math.round((row.percentage / 100) * barWidth);
  const bar = "█".repeat(filled) + "░".repeat(barWidth - filled);
  return `${row.name.padEnd(20)} ${bar} ${percent(row)} ${row.text}`.slice(0, columns - 1);
}

function percent({ percentage }: Row): string {
  return `${Math.round(percentage)} %`.padStart(5);
}
