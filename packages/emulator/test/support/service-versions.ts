import type { Emulator } from "../../src/index.ts";
import { type Answer, type Ask, ask } from "../support.ts";
import type { SpecFile, SpecOperation } from "./spec-file.ts";

export { type ServiceVersion, serviceVersions } from "./spec-files.ts";

export function operation({ operations }: SpecFile, name: string): SpecOperation {
  const found = operations.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`There is no operation ${name}.`);
  return found;
}

/** What a request to an operation is made of. */
export interface Request extends Ask {
  /** The path parameters in their order. */
  readonly parameters?: readonly string[];
  readonly query?: string;
}

/** Sends a request to an operation as its specification describes it. */
export function send(
  emulator: Pick<Emulator, "fetch">,
  spec: SpecFile,
  name: string,
  { parameters = [], query = "", ...options }: Request = {},
): Promise<Answer> {
  const { method, path } = operation(spec, name);
  const left = [...parameters];
  const filled = path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(left.shift() ?? "none"));
  return ask(emulator, `${method} ${spec.serverUrl}${filled}${query}`, { accept: spec.accept, ...options });
}
