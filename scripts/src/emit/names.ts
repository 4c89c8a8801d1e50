/** `reality-conversion` → `RealityConversion`; `job_state` → `JobState`. */
export function typeName(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join("");
}

/** `JobState` → `jobStates`; `Activity` → `activities`. */
export function arrayName(type: string): string {
  const first = type.slice(0, 1).toLowerCase() + type.slice(1);
  if (/[^aeiou]y$/.test(first)) return `${first.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(first) ? `${first}es` : `${first}s`;
}

/** Type names that would hide one that every TypeScript file knows. */
const globals = new Set([
  ...["Array", "ArrayBuffer", "BigInt", "Blob", "Boolean", "Buffer", "DataView", "Date", "Error", "Event", "File"],
  ...["FormData", "Function", "Headers", "Infinity", "Iterable", "Iterator", "Map", "Math", "NaN", "Node", "Number"],
  ...["Object", "Promise", "Proxy", "Range", "RangeError", "Record", "Reflect", "RegExp", "Request", "Response", "Set"],
  ...["String", "Symbol", "SyntaxError", "Text", "TypeError", "URL", "WeakMap", "WeakSet", "WebSocket", "Worker"],
  ...["Awaited", "Exclude", "Extract", "NonNullable", "Omit", "Partial", "Pick", "Readonly", "Required", "ReturnType"],
]);

/** What is wrong with a name as the name of an exported type, if anything. */
export function badTypeName(name: string): string | undefined {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) return "does not make a type name; start it with a letter";
  return globals.has(name) ? "would hide a global of that name; choose a longer one, as ErrorResponse" : undefined;
}
