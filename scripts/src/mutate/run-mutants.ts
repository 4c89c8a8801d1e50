import { stripVTControlCharacters } from "node:util";
import type { Mutant } from "./mutant.ts";
import { openWorkshop, type Workshop } from "./workshop.ts";

/**
 * Switches each rule off in turn and looks whether tests turn red. Two workshops share the work. Gives whether every
 * mutant was noticed; before that, the same tests must be green as long as nothing is switched off.
 */
export async function runMutants(
  root: string,
  mutants: readonly Mutant[],
  print: (line: string) => void,
): Promise<boolean> {
  const workshops = [openWorkshop(root), openWorkshop(root)];
  try {
    const tests = [...new Set(mutants.flatMap((mutant) => mutant.tests))];
    const titles = [...new Set(mutants.map((mutant) => mutant.titles))];
    const sound = await workshops[0]?.test(tests, titles.join("|"));
    if (sound?.code !== 0) {
      print(`The tests are red without any mutant:\n${sound?.output ?? ""}`);
      return false;
    }
    const queue = [...mutants];
    const results = await Promise.all(workshops.map((workshop) => workThrough(workshop, queue, print)));
    return results.every(Boolean);
  } finally {
    for (const workshop of workshops) workshop.tidy();
  }
}

async function workThrough(workshop: Workshop, queue: Mutant[], print: (line: string) => void): Promise<boolean> {
  let allNoticed = true;
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const { code, output } = await workshop.try(mutant);
    const red = redTests(output);
    const isNoticed = code !== 0 && red.length > 0;
    allNoticed &&= isNoticed;
    print(
      isNoticed ? `noticed   ${mutant.rule}: ${red.length} red, as “${red[0]}”` : `SURVIVED  ${mutant.rule}\n${output}`,
    );
  }
  return allNoticed;
}

/** The titles of the tests that failed. */
function redTests(output: string): readonly string[] {
  return stripVTControlCharacters(output)
    .split("\n")
    .filter((line) => line.includes(" FAIL "))
    .map((line) => line.split(" > ").slice(1).join(" > ").trim())
    .filter((title) => title !== "");
}
