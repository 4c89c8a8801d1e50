/** The bytes that are really in use, behind a sweep. Needs `node --expose-gc`. */
export function heapInUse(): number {
  if (!globalThis.gc) throw new Error("Run with --expose-gc.");
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
