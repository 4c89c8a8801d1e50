import { service as analysis, createRealityAnalysisClient } from "@reality-apis/reality-analysis";
import {
  service as analysisV2,
  createRealityAnalysisClient as createRealityAnalysisV2Client,
} from "@reality-apis/reality-analysis/v2";
import { service as conversion, createRealityConversionClient } from "@reality-apis/reality-conversion";
import {
  service as conversionV2,
  createRealityConversionClient as createRealityConversionV2Client,
} from "@reality-apis/reality-conversion/v2";
import { createRealityModelingClient, service as modeling } from "@reality-apis/reality-modeling";
import {
  createRealityModelingClient as createRealityModelingV2Client,
  service as modelingV2,
} from "@reality-apis/reality-modeling/v2";
import type { KnownService } from "./known-service.ts";

/** The services that the command knows; a further one is a further line. */
export const services: readonly KnownService[] = [
  { name: "conversion", service: conversion, createClient: createRealityConversionClient },
  { name: "conversion-v2", service: conversionV2, createClient: createRealityConversionV2Client },
  { name: "modeling", service: modeling, createClient: createRealityModelingClient },
  { name: "modeling-v2", service: modelingV2, createClient: createRealityModelingV2Client },
  { name: "analysis", service: analysis, createClient: createRealityAnalysisClient },
  { name: "analysis-v2", service: analysisV2, createClient: createRealityAnalysisV2Client },
];
