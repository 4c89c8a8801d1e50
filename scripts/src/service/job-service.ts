/**
 * What a specification says about its jobs in `x-job-service`, as written. `specs/job-service.schema.json` is the
 * contract for the people who write it; this is the same contract for the code that reads it.
 */
export interface JobService {
  readonly accept: string;
  readonly operations: OperationIds;
  readonly submit?: FixedCall;
  readonly cancel: FixedCall;
  readonly job: JobPlaces;
  readonly progress: ProgressPlaces;
  readonly messages?: MessagesPlaces;
  readonly message?: MessagePlaces;
  readonly poll: { readonly delaysMs: readonly number[]; readonly restartOn: string };
  readonly states: WordsByMeaning;
  readonly toleratedStates?: WordsByMeaning;
  readonly list: ListPlaces;
  readonly filter: { readonly [field: string]: FilterEntry };
}

export interface OperationIds {
  readonly create: string;
  readonly read: string;
  readonly list: string;
  readonly progress: string;
  readonly change?: string;
  readonly remove?: string;
  readonly messages?: string;
}

/** An operation, with the body that it always gets. */
export interface FixedCall {
  readonly operation: string;
  readonly body?: { readonly [key: string]: unknown };
}

export interface JobPlaces {
  readonly envelope: string;
  readonly id: string;
  readonly state: string;
  readonly submittedAt?: string;
  readonly errors?: string;
  readonly warnings?: string;
}

/** Where the answer of the operation for messages has its facts. */
export interface MessagesPlaces {
  readonly envelope: string;
  readonly errors: string;
  readonly warnings?: string;
}

/** Where one error or warning has its facts. */
export interface MessagePlaces {
  readonly code?: string;
  readonly title?: string;
  readonly text?: string;
  readonly params?: string;
}

export interface ProgressPlaces {
  readonly envelope: string;
  readonly percentage: string;
  readonly state: string;
  readonly step?: string;
  readonly availableForDays?: number;
}

export interface ListPlaces {
  readonly items: string;
  readonly nextLink: string;
  readonly token: string;
  readonly filter: string;
  readonly pageSize: string;
  readonly defaultPageSize: number;
  readonly maxPageSize: number;
}

export interface FilterEntry {
  readonly literal: "guid" | "dateTime" | "text";
  readonly operators: readonly string[];
  /** The name of the enum schema whose values the field takes. */
  readonly values?: string;
}

/** The meanings that a state can have, in the order in which a job meets them. */
export const meanings = ["waiting", "running", "ending", "succeeded", "failed", "cancelled", "over"] as const;

export type Meaning = (typeof meanings)[number];
export type WordsByMeaning = { readonly [meaning in Meaning]?: readonly string[] };
