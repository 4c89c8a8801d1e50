import type { Kind } from "./kinds.ts";
import type { Problem } from "./problem.ts";

/** A value of one of two kinds. One that is of neither is told what keeps it from the kind it is closer to. */
export function either<First, Second>(first: Kind<First>, second: Kind<Second>): Kind<First | Second> {
  return (value, path, problems) => {
    const [firstProblems, secondProblems]: [Problem[], Problem[]] = [[], []];
    const asFirst = first(value, path, firstProblems);
    if (firstProblems.length === 0) return asFirst;
    const asSecond = second(value, path, secondProblems);
    if (secondProblems.length === 0) return asSecond;
    problems.push(...(secondProblems.length < firstProblems.length ? secondProblems : firstProblems));
    return undefined;
  };
}
