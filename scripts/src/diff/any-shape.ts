import type { Shape } from "./shape.ts";

/** The shape that every value has. */
export const anyShape: Shape = {
  types: new Set(),
  nullable: false,
  open: false,
  properties: new Map(),
  required: new Set(),
  extras: true,
  rest: {},
};
