// Waits for a job that never ends, says so once it waits, and ends if nothing holds it.
import { poll, waitForJob } from "../../src/index.ts";
import { service } from "../support/fixture-service.ts";

const [helper, word] = process.argv.slice(2);
const unref = word === "unref";
const answer = {
  data: { jobProgress: { percentage: 1, state: "Active" } },
  response: { ok: true, status: 200, headers: new Headers() },
};
const get = async (): Promise<unknown> => answer;
const client = { service, GET: get, POST: get, PATCH: get, PUT: get, DELETE: get };
const begun = (): void => {
  process.stdout.write("waiting\n");
};

if (helper === "poll") {
  const values = poll(get, { unref });
  values.next().then(begun);
  values.next();
} else {
  waitForJob(client, "job-1", { unref, onProgress: begun });
}
