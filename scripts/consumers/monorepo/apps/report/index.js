import { conversion } from "@example/jobs-client";
import { filterFor, listJobs } from "@reality-apis/helpers";

const { and, eq } = filterFor(conversion);
const filter = and(eq("name", "Of a monorepo"), eq("state", "success"));
const jobs = await listJobs(conversion, { filter }).toArray({ limit: 100 });
if (jobs.length === 0) throw new Error("The job of the other application is not listed");
console.log("listed and filtered");
