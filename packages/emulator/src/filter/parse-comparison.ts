import { GUID_FORM } from "../random/guid-form.ts";
import type { Comparison } from "./expression.ts";
import { type FieldName, type FilterGrammar, type Literal, type Operator, operatorsOf } from "./filter-fields.ts";
import { parseDateTime } from "./parse-date-time.ts";
import type { TokenReader } from "./token-reader.ts";
import type { Token } from "./tokenize.ts";

/** Reads one comparison, as `state eq 'active'` or `id in ('…', '…')`. */
export function parseComparison(reader: TokenReader, grammar: FilterGrammar): Comparison {
  const { field, literal } = parseField(reader, grammar);
  const operator = parseOperator(reader, field, operatorsOf(literal, grammar));
  const values = operator === "in" ? parseList(reader, field, literal) : [parseValue(reader, field, literal)];
  return { kind: "compare", field, operator, values };
}

function parseField(reader: TokenReader, grammar: FilterGrammar): { field: FieldName; literal: Literal } {
  const token = reader.take();
  if (token.kind !== "word") return reader.fail("a property was expected", token);
  if (token.value === "not") return reader.fail("the operator 'not' is not supported", token);
  if (reader.peek().kind === "(") return reader.fail(`the function '${token.value}' is not supported`, token);
  const field = isField(token.value, grammar) ? token.value : undefined;
  const literal = field && grammar.fields[field];
  if (field && literal) return { field, literal };
  return reader.fail(`the property '${token.value}' is not supported`, token);
}

function isField(word: string, { fields }: FilterGrammar): word is FieldName {
  return Object.hasOwn(fields, word);
}

function parseOperator(reader: TokenReader, field: FieldName, operators: readonly Operator[]): Operator {
  const token = reader.take();
  if (token.kind !== "word") return reader.fail("an operator was expected", token);
  const operator = operators.find((known) => known === token.value);
  return operator ?? reader.fail(`the operator '${token.value}' is not supported for '${field}'`, token);
}

function parseList(reader: TokenReader, field: FieldName, literal: Literal): (string | bigint)[] {
  if (!reader.takeIf("(")) reader.fail("'(' was expected after 'in'");
  const values = [parseValue(reader, field, literal)];
  while (reader.takeIf(",")) values.push(parseValue(reader, field, literal));
  if (!reader.takeIf(")")) reader.fail("',' or ')' was expected");
  return values;
}

function parseValue(reader: TokenReader, field: FieldName, literal: Literal): string | bigint {
  const token = reader.take();
  return readLiteral(token, literal) ?? reader.fail(`'${field}' is compared with ${EXPECTED[literal]} only`, token);
}

const EXPECTED: Readonly<Record<Literal, string>> = {
  guid: "a GUID, bare or in apostrophes,",
  text: "a text in apostrophes",
  dateTime: "a date and time with a zone, without apostrophes,",
};

function readLiteral(token: Token, literal: Literal): string | bigint | undefined {
  if (literal === "dateTime") return token.kind === "word" ? parseDateTime(token.value) : undefined;
  if (token.kind === "text") return token.value;
  return literal === "guid" && token.kind === "word" && GUID_FORM.test(token.value) ? token.value : undefined;
}
