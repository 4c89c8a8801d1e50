import * as conversion from "@reality-apis/reality-conversion";
import * as modeling from "@reality-apis/reality-modeling";
import { describe, expect, test } from "vitest";
import { createEmulator } from "../src/index.ts";
import { conversionWords } from "../src/services/conversion/words.ts";
import { modelingWords } from "../src/services/modeling/words.ts";
import { clientServices } from "./support/client-services.ts";
import { ask } from "./support.ts";

test("the words that requests may use are those of the specifications", () => {
  expect(conversionWords).toEqual({
    jobTypes: conversion.jobTypes,
    outputs: conversion.outputFormats,
    patchStates: conversion.jobPatchStates,
  });
  expect(modelingWords).toEqual({
    jobTypes: modeling.jobTypes,
    outputs: modeling.outputFormats,
    patchStates: modeling.jobPatchStates,
    qualities: modeling.qualities,
  });
});

const LITERALS = {
  guid: "9e2d27cf-b695-47e9-b7f0-0d47dc3b88ad",
  text: "'text'",
  dateTime: "2024-06-24T13:00:00Z",
} as const;
/** Every field that any service has, with a value to compare it with. */
const FIELDS = Object.entries(conversion.service.filter).map(([name, { literal }]) => [name, LITERALS[literal]]);
const OPERATORS = ["eq", "ne", "lt", "le", "gt", "ge", "in"];

describe.each(clientServices)("$title $version", ({ baseUrl, filter, accept }) => {
  test("filters by the documented fields with the documented operators, and by no others", async () => {
    const emulator = createEmulator();
    const taken: Record<string, string[]> = {};
    for (const [field = "", value = ""] of FIELDS) {
      for (const operator of OPERATORS) {
        const comparison = `${field} ${operator} ${operator === "in" ? `(${value})` : value}`;
        const { status } = await ask(emulator, `GET ${baseUrl}/jobs?$filter=${comparison}`, { accept });
        if (status === 200) taken[field] = [...(taken[field] ?? []), operator];
      }
    }
    const documented = Object.entries(filter).map(([field, { operators }]) => [field, [...operators].sort()]);
    expect(Object.entries(taken).map(([field, operators]) => [field, operators.sort()])).toEqual(documented);
  });
});
