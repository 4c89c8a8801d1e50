/** A value with one change, and what it is. */
export interface Mutant {
  /** The path of what is changed, and what becomes of it, as `.options.merge is null`. */
  readonly change: string;
  readonly value: unknown;
}

/** What stands in the place of each text, number, flag, list or object once. */
const WRONG_VALUES: readonly unknown[] = [7, -1e9, 1.5, true, "", "Nonsense", null, {}, ["Nonsense"]];

/** All values that differ from one in one place: a property is left out, or added, or holds something else. */
export function* mutantsOf(value: unknown, path: string = ""): Generator<Mutant> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const { change, value: changed } of changesOf(item, `${path}[${index}]`)) {
        yield { change, value: value.with(index, changed) };
      }
    }
  } else if (typeof value === "object" && value !== null) {
    yield { change: `${path}.surprise is added`, value: { ...value, surprise: 1 } };
    const properties = Object.entries(value);
    for (const [name, property] of properties) {
      const rest = properties.filter(([other]) => other !== name);
      yield { change: `${path}.${name} is left out`, value: Object.fromEntries(rest) };
      for (const { change, value: changed } of changesOf(property, `${path}.${name}`)) {
        yield { change, value: { ...value, [name]: changed } };
      }
    }
  }
}

function* changesOf(value: unknown, path: string): Generator<Mutant> {
  for (const wrong of WRONG_VALUES) yield { change: `${path} is ${JSON.stringify(wrong)}`, value: wrong };
  yield* mutantsOf(value, path);
}
