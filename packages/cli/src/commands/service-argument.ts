import { Argument, InvalidArgumentError } from "commander";
import type { KnownService } from "../known-service.ts";
import { services } from "../services.ts";

const names = services.map(({ name }) => name).join(", ");

/** The first argument of every command: a service by its word. */
export function serviceArgument(): Argument {
  return new Argument("<service>", `one of ${names}`).argParser(findService);
}

function findService(word: string): KnownService {
  const found = services.find(({ name }) => name === word);
  if (found) return found;
  throw new InvalidArgumentError(`Allowed choices are ${names}.`);
}
