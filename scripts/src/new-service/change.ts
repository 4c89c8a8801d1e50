/** A file to write, and the line that says so. Without a file, only the line: something people have to do. */
export interface Change {
  readonly line: string;
  readonly file?: string;
  readonly content?: string;
}
