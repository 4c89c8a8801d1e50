import { platformErrors } from "../http/platform-errors.ts";
import { Refusal } from "../http/refusal.ts";
import type { Reply } from "../http/reply.ts";
import type { ITwins } from "./itwins.ts";

/** What an operation answers to some requests about iTwins. */
export interface ITwinReplies {
  /** About one that is not among those there are. Default: 404. */
  unlisted?(): Reply;
  /** About one that lies where nothing is processed. Default: it makes no difference. */
  unsupported?(): Reply;
}

/** Throws a Refusal if a request about an iTwin is not to be carried out. */
export function admitITwin(iTwins: ITwins, iTwinId: string, replies: ITwinReplies = {}): void {
  const reply = replyAbout(iTwins, iTwinId, replies);
  if (reply !== undefined) throw new Refusal(reply);
}

function replyAbout(
  iTwins: ITwins,
  iTwinId: string,
  { unlisted = platformErrors.iTwinNotFound, unsupported }: ITwinReplies,
): Reply | undefined {
  switch (iTwins.accessTo(iTwinId)) {
    case "open":
      return undefined;
    case "missing":
      return platformErrors.iTwinNotFound();
    case "forbidden":
      return platformErrors.insufficientPermissions();
    case "unsupported":
      return unsupported?.();
    case "unlisted":
      return unlisted();
  }
}
