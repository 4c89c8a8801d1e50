import type { MessageShape, MessagesShape } from "./message-shape.ts";

export type { MessageShape, MessagesShape } from "./message-shape.ts";

/**
 * The service description: how the jobs of one service version behave, as a plain value.
 *
 * It is generated from the `x-job-service` extension of the service's specification (see `specs/README.md`), which
 * codegen checks against the paths, schemas and enums of the same specification. Clients carry it as
 * `client.service`; the helpers read nothing else, so that a new service needs no new helper code.
 */
export interface ServiceDescription {
  /** The package's name without its scope, as `reality-conversion`. */
  readonly name: string;
  /** The service's version, as `v1`. */
  readonly version: string;
  /** The title for people, as `Reality Conversion`. */
  readonly title: string;
  /** Where the production service lives, without a trailing slash. */
  readonly baseUrl: string;
  /** The media type to ask for, sent as `Accept`. */
  readonly accept: string;
  readonly operations: JobOperations;
  readonly job: JobShape;
  readonly progress: ProgressShape;
  /** Where the answer of `operations.messages` has its facts, where there is that operation. */
  readonly messages?: MessagesShape;
  /** Where one error or warning of a job has its facts, unless it is a plain text. */
  readonly message?: MessageShape;
  readonly poll: PollSchedule;
  readonly states: StatesByMeaning;
  /** Words of sibling versions that the specification does not list, but that may be met on the wire. */
  readonly toleratedStates: Partial<StatesByMeaning>;
  readonly list: ListShape;
  /** The names that a filter expression may use. */
  readonly filter: Readonly<Record<string, FilterField>>;
}

/** One HTTP operation of the specification. */
export interface Operation {
  readonly method: HttpMethod;
  /** The path template, as `/jobs/{id}`. */
  readonly path: string;
  /** The name of the path parameter that takes the job id; missing where the path has none. */
  readonly id?: string;
  /** The body to send, where it is always the same, as for submitting. */
  readonly body?: Readonly<Record<string, unknown>>;
}

/** The verbs that the specifications use. */
export type HttpMethod = "GET" | "POST" | "PATCH" | "PUT" | "DELETE";

/** Which operations create, read, list, submit and cancel jobs. */
export interface JobOperations {
  readonly create: Operation;
  readonly read: Operation;
  readonly list: Operation;
  readonly progress: Operation;
  /** Changes a job that exists, where the service has that. */
  readonly change?: Operation;
  /** Removes a job that has not been submitted, where the service has that. */
  readonly remove?: Operation;
  /** Sets a created job to work; missing where creating submits. */
  readonly submit?: Operation;
  /** Asks the service to end a job. */
  readonly cancel: Operation;
  /** Errors and warnings of a job, where they have an operation of their own. */
  readonly messages?: Operation;
}

/** Where the facts of a job stand in an answer; dots separate property names. */
export interface JobShape {
  /** The property that wraps the job. */
  readonly envelope: string;
  readonly id: string;
  readonly state: string;
  /** When the job was submitted, where the service says so. */
  readonly submittedAt?: string;
  /** Errors of a failed job, where the job itself carries them. */
  readonly errors?: string;
  /** Warnings of a job, where the job itself carries them. */
  readonly warnings?: string;
}

/** Where the facts of a progress answer stand. */
export interface ProgressShape {
  readonly envelope: string;
  readonly percentage: string;
  readonly state: string;
  /** The name of the step at work; missing where the service has none. */
  readonly step?: string;
  /** For how many days after its submission a job's progress can be read. */
  readonly availableForDays?: number;
}

/** How often the service wants to be asked for a job's progress. */
export interface PollSchedule {
  /** Milliseconds between one answer and the next question; the last one repeats. */
  readonly delaysMs: readonly number[];
  /** The progress property whose change starts the delays over. */
  readonly restartOn: string;
}

/** The states of the specification's enums, by what they mean. */
export interface StatesByMeaning {
  /** Created, but nothing happens until the job is submitted. */
  readonly waiting: readonly string[];
  /** At work, or in the queue for it. */
  readonly running: readonly string[];
  /** On its way to an end that is not success. */
  readonly ending: readonly string[];
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
  readonly cancelled: readonly string[];
  /** Ended, but the answer does not say how: only the job itself does. */
  readonly over: readonly string[];
}

/** What a state of the service means. */
export type StateMeaning = keyof StatesByMeaning;

/** Where the facts of a list answer stand, and which parameters ask for it. */
export interface ListShape {
  /** The property that holds the items of a page. */
  readonly items: string;
  /** The link to the next page. */
  readonly nextLink: string;
  /** The query parameter that takes the continuation token. */
  readonly token: string;
  /** The query parameter that takes the filter expression. */
  readonly filter: string;
  /** The query parameter that takes the page size. */
  readonly pageSize: string;
  /** Items a page when none is asked for. */
  readonly defaultPageSize: number;
  /** The largest page size the service accepts. */
  readonly maxPageSize: number;
}

/** One name that a filter expression may use. */
export interface FilterField {
  /** How its values are written: a bare GUID, a bare date, or quoted text. */
  readonly literal: FilterLiteral;
  readonly operators: readonly FilterOperator[];
  /** The values the service is documented to know, where the field is enumerated. */
  readonly values?: readonly string[];
}

export type FilterLiteral = "guid" | "dateTime" | "text";
export type FilterOperator = "eq" | "ne" | "lt" | "le" | "gt" | "ge" | "in";
