import { isList, isNumber } from "../../data/checks.ts";
import type { Kept } from "../../data/kept.ts";
import { keptObject } from "../../data/kept-object.ts";
import { listOf } from "../../fields/kinds.ts";
import type { Position } from "../../jobs/job-store.ts";
import { type KeptJob, keptJobKind } from "../../jobs/kept-job.ts";
import { readJob } from "../../jobs/read-job.ts";
import { FilterView } from "./filter-view.ts";
import type { JobService } from "./job-service.ts";
import { outputIdsOf } from "./output-ids-of.ts";

/** The jobs of a service, the last ordinal given, and the places in lists that clients have tokens for. */
interface KeptJobs {
  readonly lastOrdinal: number;
  readonly jobs: readonly unknown[];
  readonly pagesBegun: readonly unknown[];
}

const jobsKind = keptObject<KeptJobs>({ lastOrdinal: isNumber, jobs: isList, pagesBegun: isList });
const positionKind = keptObject<Position>({ createdAt: isNumber, ordinal: isNumber });

/** How a service's jobs are kept. Their states are not: those follow from the plans and the time. */
export function keepJobs<Details>(service: JobService<Details>): Kept {
  const { store, continuations, profile } = service;
  const kind = listOf(keptJobKind(profile.keptDetails));
  return {
    save: (): KeptJobs => ({
      lastOrdinal: store.lastOrdinal(),
      jobs: store
        .newestFirst()
        .toReversed()
        .map(({ outputId: _, ...job }) => job),
      pagesBegun: [...continuations.positions()],
    }),
    restore: (saved, path, problems) => {
      const kept = jobsKind(saved, path, problems);
      if (kept === undefined) return;
      for (const [index, job] of (kind(kept.jobs, `${path}.jobs`, problems) ?? []).entries()) {
        if (!takeOver(service, job)) problems.push({ path: `${path}.jobs[${index}]`, kind: "invalid" });
      }
      store.skipOrdinals(kept.lastOrdinal);
      const pages = listOf(positionKind)(kept.pagesBegun, `${path}.pagesBegun`, problems) ?? [];
      for (const position of pages) continuations.tokenAfter(position);
    },
  };
}

/** Whether the job could be added and shown: one that could not would spoil every list that it is in. */
function takeOver<Details>(service: JobService<Details>, kept: KeptJob<Details>): boolean {
  const job = { ...kept, outputId: outputIdsOf(service, kept.ordinal, kept.givenOutputIds) };
  const { profile, store } = service;
  try {
    const { createdAt } = kept;
    profile.jobBody({ job, reading: readJob(job, createdAt) });
    Object.values(new FilterView(job, profile.filterRules, createdAt).inputId);
    store.add(job);
    return true;
  } catch {
    return false;
  }
}
