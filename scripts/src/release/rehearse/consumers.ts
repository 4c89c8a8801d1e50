import type { Consumer } from "./consumer.ts";
import { browser } from "./consumers/browser.ts";
import { bundlers } from "./consumers/bundlers.ts";
import { checks } from "./consumers/checks.ts";
import { monorepos } from "./consumers/monorepos.ts";
import { commonjsConsumers, esmConsumers, mswConsumers } from "./consumers/runtimes.ts";
import { typescripts } from "./consumers/typescripts.ts";
import { versions } from "./consumers/versions.ts";

/** Every place where users run the packages, as far as this machine can show it. */
export const consumers: readonly Consumer[] = [
  ...checks,
  ...esmConsumers,
  ...commonjsConsumers,
  ...mswConsumers,
  ...typescripts,
  ...bundlers,
  browser,
  ...monorepos,
  ...versions,
];
