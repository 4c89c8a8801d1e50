/** One measured value, and what it has to keep within. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: { readonly atMost: number } | { readonly atLeast: number };
}
