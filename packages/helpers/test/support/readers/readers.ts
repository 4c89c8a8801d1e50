import { defaultParser } from "@odata/parser";
import { parseFilter } from "odata-filter-to-ast";
import { filter as parseV4 } from "odata-v4-parser";
import { meaningOfAst } from "./ast-tree.ts";
import type { Meaning } from "./meaning.ts";
import { asInAddress, meaningOfOData } from "./odata-tree.ts";

/** Readers of OData that others have written, each giving the meaning of a filter's text, or throwing. */
export const readers: Readonly<Record<string, (text: string) => Meaning>> = {
  "@odata/parser": (text) => meaningOfOData(defaultParser.filter(asInAddress(text))),
  "odata-v4-parser": (text) => meaningOfOData(parseV4(asInAddress(text))),
  "odata-filter-to-ast": (text) => meaningOfAst(parseFilter(text)),
};
