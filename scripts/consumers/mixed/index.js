// The helpers and the client are of different versions, and each brings the core that it was made with.
import { readdirSync, readFileSync } from "node:fs";
import { createEmulator } from "@reality-apis/emulator";
import { cancelJob } from "@reality-apis/helpers";
import { createRealityConversionClient } from "@reality-apis/reality-conversion";
import { journeyInProcess } from "./in-process.js";

const said = await journeyInProcess();
const { fetch } = createEmulator({ clock: "manual" });
const conversion = createRealityConversionClient({ accessToken: "any", fetch });
const error = await cancelJob(conversion, "no-such-job").catch((reason) => reason);
if (error.name !== "ApiError" || error.status !== 404) throw error;
const cores = readdirSync("node_modules", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("@reality-apis/core/package.json"))
  .map((path) => JSON.parse(readFileSync(`node_modules/${path}`, "utf8")).version);
if (cores.length !== 2) throw new Error(`Two copies of core were to be there: ${cores}`);
console.log(`with core ${cores.toSorted().join(" and ")}: ${said}`);
