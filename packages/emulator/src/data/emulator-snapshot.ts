/**
 * All that an emulator holds at one instant, ready for JSON: the services' jobs with what is to become of them,
 * workspaces, detectors and pages begun, the fates decided for jobs to come, the seed and the virtual time. The journal
 * and the options are no part of it.
 *
 * What `services` holds is the emulator's own affair, and may be another with another `version`.
 */
export interface EmulatorSnapshot {
  readonly version: 1;
  readonly seed: string;
  /** The virtual time, in milliseconds since the epoch. */
  readonly now: number;
  readonly fates: readonly object[];
  /** By the names of the services, as `reality-modeling@v2`. */
  readonly services: Readonly<Record<string, unknown>>;
}
