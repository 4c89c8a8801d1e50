// The contents of this entry: what the specification of Reality Modeling v2 generates, under its readable names.
export {
  createRealityModelingClient,
  type RealityModelingClient,
  type RealityModelingJobTypes,
} from "./generated/v2/client.ts";
export * from "./generated/v2/schema.ts";
export { service } from "./generated/v2/service.ts";
