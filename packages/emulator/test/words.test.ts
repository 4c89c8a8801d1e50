import * as conversion from "@reality-apis/reality-conversion";
import * as modeling from "@reality-apis/reality-modeling";
import { expect, test } from "vitest";
import { filterFields, operatorsOf } from "../src/filter/filter-fields.ts";
import { conversionWords } from "../src/services/conversion/words.ts";
import { modelingWords } from "../src/services/modeling/words.ts";

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

test.each([conversion.service, modeling.service])(
  "the filter's fields and operators are those of $title",
  (service) => {
    const documented = Object.entries(service.filter).map(([name, field]) => [
      name,
      field.literal,
      [...field.operators].sort(),
    ]);
    const ours = Object.entries(filterFields).map(([name, literal]) => [
      name,
      literal,
      [...operatorsOf(literal)].sort(),
    ]);
    expect(ours).toEqual(documented);
  },
);
