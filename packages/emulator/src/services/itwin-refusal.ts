import { platformErrors } from "../http/platform-errors.ts";
import type { Reply } from "../http/reply.ts";
import type { ITwins } from "./itwins.ts";

/** What an operation answers to some requests about iTwins. */
export interface ITwinReplies {
  /** About one that is not among those there are. Default: 404. */
  unlisted?(): Reply;
  /** About one that lies where nothing is processed. Default: it makes no difference. */
  unsupported?(): Reply;
}

/** The answer to a request about an iTwin that is not to be carried out. */
export function iTwinRefusal(
  iTwins: ITwins,
  iTwinId: string,
  { unlisted = platformErrors.iTwinNotFound, unsupported }: ITwinReplies = {},
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
