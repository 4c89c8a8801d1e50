/** Gives the reality data ids of a job's outputs, one after another, and the same ones each time it is begun anew. */
export interface OutputIds {
  next(): string;
}

export function createOutputIds(outputId: (index: number) => string): OutputIds {
  let given = 0;
  return {
    next: () => {
      given += 1;
      return outputId(given - 1);
    },
  };
}
