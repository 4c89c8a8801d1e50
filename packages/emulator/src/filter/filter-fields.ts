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

/** The documented fields. Only dates have an order, and dates are compared only by order. */
export const filterFields: Readonly<Record<FieldName, Literal>> = {
  id: "guid",
  iTwinId: "guid",
  name: "text",
  email: "text",
  type: "text",
  state: "text",
  createdDateTime: "dateTime",
  inputId: "guid",
  outputId: "guid",
};

const ORDERS = ["eq", "ne", "lt", "le", "gt", "ge"] as const;
const EQUALITIES = ["eq", "ne", "in"] as const;

export function operatorsOf(literal: Literal): readonly Operator[] {
  return literal === "dateTime" ? ORDERS : EQUALITIES;
}
