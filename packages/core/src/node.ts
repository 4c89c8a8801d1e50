// A way to make requests that is Node's own: `import { createNodeFetch } from "@reality-apis/core/node"`.
export { createNodeFetch, type NodeFetchOptions } from "./node/create-node-fetch.ts";
