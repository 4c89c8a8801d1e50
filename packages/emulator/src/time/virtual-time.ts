/** A time that goes `speed` times as fast as the real one (0: stands still) and can be moved forward. */
export interface VirtualTime {
  /** Milliseconds since the epoch, with fractions. */
  exact(): number;
  /** Moves on to `instant`; an instant that is already past changes nothing. */
  moveTo(instant: number): void;
}

export function createVirtualTime(startAt: number, speed: number): VirtualTime {
  let base = startAt;
  let hostBase = performance.now();
  const exact = (): number => (speed === 0 ? base : base + (performance.now() - hostBase) * speed);
  return {
    exact,
    moveTo: (instant) => {
      base = Math.max(instant, exact());
      hostBase = performance.now();
    },
  };
}
