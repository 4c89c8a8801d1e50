import type { ConversionJobSeed } from "../../jobs/job-seed.ts";
import { guid } from "../../random/guid.ts";
import type { EmulatedService } from "../emulated-service.ts";
import { createServiceV1 } from "../v1/create-service.ts";
import type { World } from "../world.ts";
import { changeKind } from "./change-kind.ts";
import type { ConversionDetails } from "./details.ts";
import { conversionProfile } from "./profile.ts";

/** Reality Conversion v1. */
export function createConversionService(world: World): EmulatedService<ConversionJobSeed> {
  return createServiceV1<ConversionDetails, ConversionJobSeed>(
    {
      name: "reality-conversion",
      basePath: "realityconversion",
      profile: conversionProfile(world.iTwins),
      changes: { kind: changeKind, tooLateToDelete: "Cannot delete an already submitted job." },
      detailsOf: (seed, random) => {
        const { name = "Conversion", type = "Conversion", outputs = [{ type: "OPC" }] } = seed;
        const { iTwinId = guid(random.fork("iTwin")), inputs = [{ id: guid(random.fork("input")) }] } = seed;
        return { name, type, iTwinId, inputs, outputs: outputs.map((output) => output.type) };
      },
    },
    world,
  );
}
