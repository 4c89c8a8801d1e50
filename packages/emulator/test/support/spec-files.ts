import type { JobSeeds } from "../../src/index.ts";
import { readSpec, type SpecFile } from "./spec-file.ts";

/** One service version: how the emulator calls it, and its specification. */
export interface ServiceVersion {
  readonly key: keyof JobSeeds;
  /** The first segment of its addresses. */
  readonly basePath: string;
  readonly spec: SpecFile;
}

/** All service versions, by the names of their specifications, which are read when they are first asked for. */
export const serviceVersions: Readonly<Record<string, ServiceVersion>> = {
  "reality-conversion.v1": versionOf("reality-conversion", "reality-conversion.v1", "realityconversion"),
  "reality-conversion.v2": versionOf("reality-conversion@v2", "reality-conversion.v2", "reality-conversion"),
  "reality-modeling.v1": versionOf("reality-modeling", "reality-modeling.v1", "contextcapture"),
  "reality-modeling.v2": versionOf("reality-modeling@v2", "reality-modeling.v2", "reality-modeling"),
  "reality-analysis.v1": versionOf("reality-analysis", "reality-analysis.v1", "realitydataanalysis"),
  "reality-analysis.v2": versionOf("reality-analysis@v2", "reality-analysis.v2", "reality-analysis"),
};

function versionOf(key: ServiceVersion["key"], name: string, basePath: string): ServiceVersion {
  let spec: SpecFile | undefined;
  return {
    key,
    basePath,
    get spec() {
      spec ??= readSpec(name);
      return spec;
    },
  };
}
