const client = 'import { createRealityConversionClient } from "@reality-apis/reality-conversion";';
const used = "createRealityConversionClient";
const helpers = '"@reality-apis/helpers"';

/** The programs for browsers whose size `docs/installing.md` tells, by their names there, and those that add nothing. */
export const sizePrograms: readonly (readonly [name: string, code: string])[] = [
  ["a client", `${client} export { ${used} };`],
  ["a client, `waitForJob`", `${client} import { waitForJob } from ${helpers}; export { ${used}, waitForJob };`],
  ["a client, `listJobs`", `${client} import { listJobs } from ${helpers}; export { ${used}, listJobs };`],
  ["a client, all helpers", `${client} export * from ${helpers}; export { ${used} };`],
  ["a client, imported for nothing", 'import "@reality-apis/reality-conversion";'],
  ["the helpers, imported for nothing", `import ${helpers};`],
];
