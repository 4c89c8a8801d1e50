import type { ClientOptions, ServiceDescription } from "@reality-apis/core";
import type { JobClient } from "@reality-apis/helpers";

/** A service that the command knows: what it needs of the service's client package. */
export interface KnownService {
  /** The word to name it with on the command line. */
  readonly name: string;
  readonly service: ServiceDescription;
  readonly createClient: (options: ClientOptions) => JobClient;
}
