import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listRooms } from "../../checks/list-rooms.ts";
import { objectAt, textAt } from "../../json.ts";
import type { RepositoryCopy } from "./repository-copy.ts";

/** Publishes everything by the changesets that are there, and one that names all. Gives the versions by package. */
export async function publishFirst(copy: RepositoryCopy): Promise<ReadonlyMap<string, string>> {
  const names = packageNames(copy);
  writeChangeset(copy, "rehearsal", names);
  await copy.publish();
  return versions(copy, names);
}

/**
 * Adds an optional field to the specification of a service, generates its client, and publishes it with new minor versions
 * of what it meets: of the helpers, and of core.
 */
export async function publishSecond(copy: RepositoryCopy): Promise<ReadonlyMap<string, string>> {
  const file = join(copy.root, "specs/reality-conversion.v1.yaml");
  writeFileSync(file, withNewField(readFileSync(file, "utf8")));
  await copy.pnpm("run", "codegen");
  const changed = ["reality-conversion", "helpers", "core"].map((name) => `@reality-apis/${name}`);
  writeChangeset(copy, "new-field", changed);
  await copy.publish();
  return versions(copy, packageNames(copy));
}

/** The schema `Job` with one property more, before those that it has. */
function withNewField(spec: string): string {
  const start = spec.search(/^ {4}Job:$/m);
  const properties = spec.indexOf("\n      properties:\n", start) + "\n      properties:\n".length;
  if (start < 0 || properties < start) throw new Error("The specification has no schema Job with properties");
  const field = "        priority:\n          type: string\n          description: How soon the job is worked on.\n";
  return spec.slice(0, properties) + field + spec.slice(properties);
}

function writeChangeset(copy: RepositoryCopy, name: string, packages: readonly string[]): void {
  const lines = packages.map((packageName) => `"${packageName}": minor`);
  writeFileSync(join(copy.root, `.changeset/${name}.md`), `---\n${lines.join("\n")}\n---\n\nA rehearsal.\n`);
}

function versions(copy: RepositoryCopy, names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [name, copy.versionOf(name)]));
}

function packageNames({ root }: RepositoryCopy): readonly string[] {
  const rooms = listRooms(root).filter((room) => room.startsWith("packages/"));
  const manifests: unknown[] = rooms.map((room) => JSON.parse(readFileSync(join(root, room, "package.json"), "utf8")));
  return manifests.flatMap((manifest) => textAt(manifest, "name") ?? []);
}

/** Publishes the helpers as a version to try out. Gives what the registry then offers, by tag. */
export async function publishPrerelease(
  copy: RepositoryCopy,
  registryUrl: string,
): Promise<ReadonlyMap<string, string>> {
  const name = "@reality-apis/helpers";
  const stable = copy.versionOf(name);
  await copy.pnpm("exec", "changeset", "pre", "enter", "next");
  writeChangeset(copy, "to-try-out", [name]);
  await copy.publish();
  const answer = await fetch(new URL(name.replace("/", "%2f"), registryUrl));
  const tags = objectAt(await answer.json(), "dist-tags");
  if (tags.latest !== stable || tags.next !== copy.versionOf(name) || !/-next\.0$/.test(String(tags.next))) {
    throw new Error(`${name} ${stable} is offered as ${JSON.stringify(tags)}`);
  }
  return new Map(Object.entries(tags).map(([tag, version]) => [tag, String(version)]));
}
