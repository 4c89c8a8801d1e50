// The contents of this entry: what the specification of Reality Conversion v2 generates, under its readable names.
export {
  createRealityConversionClient,
  type RealityConversionClient,
  type RealityConversionJobTypes,
} from "./generated/v2/client.ts";
export * from "./generated/v2/schema.ts";
export { service } from "./generated/v2/service.ts";
