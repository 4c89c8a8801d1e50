/** Why an iteration ends that its caller has left. */
export const left: unique symbol = Symbol("left");

/**
 * Lets `return()` end what is under way: a generator by itself hears of it only when that has come. The generator takes
 * `left`, which its work is aborted with, for an end and no error.
 */
export function endOnReturn<Value>(
  iteration: AsyncGenerator<Value, void, undefined>,
  leaving: AbortController,
): AsyncGenerator<Value, void, undefined> {
  const finish = iteration.return.bind(iteration);
  iteration.return = (value) => {
    leaving.abort(left);
    return finish(value);
  };
  return iteration;
}
