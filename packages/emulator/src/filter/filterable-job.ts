/** A job as filters see it. */
export interface FilterableJob {
  readonly id: string;
  readonly iTwinId?: string | undefined;
  readonly name: string;
  readonly email: string;
  readonly type: string;
  readonly state: string;
  /** Milliseconds since the epoch. */
  readonly createdDateTime: number;
  readonly inputId: readonly string[];
  readonly outputId: readonly string[];
}
