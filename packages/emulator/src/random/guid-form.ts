/** The form of a GUID, in either case. */
export const GUID_FORM: RegExp = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
