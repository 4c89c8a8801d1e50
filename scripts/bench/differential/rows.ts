import { clients, oursName } from "./clients.ts";
import type { Fault } from "./fault.ts";
import { faults } from "./faults.ts";
import { playBomb } from "./play-bomb.ts";
import { type CellResult, playCell, tellsToken } from "./play-cell.ts";

export interface Row {
  readonly fault: string;
  readonly right: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly client: string;
  readonly isRight: boolean;
  readonly text: string;
}

/** What a body of at most 10 MiB may cost while it is read. */
const mostBombMiB = 48;

/** So many rows at a time keep the machine calm enough for the times to mean something. */
const lanes = 6;

/** Plays all cells: several rows at a time, since most of a cell is waiting. */
export async function differentialRows(): Promise<readonly Row[]> {
  const results = new Map<Fault, readonly PlayedCell[]>();
  const left = [...faults];
  const lane = async (): Promise<void> => {
    for (let fault = left.shift(); fault; fault = left.shift()) results.set(fault, await play(fault));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const bomb = await bombRow();
  return [...faults.map((fault) => rowOf(fault, results.get(fault) ?? [])), bomb];
}

export function isOursRight({ cells }: Row): boolean {
  return cells.some(({ client, isRight }) => client === oursName && isRight);
}

interface PlayedCell {
  readonly client: string;
  readonly result: CellResult;
}

function play(fault: Fault): Promise<readonly PlayedCell[]> {
  const cells = clients().map(async (client) => ({
    client: client.name,
    result: await playCell(client, fault.script, fault.calls),
  }));
  return Promise.all(cells);
}

function rowOf(fault: Fault, played: readonly PlayedCell[]): Row {
  const cells = played.map(({ client, result }) => {
    const isRight = fault.isRight(result);
    return { client, isRight, text: `${markOf(fault, result, isRight)}${textOf(result)}` };
  });
  return { fault: fault.name, right: fault.right, cells };
}

function markOf({ isHarmless }: Fault, result: CellResult, isRight: boolean): string {
  if (isRight) return "✓ ";
  return isHarmless?.(result) ? "" : "✗ ";
}

async function bombRow(): Promise<Row> {
  const cells: Cell[] = [];
  for (const { name } of clients()) {
    const { end, grownMiB } = await playBomb(name);
    const isRight = end === "error" && grownMiB <= mostBombMiB;
    cells.push({ client: name, isRight, text: `${isRight ? "✓" : "✗"} ${end}, +${grownMiB} MiB` });
  }
  return { fault: "64 MiB gzip bomb", right: `an error, at most +${mostBombMiB} MiB`, cells };
}

function textOf(result: CellResult): string {
  const end = result.end === "error" ? nameOf(result.error) : result.end;
  const elsewhere = result.elsewhere > 0 ? ", went there" : "";
  const told = tellsToken(result) ? ", token in it" : "";
  return `${end}, ${result.requests}× ${Math.round(result.ms)} ms${elsewhere}${told}`;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "error";
}
