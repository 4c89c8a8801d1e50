import type { Face } from "./face.ts";

/** What an application does, told so that it can be done through any face, and in a browser as well as in Node. */
export interface Journey {
  readonly title: string;
  /** Gives what was seen on the way: nothing but what JSON can carry. */
  readonly travel: (face: Face) => Promise<unknown>;
  readonly expected: unknown;
}

export const ITWIN = "510cd1a3-3703-4729-b08c-fecd9c87c3be";
export const MINUTE_MS = 60_000;
export const accessToken = async (): Promise<string> => "Bearer journey";

/** What a rejected promise was rejected with, as far as it is compared. */
export async function rejection(work: Promise<unknown>, ...names: string[]): Promise<unknown> {
  const error = await work.then(
    () => ({ name: "no error" }),
    (reason: unknown) => reason,
  );
  return pick(error, names);
}

/** Some properties of a value, each by a path as `result.job.state`. */
export function pick(value: unknown, paths: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(paths.map((path) => [path, path.split(".").reduce(propertyOf, value)]));
}

function propertyOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}
