// The main job, from end to end: jobs on the services run against the emulator, followed live.
// Everything goes through the public packages, as in an application.
import { filterFor, type JobReading, listJobs, type WatchOptions, waitForJob } from "@reality-apis/helpers";
import { type Board, createBoard, type Row } from "./board.ts";
import { submitAll } from "./jobs.ts";
import { iTwinId, type Stage, setStage, speed } from "./stage.ts";

const say = (line = ""): boolean => process.stdout.write(`${line}\n`);

/** Tells the story on the terminal; rejects if anything of it fails. */
export async function tellStory(): Promise<void> {
  const stage = await setStage();
  say(`\nThe services run at ${stage.url}, ${speed} times as fast as real time.\n`);
  try {
    await runAll(stage);
    await listPastJobs(stage);
    sayWhatNext(stage);
  } finally {
    await stage.emulator.close();
  }
}

async function runAll(stage: Stage): Promise<void> {
  const { emulator, conversion, modeling, modelingV2 } = stage;
  const jobs = await submitAll(stage);
  const rows = ["Reality Conversion", "Reality Modeling", "Reality Modeling v2"].map(
    (name): Row => ({ name, percentage: 0, text: "" }),
  );
  const board = createBoard(rows, process.stdout);
  // The documented delays are kept, on the emulator's clock: 15 seconds there are a sixth of a second here.
  const follow = (index: number): WatchOptions & { onProgress: (reading: JobReading) => void } => ({
    clock: emulator.clock,
    onProgress: (reading) => update(board, rows[index], reading),
  });
  const [converted, modeled, modeledV2] = await Promise.all([
    waitForJob(conversion, jobs.conversion.id, follow(0)),
    waitForJob(modeling, jobs.modeling.id, follow(1)),
    waitForJob(modelingV2, jobs.modelingV2.id, follow(2)),
  ]);
  say("\nOutputs, as reality data:");
  for (const { type, id } of converted.job?.outputs ?? []) say(`  ${String(type).padEnd(8)} ${id}`);
  for (const { format, id } of modeled.job?.jobSettings.outputs ?? []) say(`  ${String(format).padEnd(8)} ${id}`);
  // What a job of version 2 has depends on its type.
  if (modeledV2.job?.type !== "Reconstruction") return;
  for (const { format, location } of modeledV2.job.specifications.outputs.exports ?? []) {
    say(`  ${String(format).padEnd(8)} ${location}`);
  }
}

function update(board: Board, row: Row | undefined, { percentage, step, state, outcome }: JobReading): void {
  if (!row) return;
  row.percentage = percentage ?? row.percentage;
  row.text = outcome ?? [state, step].filter(Boolean).join(", ");
  board.show(row);
}

async function listPastJobs({ emulator, conversion }: Stage): Promise<void> {
  const { eq, gt, and } = filterFor(conversion);
  const twoWeeksAgo = new Date(emulator.clock.now() - 14 * 24 * 60 * 60 * 1000);
  const filter = and(eq("iTwinId", iTwinId), eq("state", "success"), gt("createdDateTime", twoWeeksAgo));
  say("\nDays of the successful conversions of the last two weeks, five a page:");
  let page = 0;
  for await (const { items } of listJobs(conversion, { filter, pageSize: 5 }).byPage()) {
    page += 1;
    say(`  page ${page}: ${items.map(({ createdDateTime }) => createdDateTime.slice(0, 10)).join(" · ")}`);
  }
}

function sayWhatNext({ emulator }: Stage): void {
  const requests = emulator.journal.length;
  say(`\nThat took ${requests} requests. What to try next:
  npm test                      all checks and tests
  README.md                     the same in your own code, in ten lines
  packages/emulator/README.md   the services on a port, behind fetch, behind msw
  specs/                        edit one, then: npx --yes pnpm@10.34.9 codegen`);
}
