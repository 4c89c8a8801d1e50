import { type JobClient, submitJob } from "@reality-apis/helpers";
import type { Context } from "./context.ts";
import { textAt } from "./output/property-of.ts";
import { writeLine } from "./output/write-line.ts";

/** Creates a job and submits it. Whatever happens, it is told what is known of the job: it may cost money. */
export async function createJob(
  context: Context,
  { client, name }: { readonly client: JobClient; readonly name: string },
  creation: object,
): Promise<unknown> {
  const { signal, stderr, clock } = context.world;
  const since = new Date(clock.now()).toISOString().slice(0, 10);
  let known = `Whether the job was created is not known; look with: reality list ${name} --since ${since}`;
  const onCreated = (job: unknown): void => {
    const id = textAt(job, client.service.job.id);
    context.note(`Job ${id} of ${client.service.title} is created.`);
    known = `Job ${id} is created, but may not be submitted; look with: reality get ${name} ${id}`;
  };
  try {
    return await submitJob(client, creation, { signal, onCreated });
  } catch (error) {
    if (signal.aborted) writeLine(stderr, known);
    throw error;
  }
}
