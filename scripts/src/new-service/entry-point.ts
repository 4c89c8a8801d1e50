/** One import path of a client package. */
export interface EntryPoint {
  /** As `package.json` names it: `.` or `./v2`. */
  readonly name: string;
  /** The module in `src`, without its ending. */
  readonly module: string;
}
