import * as helpers from "@reality-apis/helpers";

/** A small program. Its bounds are bytes after gzip. */
export interface Entry {
  readonly name: string;
  readonly code: string;
  /** What it should be; told where it is more. */
  readonly goal?: number;
  /** Beyond it, the measuring fails. */
  readonly limit?: number;
}

/** What a program was when that was last looked at, and a fiftieth more. */
const near = (measured: number): number => Math.floor(measured * 1.02);

const core = "@reality-apis/core";
const conversion = "@reality-apis/reality-conversion";
const modeling = "@reality-apis/reality-modeling";
const all = "@reality-apis/helpers";

const makeCore = `import { createServiceClient } from "${core}";
const client = createServiceClient({ baseUrl: "https://service.invalid/x", accept: "application/json" }, { accessToken });`;
const makeConversion = `import { createRealityConversionClient } from "${conversion}";
const client = createRealityConversionClient({ accessToken });`;
const read = `console.log(await client.GET("/jobs/{id}", { params: { path: { id } } }));`;

/** What is measured, and the bounds: the one place where they stand. */
export function entries(): readonly Entry[] {
  return [
    {
      name: "openapi-fetch, one GET (to compare)",
      code: `import create from "openapi-fetch"; const client = create(); ${read}`,
    },
    { name: "core, one GET", code: `${makeCore}\n${read}`, limit: near(9902) },
    {
      name: "client, one GET: the whole contract",
      code: `${makeConversion}\n${read}`,
      goal: 5120,
      limit: near(10_513),
    },
    {
      name: "client, one GET, unwrap",
      code: `import { unwrap } from "${core}";\n${makeConversion}\n${unwrapped(read)}`,
      limit: near(11_062),
    },
    { name: "client, waitForJob", code: withHelpers(["waitForJob"]), goal: 6656, limit: near(17_055) },
    { name: "client, listJobs", code: withHelpers(["listJobs"]), limit: near(13_317) },
    { name: "one client and every helper", code: everything([conversion]), goal: 8704, limit: near(31_096) },
    { name: "two clients and every helper", code: everything([conversion, modeling]) },
    ...[core, conversion, all].map((name) => ({
      name: `importing ${name} for nothing`,
      code: `import "${name}";`,
      limit: 49,
    })),
    ...functionsOf(helpers).map((name) => ({ name: `${name} alone`, code: `export { ${name} } from "${all}";` })),
  ];
}

function unwrapped(call: string): string {
  return call.replace("await client.GET(", "unwrap(await client.GET(").replace("));", ")));");
}

function withHelpers(names: readonly string[]): string {
  return `${makeConversion}\nimport { ${names.join(", ")} } from "${all}";\nconsole.log(client, ${names.join(", ")});`;
}

function everything(clients: readonly string[]): string {
  return [core, ...clients, all]
    .map((name, index) => `import * as p${index} from "${name}"; console.log(p${index});`)
    .join("\n");
}

/** The helpers themselves, without the errors and constants that come along with them. */
function functionsOf(module: object): readonly string[] {
  return Object.entries(module).flatMap(([name, value]) =>
    typeof value === "function" && /^[a-z]/.test(name) ? [name] : [],
  );
}
