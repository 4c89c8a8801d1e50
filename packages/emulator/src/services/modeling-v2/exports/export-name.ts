import { type Kind, textLike } from "../../../fields/kinds.ts";

/** The name of an export: 3 characters at least. */
export const exportName: Kind<string> = textLike(/^.{3,}$/su);
