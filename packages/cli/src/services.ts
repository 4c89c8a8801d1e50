import { service as conversion, createRealityConversionClient } from "@reality-apis/reality-conversion";
import { createRealityModelingClient, service as modeling } from "@reality-apis/reality-modeling";
import type { KnownService } from "./known-service.ts";

/** The services that the command knows; a further one is a further line. */
export const services: readonly KnownService[] = [
  { name: "conversion", service: conversion, createClient: createRealityConversionClient },
  { name: "modeling", service: modeling, createClient: createRealityModelingClient },
];
