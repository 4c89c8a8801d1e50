/** How the values of a field are written in a filter. */
export type Literal = "guid" | "text" | "dateTime";

/** How a filter compares a field with one value, or (`in`) with several. */
export type Operator = "eq" | "ne" | "lt" | "le" | "gt" | "ge" | "in";

/** The names of the documented fields. */
export type FieldName =
  | "id"
  | "iTwinId"
  | "name"
  | "email"
  | "type"
  | "state"
  | "createdDateTime"
  | "inputId"
  | "outputId";

/** What a service's filters may say. */
export interface FilterGrammar {
  /** Only dates have an order, and dates are compared only by order. */
  readonly fields: Readonly<Partial<Record<FieldName, Literal>>>;
  /** Whether there are lists, as in `id in ('…', '…')`. */
  readonly lists: boolean;
}

const jobFields = {
  id: "guid",
  iTwinId: "guid",
  name: "text",
  email: "text",
  type: "text",
  state: "text",
  createdDateTime: "dateTime",
} as const;

/** The grammar of most services: nine fields, and lists. */
export const fullGrammar: FilterGrammar = { fields: { ...jobFields, inputId: "guid", outputId: "guid" }, lists: true };

/** The grammar of Reality Modeling v2 and Reality Analysis v2: no lists, and nothing about inputs and outputs. */
export const grammarWithoutInputs: FilterGrammar = { fields: jobFields, lists: false };

const ORDERS = ["eq", "ne", "lt", "le", "gt", "ge"] as const;

export function operatorsOf(literal: Literal, { lists }: FilterGrammar): readonly Operator[] {
  if (literal === "dateTime") return ORDERS;
  return lists ? ["eq", "ne", "in"] : ["eq", "ne"];
}
