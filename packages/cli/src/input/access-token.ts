import type { Context } from "../context.ts";
import { MissingTokenError } from "../errors/missing-token-error.ts";

/**
 * Gives the access token, or the function that reads it. The file is read anew for each call, so that whatever
 * refreshes it carries a watch over the hour that a token lives. There is no option for the token itself: it would
 * stand in the shell's history and in every list of processes.
 */
export async function accessToken({ world, options }: Context): Promise<string | (() => Promise<string>)> {
  const { tokenFile } = options;
  if (tokenFile !== undefined) {
    await readToken(() => world.readText(tokenFile), tokenFile);
    return () => readToken(() => world.readText(tokenFile), tokenFile);
  }
  const token = world.env.REALITY_ACCESS_TOKEN?.trim();
  if (token) return token;
  throw new MissingTokenError(
    "There is no access token: put it into a file and name that with --token-file, or set REALITY_ACCESS_TOKEN.",
  );
}

async function readToken(read: () => Promise<string>, path: string): Promise<string> {
  const text = await read().catch((cause: unknown) => {
    throw new MissingTokenError(`The token file ${path} can't be read: name another with --token-file.`, { cause });
  });
  if (text.trim() !== "") return text;
  throw new MissingTokenError(`The token file ${path} is empty: put an access token into it.`);
}
