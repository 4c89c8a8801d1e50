/**
 * Lets what has been started get on its way: settles once the event loop has gone round. In Node that takes
 * `setImmediate`, since a timer may come before anything is sent; elsewhere a timer does.
 */
export function nextLoop(): Promise<void> {
  const immediate: unknown = Reflect.get(globalThis, "setImmediate");
  return new Promise((resolve) => {
    if (typeof immediate === "function") immediate(resolve);
    else setTimeout(resolve);
  });
}
