import type { EntryPoint } from "./entry-point.ts";

/** The `package.json` of a new client package. */
export function shellManifest(service: string, title: string, entryPoints: readonly EntryPoint[]): string {
  const manifest = {
    name: `@reality-apis/${service}`,
    version: "0.0.0",
    description: `Typed client for Bentley iTwin ${title}, generated from a curated OpenAPI specification`,
    keywords: ["itwin", "bentley", service, "openapi", "client"],
    license: "MIT",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    files: ["dist/bundle", "CHANGELOG.md"],
    exports: withPackageJson(entryPoints, sourceExport),
    publishConfig: { access: "public", provenance: true, exports: withPackageJson(entryPoints, publishedExport) },
    scripts: { prepack: `pnpm --silent --filter @reality-apis/scripts run bundle ${service}` },
    dependencies: { "@reality-apis/core": "workspace:^" },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Within the repository, a package is also found by its sources. */
export function sourceExport({ module }: EntryPoint): object {
  return { "@reality-apis/source": `./src/${module}.ts`, ...exportFrom("dist", module) };
}

/** What is published has the bundle only. */
export function publishedExport({ module }: Pick<EntryPoint, "module">): object {
  return exportFrom("dist/bundle", module);
}

function exportFrom(folder: string, module: string): object {
  return { types: `./${folder}/${module}.d.ts`, default: `./${folder}/${module}.js` };
}

function withPackageJson(entryPoints: readonly EntryPoint[], toExport: (entryPoint: EntryPoint) => object): object {
  const entries = entryPoints.map((entryPoint) => [entryPoint.name, toExport(entryPoint)]);
  return Object.fromEntries([...entries, ["./package.json", "./package.json"]]);
}
