import type { Services } from "../services/create-services.ts";
import type { Fault } from "./fault.ts";
import { faultKinds } from "./fault-kind.ts";
import type { FaultRule } from "./fault-rule.ts";

/** Throws a RangeError for a rule that cannot be meant. */
export function checkRule({ on = {}, give, times, after, rate = 1 }: FaultRule, services: Services): void {
  const { operation, service } = on;
  const meant =
    service === undefined ? Object.values(services) : Object.hasOwn(services, service) ? [services[service]] : [];
  if (meant.length === 0) throw new RangeError(`There is no service '${service}'.`);
  if (operation !== undefined && !meant.some(({ routes }) => routes.some((route) => route.operation === operation))) {
    throw new RangeError(`There is no operation '${operation}'${service === undefined ? "" : ` in ${service}`}.`);
  }
  if (!kinds.includes(give.kind)) throw new RangeError(`There is no fault of the kind '${give.kind}'.`);
  if (!(rate >= 0 && rate <= 1)) throw new RangeError(`A fault's rate cannot be ${rate}: give a number from 0 to 1.`);
  for (const [name, value] of Object.entries({ times, after, ...numbersOf(give) })) {
    if (value !== undefined && !(value >= 0)) {
      throw new RangeError(`A fault's ${name} cannot be ${value}: give a number from 0 on.`);
    }
  }
}

const kinds: readonly Fault["kind"][] = faultKinds;

/** The numbers of a fault, none of which can be below 0. */
function numbersOf(fault: object): Record<string, number> {
  return Object.fromEntries(
    Object.entries(fault).filter((entry): entry is [string, number] => typeof entry[1] === "number"),
  );
}
