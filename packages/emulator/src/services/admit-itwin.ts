import { Refusal } from "../http/refusal.ts";
import { type ITwinReplies, iTwinRefusal } from "./itwin-refusal.ts";
import type { ITwins } from "./itwins.ts";

/** Throws a Refusal if a job may not be created in an iTwin. */
export function admitITwin(iTwins: ITwins, iTwinId: string, replies?: ITwinReplies): void {
  const refusal = iTwinRefusal(iTwins, iTwinId, replies);
  if (refusal !== undefined) throw new Refusal(refusal);
}
