import type { Change } from "./change.ts";
import type { Fact, Use } from "./fact.ts";
import { covers } from "./level.ts";
import type { Rule, Verdict } from "./rule.ts";
import { rules } from "./rules.ts";
import { showValue } from "./show-value.ts";
import { subjectOf } from "./subject.ts";
import type { Label, Walk, WalkNode } from "./walk.ts";

/** A fact with all nodes that it was found in: an operation each, as far as they are parts of operations. */
interface Finding {
  readonly label: Label;
  readonly fact: Fact;
  readonly uses: Set<Use>;
  readonly operations: Set<string>;
}

/** Says what each fact means. The same fact in several operations is one change. */
export function judge(walk: Walk): readonly Change[] {
  const findings = new Map<string, Finding>();
  for (const node of walk.nodes.values()) for (const fact of node.facts) collect(findings, node, fact);
  return [...findings.values()].map(toChange);
}

function collect(findings: Map<string, Finding>, node: WalkNode, fact: Fact): void {
  const about = node.label.schema === undefined ? (node.label.part ?? "") : `schema ${node.label.schema}`;
  const whole = about === "" ? [...node.uses.values()].flatMap((operations) => [...operations]).join() : "";
  const key = [
    about,
    whole,
    fact.kind,
    fact.path.join("."),
    fact.detail,
    showValue(fact.before),
    showValue(fact.after),
  ].join("|");
  const known = findings.get(key) ?? { label: node.label, fact, uses: new Set(), operations: new Set() };
  for (const [use, operations] of node.uses) {
    known.uses.add(use === "response" && fact.open === true ? "open response" : use);
    for (const operation of operations) if (operation !== "") known.operations.add(operation);
  }
  findings.set(key, known);
}

function toChange({ label, fact, uses, operations }: Finding): Change {
  const touched = [...operations];
  const { level, text, behaviour } = gravestVerdict(ruleOf(fact), [...uses]);
  const subject = subjectOf(label, fact, touched);
  return {
    id: [fact.kind, subject, fact.detail].filter((part) => part !== undefined).join(" "),
    about: fact.kind.startsWith("name-") ? `\`${fact.detail}\`` : subject,
    ...{ kind: fact.kind, level, behaviour, text: fill(text, subject, fact), operations: touched, uses: [...uses] },
    ...(fact.before === undefined ? {} : { before: fact.before }),
    ...(fact.after === undefined ? {} : { after: fact.after }),
    fact,
  };
}

function ruleOf({ kind }: Fact): Rule {
  const rule = rules.get(kind);
  if (!rule) throw new TypeError(`There is no rule for "${kind}".`);
  return rule;
}

/** Of a schema that goes both ways, the graver half counts. One that nobody uses is judged as if it did. */
function gravestVerdict(rule: Rule, uses: readonly Use[]): Verdict {
  const ways: readonly Use[] = ["open response", "request", "response"];
  const all = uses.length > 0 ? ways.filter((use) => uses.includes(use)) : ways.slice(1);
  return all.map((use) => rule[use]).reduce((a, b) => (covers(a.level, b.level) ? a : b));
}

function fill(text: string, subject: string, { detail, before, after }: Fact): string {
  const values: { readonly [name: string]: string } = {
    ...{ subject, detail: showValue(detail ?? ""), before: showValue(before), after: showValue(after) },
  };
  const filled = text.replaceAll(/\{(subject|detail|before|after)\}/g, (whole, name: string) => values[name] ?? whole);
  return filled.slice(0, 1).toUpperCase() + filled.slice(1);
}
