import type {
  FilterEntry,
  JobPlaces,
  ListPlaces,
  Meaning,
  MessagePlaces,
  MessagesPlaces,
  ProgressPlaces,
} from "./job-service.ts";

/**
 * The generated value. Its type for users stands in core; the generated module is checked against that one by the
 * compiler, so this one only has to be right for the code here.
 */
export interface ServiceDescription {
  readonly name: string;
  readonly version: string;
  readonly title: string;
  readonly baseUrl: string;
  readonly accept: string;
  readonly operations: { readonly [role: string]: Operation };
  readonly job: JobPlaces;
  readonly progress: ProgressPlaces;
  readonly messages?: MessagesPlaces;
  readonly message?: MessagePlaces;
  readonly poll: { readonly delaysMs: readonly number[]; readonly restartOn: string };
  readonly states: { readonly [meaning in Meaning]: readonly string[] };
  readonly toleratedStates: { readonly [meaning in Meaning]?: readonly string[] };
  readonly list: ListPlaces;
  readonly filter: { readonly [field: string]: FilterField };
}

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly id?: string;
  readonly body?: { readonly [key: string]: unknown };
}

export type FilterField = Omit<FilterEntry, "values"> & { readonly values?: readonly string[] };
