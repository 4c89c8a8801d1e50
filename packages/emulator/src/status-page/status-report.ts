import type { JournalEntry } from "../http/journal.ts";
import type { Services } from "../services/create-services.ts";
import { dateTime } from "../services/date-time.ts";
import type { JobOverview } from "../services/service-overview.ts";

/** What the status page shows, as `/_emulator/status` answers it. */
export interface StatusReport {
  readonly clock: {
    /** The virtual time, in ISO 8601. */
    readonly now: string;
    /** Virtual milliseconds per real one; 0 for a clock that stands still. */
    readonly speed: number;
  };
  readonly services: readonly ServiceStatus[];
  /** The newest jobs of all services, newest first. */
  readonly jobs: readonly JobStatus[];
  /** The last requests, newest first. */
  readonly requests: readonly RequestStatus[];
}

export interface ServiceStatus {
  /** As `reality-modeling@v2`. */
  readonly name: string;
  /** The first segment of its addresses. */
  readonly path: string;
  /** How many jobs are in each state. */
  readonly states: Readonly<Record<string, number>>;
}

export interface JobStatus extends Omit<JobOverview, "createdAt"> {
  readonly service: string;
  readonly created: string;
}

/** A request, without its query, which may be long, and its token, which is nobody's business. */
export interface RequestStatus {
  readonly time: string;
  readonly method: string;
  readonly path: string;
  /** 0 where the connection was broken instead. */
  readonly status: number;
}

/** What the report is made of. */
export interface StatusParts {
  readonly services: Services;
  readonly journal: readonly JournalEntry[];
  readonly now: number;
  readonly speed: number;
}

const JOBS_SHOWN = 50;
const REQUESTS_SHOWN = 20;

export function reportStatus({ services, journal, now, speed }: StatusParts): StatusReport {
  const overviews = Object.entries(services).map(([name, service]) => ({
    name,
    path: service.basePath,
    ...service.overview(now, JOBS_SHOWN),
  }));
  const jobs = overviews.flatMap(({ name, jobs: newest }) => newest.map((job) => ({ service: name, ...job })));
  return {
    clock: { now: dateTime(now), speed },
    services: overviews.map(({ name, path, states }) => ({ name, path, states })),
    jobs: jobs
      .sort((one, other) => other.createdAt - one.createdAt)
      .slice(0, JOBS_SHOWN)
      .map(({ createdAt, ...job }) => ({ ...job, created: dateTime(createdAt) })),
    requests: journal
      .slice(-REQUESTS_SHOWN)
      .reverse()
      .map(({ time, method, path, status }) => ({ time: dateTime(time), method, path, status })),
  };
}
