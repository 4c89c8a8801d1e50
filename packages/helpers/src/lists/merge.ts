/** Joins several sources into one, each value as it comes, until the signal ends it. */
export async function* merge<Value>(
  sources: readonly AsyncGenerator<Value, void, undefined>[],
  signal: AbortSignal,
): AsyncGenerator<Value, void, undefined> {
  const coming = new Map(sources.map((source) => [source, nextOf(source)]));
  while (coming.size > 0) {
    const { source, result } = await Promise.race(coming.values());
    // Taken out and put in again, so that the others have their turn before it.
    coming.delete(source);
    if (result.done) continue;
    coming.set(source, nextOf(source));
    yield result.value;
    signal.throwIfAborted();
  }
}

interface Coming<Value> {
  readonly source: AsyncGenerator<Value, void, undefined>;
  readonly result: IteratorResult<Value, void>;
}

function nextOf<Value>(source: AsyncGenerator<Value, void, undefined>): Promise<Coming<Value>> {
  const coming = source.next().then((result) => ({ source, result }));
  // Told when its turn comes; where another fails first, or the loop is left, nobody is to hear of it.
  coming.catch(() => {});
  return coming;
}
