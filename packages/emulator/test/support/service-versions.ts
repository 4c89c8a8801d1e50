import type { Emulator, JobSeeds } from "../../src/index.ts";
import { type Answer, type Ask, ask } from "../support.ts";
import { readSpec, type SpecFile, type SpecOperation } from "./spec-file.ts";

/** One service version: how the emulator calls it, and its specification. */
export interface ServiceVersion {
  readonly key: keyof JobSeeds;
  readonly spec: SpecFile;
}

/** All service versions, by the names of their specifications, which are read when they are first asked for. */
export const serviceVersions: Readonly<Record<string, ServiceVersion>> = {
  "reality-conversion.v1": versionOf("reality-conversion", "reality-conversion.v1"),
  "reality-conversion.v2": versionOf("reality-conversion@v2", "reality-conversion.v2"),
  "reality-modeling.v1": versionOf("reality-modeling", "reality-modeling.v1"),
  "reality-modeling.v2": versionOf("reality-modeling@v2", "reality-modeling.v2"),
  "reality-analysis.v1": versionOf("reality-analysis", "reality-analysis.v1"),
  "reality-analysis.v2": versionOf("reality-analysis@v2", "reality-analysis.v2"),
};

function versionOf(key: ServiceVersion["key"], name: string): ServiceVersion {
  let spec: SpecFile | undefined;
  return {
    key,
    get spec() {
      spec ??= readSpec(name);
      return spec;
    },
  };
}

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
