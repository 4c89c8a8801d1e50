import { type Kind, listOf, text, textLike } from "../../fields/kinds.ts";
import { GUID_FORM } from "../../random/guid-form.ts";

/** The display name of a job: 3 to 256 characters, none of them for control and none that file names may not have. */
export const jobName: Kind<string> = textLike(/^(?:(?!["<>|:*?\\/])[ -\u{10ffff}]){3,256}$/u);

/** A path in the bucket of an iTwin. */
export const bucketFile: Kind<string> = textLike(/^bkt:.+/u);

export const colour: Kind<string> = textLike(/^#[\da-f]{6}$/i);

export const guidText: Kind<string> = textLike(GUID_FORM);

export const texts: Kind<string[]> = listOf(text);
