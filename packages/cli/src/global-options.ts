/** The options that every command takes. */
export interface GlobalOptions {
  readonly tokenFile?: string;
  readonly baseUrl?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}
