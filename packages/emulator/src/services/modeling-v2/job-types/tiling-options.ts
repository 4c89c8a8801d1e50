import type { TilingOptionsCreate } from "@reality-apis/reality-modeling/v2";
import { anyNumber, flag, type Kind, notNegative, oneOf, text } from "../../../fields/kinds.ts";
import { shape } from "../../../fields/shape.ts";
import { colour } from "../../v2/kinds.ts";
import { point } from "./point.ts";

/** The options that tilings and reconstructions have in common. */
export const tilingOptions: Kind<TilingOptionsCreate> = shape<TilingOptionsCreate>(
  {},
  {
    modelingReferenceType: oneOf(["Orthophoto", "Complete"]),
    tilingMode: oneOf(["NoTiling", "RegularPlanarGrid", "RegularVolumetricGrid", "Adaptive"]),
    tilingValue: notNegative,
    tilingOrigin: point,
    discardEmptyTiles: flag,
    crs: text,
    geometricPrecision: oneOf(["Medium", "High", "Extra", "Ultra"]),
    pairSelection: oneOf(["Generic", "StructuredAerial", "RegionOfInterest"]),
    photoUsedForGeometry: oneOf(["ExcludeThermal", "IncludeThermal", "None"]),
    holeFilling: oneOf(["SmallHoles", "AllHoles"]),
    simplification: oneOf(["Standard", "PlanarRelative", "PlanarAbsolute"]),
    planarSimplificationTolerance: anyNumber,
    pointCloudColorSource: oneOf(["None", "Color", "Intensity", "ScaledIntensity"]),
    colorCorrection: oneOf(["None", "Standard", "StandardWithThermal", "BlockWise", "BlockWiseWithThermal"]),
    untexturedRepresentation: oneOf(["InpaintingCompletion", "UniformColor"]),
    untexturedColor: colour,
    textureSource: oneOf(["PhotosFirst", "PointCloudsFirst", "Smart"]),
    orthoResolution: anyNumber,
    geometryResolutionLimit: anyNumber,
    textureResolutionLimit: anyNumber,
  },
);
