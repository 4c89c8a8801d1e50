// The contents of the package: what the specification of Reality Analysis v1 generates, under its readable names.
export {
  createRealityAnalysisClient,
  type RealityAnalysisClient,
  type RealityAnalysisJobTypes,
} from "./generated/v1/client.ts";
export * from "./generated/v1/schema.ts";
export { service } from "./generated/v1/service.ts";
