import type { OutputIds } from "./output-ids.ts";

/** What a v2 job was asked to make of what. */
export interface Work {
  /** The texts among its inputs, most of them reality data ids. */
  readonly inputIds: readonly string[];
  /** What it was made of, from which it can be made again. */
  readonly asked: unknown;
  /** The specifications as an answer has them, with the ids of the outputs. */
  shown(ids: OutputIds): object;
}
