import type { Work } from "./work.ts";

/** What a v2 job was asked to do. */
export interface DetailsV2 {
  readonly type: string;
  readonly name?: string;
  readonly iTwinId: string;
  readonly work: Work;
}
