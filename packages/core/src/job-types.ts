/**
 * The types of one service's jobs, generated beside its description, so that the helpers can speak of `Job` and
 * `JobCreate` without knowing any client.
 */
export interface JobTypes {
  readonly job: unknown;
  readonly creation: unknown;
  readonly progress: unknown;
}
