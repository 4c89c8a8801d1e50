/** A snapshot that a later release of the emulator made. */
export class NewerSnapshotError extends RangeError {
  override readonly name = "NewerSnapshotError";

  constructor(version: number) {
    super(`The snapshot is of version ${version}, and this release knows version 1: use the release that made it.`);
  }
}
