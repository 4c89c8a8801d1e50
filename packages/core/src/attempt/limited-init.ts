import type { CallRequest } from "../call-request.ts";
import { type Ending, type ListenedInit, onEnd } from "./ending.ts";

const kept: unique symbol = Symbol("ending");

/**
 * The init of a request that its attempt can end: `fetch` gets a signal, which is made when it is asked for, and our own
 * transport a place to listen. A copy, as one with a signal of its own, has the signal only: it lacks the prototype.
 */
export function limitedInit(request: CallRequest, ending: Ending): ListenedInit {
  // A literal with a getter of its own takes two to three times as long, and costs a call 8 %: no two have one shape.
  const init = Object.assign(new LimitedInit(ending), request, { redirect: "manual" } as const);
  return Object.defineProperty(init, "signal", signalOfEnding);
}

class LimitedInit {
  readonly [kept]: Ending;

  constructor(ending: Ending) {
    this[kept] = ending;
  }

  [onEnd](listener: (reason: unknown) => void): void {
    this[kept].listen(listener);
  }
}

const signalOfEnding = {
  configurable: true,
  enumerable: true,
  get(this: LimitedInit): AbortSignal {
    return this[kept].signal();
  },
};
