import { styleText } from "node:util";
import type { JobReading, KnownMeaning } from "@reality-apis/helpers";
import { displayWidth, fitWidth } from "../output/display-width.ts";
import { escapeText } from "../output/escape-text.ts";
import { percentText } from "../output/percent-text.ts";
import { shortId } from "./short-id.ts";
import { stateAndStep } from "./status-text.ts";

/** What a bar is drawn from. */
export interface BarState {
  readonly jobId: string;
  readonly reading: JobReading | undefined;
  /** What went wrong with the last look, if something did. */
  readonly trouble: string | undefined;
  /** When the service will be asked again, in milliseconds since the epoch. */
  readonly nextLookAt: number | undefined;
}

interface Piece {
  readonly text: string;
  readonly style?: "cyan" | "green" | "red" | "yellow" | "dim";
}

/** The line of one job, in colour, and no wider than the terminal. */
export function barLine(state: BarState, now: number, columns: number): string {
  const { reading, trouble } = state;
  const percentage = reading?.percentage;
  const width = barWidth(columns);
  const filled = Math.round(((percentage ?? 0) / 100) * width);
  const pieces: readonly Piece[] = [
    { text: `${shortId(state.jobId)} ` },
    { text: "█".repeat(filled), style: colourOf(reading?.meaning) },
    { text: "░".repeat(width - filled), style: "dim" },
    { text: percentage === undefined ? "" : percentText(percentage).padStart(width === 0 ? 0 : 6) },
    { text: reading ? ` ${stateAndStep(reading)}` : "" },
    { text: troubleText(state), style: "yellow" },
    { text: reading || trouble ? "" : " waiting for the first answer" },
    { text: waitText(state, now), style: "dim" },
  ];
  // The last column stays free: some terminals begin a new line once it is written to.
  return fitPieces(pieces, columns - 1);
}

function barWidth(columns: number): number {
  if (columns < 50) return 0;
  return columns < 90 ? 12 : 24;
}

function colourOf(meaning: KnownMeaning | undefined): "cyan" | "green" | "red" | "yellow" {
  if (meaning === "succeeded") return "green";
  if (meaning === "failed") return "red";
  return meaning === "cancelled" || meaning === "ending" ? "yellow" : "cyan";
}

function troubleText({ reading, trouble }: BarState): string {
  if (trouble === undefined) return "";
  return reading ? `, ${trouble}` : ` ${trouble}`;
}

function waitText({ nextLookAt }: BarState, now: number): string {
  if (nextLookAt === undefined) return "";
  const seconds = Math.max(0, Math.ceil((nextLookAt - now) / 1000));
  return seconds <= 120 ? `, next look in ${seconds} s` : `, next look in ${Math.ceil(seconds / 60)} min`;
}

function fitPieces(pieces: readonly Piece[], columns: number): string {
  let left = columns;
  const fitted = pieces.map(({ text, style }) => {
    const cut = fitWidth(escapeText(text), left);
    left -= displayWidth(cut);
    return style === undefined || cut === "" ? cut : styleText(style, cut, { validateStream: false });
  });
  return fitted.join("");
}
