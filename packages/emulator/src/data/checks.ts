// What properties of a snapshot are checked for.
export const isText = (value: unknown): boolean => typeof value === "string";
export const isNumber = (value: unknown): boolean => typeof value === "number" && Number.isFinite(value);
export const isNumberOrAbsent = (value: unknown): boolean => value === undefined || isNumber(value);
export const isDuration = (value: unknown): boolean => typeof value === "number" && value >= 0;
export const isList = (value: unknown): boolean => Array.isArray(value);
export const isFilledList = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
