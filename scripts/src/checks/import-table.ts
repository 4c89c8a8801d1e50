import type { Import } from "./read-imports.ts";

/** A module that a file imports by name. */
export interface NamedImport extends Import {
  /** The file that imports it, relative to the repository. */
  readonly file: string;
}

/** What the sources of one room may import by name; relative imports are judged elsewhere. */
interface Room {
  readonly matches: RegExp;
  readonly allows: (found: NamedImport) => boolean;
  readonly rule: string;
}

const isPackage = ({ specifier }: Import): boolean => /^@reality-apis\/[a-z-]+(?:\/[a-z0-9-]+)?$/.test(specifier);
const isNode = ({ specifier }: Import): boolean => specifier.startsWith("node:");
const isClient = (found: Import): boolean =>
  isPackage(found) && !/^@reality-apis\/(?:core|helpers|emulator|cli)(?:\/|$)/.test(found.specifier);
const mentions = (file: string, word: string): boolean =>
  file.split("/").some((part) => part.split(/[-.]/).includes(word));

/** The first room that matches a file is the one whose rule holds. */
export const importTable: readonly Room[] = [
  {
    matches: /^packages\/core\/src\//,
    allows: (found) => found.specifier === "openapi-fetch" || (isNode(found) && mentions(found.file, "node")),
    rule: "core imports openapi-fetch, and node built-ins in files named node",
  },
  {
    matches: /^packages\/helpers\/src\//,
    allows: ({ specifier }) => specifier === "@reality-apis/core",
    rule: "helpers import core and nothing else",
  },
  {
    matches: /^packages\/emulator\/src\//,
    allows: (found) =>
      (found.specifier.split("/")[0] === "msw" && mentions(found.file, "msw")) ||
      (isClient(found) && found.typeOnly) ||
      (isNode(found) && ["listen", "node", "cli"].some((word) => mentions(found.file, word))),
    rule: "the emulator imports msw in files named msw, node built-ins in files named listen, node or cli, and types of clients",
  },
  {
    matches: /^packages\/cli\/src\/|^examples\/[^/]+\/src\//,
    allows: (found) => isPackage(found) || !found.specifier.startsWith("@reality-apis/"),
    rule: "a consumer imports a package by a public entry",
  },
  {
    matches: /^packages\/[^/]+\/src\//,
    allows: ({ specifier }) => specifier === "@reality-apis/core",
    rule: "a client imports core and nothing else",
  },
  {
    matches: /^scripts\/(?:demo|bench|consumers|readme-ambient)/,
    allows: (found) => isPackage(found) || !found.specifier.startsWith("@reality-apis/"),
    rule: "the demo, the benches and the consumers import a package by a public entry",
  },
  {
    matches: /^scripts\/(?!test\/)/,
    allows: ({ specifier }) => !specifier.startsWith("@reality-apis/"),
    rule: "scripts import no package of the project, the demo, the benches and the README check aside",
  },
];
