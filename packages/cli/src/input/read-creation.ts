import { UsageError } from "../errors/usage-error.ts";
import type { World } from "../world.ts";

/** Reads the job to create, as JSON. What must stand in it is the service's business. */
export async function readCreation(world: World, path: string): Promise<object> {
  const name = path === "-" ? "The standard input" : `The file ${path}`;
  const creation = parse(await read(world, path, name), name);
  if (typeof creation === "object" && creation !== null && !Array.isArray(creation)) return creation;
  throw new UsageError(`${name} must hold a JSON object, the job to create.`);
}

async function read(world: World, path: string, name: string): Promise<string> {
  try {
    return await world.readText(path);
  } catch (cause) {
    world.signal.throwIfAborted();
    throw new UsageError(`${name} can't be read: give a file with the job to create, or - for the standard input.`, {
      cause,
    });
  }
}

function parse(text: string, name: string): unknown {
  try {
    // Some editors begin a file with a byte order mark, which JSON does not know.
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UsageError(`${name} does not hold JSON (${why}): correct it.`, { cause });
  }
}
