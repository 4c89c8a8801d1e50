import { describe, expect, test } from "vitest";
import { readRegistry } from "../src/read-registry.ts";
import { createWorkspace } from "./workspace.ts";

const registry = "specs/redocly.yaml";

describe("the registry", () => {
  test("says which specification goes into which package", () => {
    const { root } = createWorkspace();
    expect(readRegistry(root)).toEqual([
      {
        service: "paint-shop",
        version: "v1",
        spec: "specs/paint-shop.v1.yaml",
        output: "packages/paint-shop/src/generated/v1",
      },
    ]);
  });

  test.each([
    [
      "apis:\n  paint-shop@v1: { root: gone.yaml }\n",
      2,
      '"paint-shop@v1" names specs/gone.yaml, which does not exist; add it or drop the entry',
    ],
    [
      "apis:\n  Paint@v1: { root: paint-shop.v1.yaml }\n",
      2,
      '"Paint@v1" is not a name; write <service>@<version>, as reality-conversion@v1',
    ],
    [
      "apis:\n  paint-shop: { root: paint-shop.v1.yaml }\n",
      2,
      '"paint-shop" is not a name; write <service>@<version>, as reality-conversion@v1',
    ],
    [
      "apis:\n  paint-shop@1: { root: paint-shop.v1.yaml }\n",
      2,
      '"paint-shop@1" is not a name; write <service>@<version>, as reality-conversion@v1',
    ],
    [
      "apis:\n  ../x@v1: { root: paint-shop.v1.yaml }\n",
      2,
      '"../x@v1" is not a name; write <service>@<version>, as reality-conversion@v1',
    ],
    [
      "apis:\n  sand-shop@v1: { root: paint-shop.v1.yaml }\n",
      2,
      '"sand-shop@v1" has no package; make it with `pnpm new:service sand-shop`',
    ],
    [
      "apis:\n  core@v1: { root: paint-shop.v1.yaml }\n",
      2,
      '"core@v1" would take the place of packages/core; name the service otherwise',
    ],
    ["apis:\n  paint-shop@v1: {}\n", 2, '"paint-shop@v1" needs a root: the name of a YAML file in specs/'],
    [
      "apis:\n  paint-shop@v1: { root: ../x.yaml }\n",
      2,
      '"paint-shop@v1" needs a root: the name of a YAML file in specs/',
    ],
    [
      "apis:\n  paint-shop@v1: { root: paint-shop.v1.yaml }\n  paint-shop@v2: { root: paint-shop.v1.yaml }\n",
      3,
      '"paint-shop@v2" has the same root as paint-shop@v1; each version has a file of its own',
    ],
    [
      "apis:\n  paint-shop@v1: { root: a.yaml }\n  paint-shop@v1: { root: b.yaml }\n",
      3,
      "is not valid YAML: Map keys must be unique",
    ],
    ["rules: {}\n", 1, "has no apis; name at least one service version with its root"],
    [
      "apis:\n  paint-shop@v1: { root: paint-shop.v1.yaml }\nextends: [https://example.org/rules.yaml]\n",
      3,
      'extends names "https://example.org/rules.yaml"; nothing is fetched, so name a built-in set of rules',
    ],
  ])("%j is refused", (content, line, reason) => {
    const { root, write } = createWorkspace();
    write(registry, content);
    expect(() => readRegistry(root)).toThrow(`${registry}:${line}: ${reason}`);
  });
});
