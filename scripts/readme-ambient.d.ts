// Names that the snippets of the documentation use without declaring them: what a reader's own program has already.
// Each is a stand-in with a type; nothing of this exists at run time.

/** Whatever gives out access tokens, as `@itwin/service-authorization` does. */
declare const auth: { getAccessToken(): Promise<string> };
declare const accessToken: string;
declare const iTwinId: string;
declare const realityDataId: string;
declare const jobId: string;
declare const jobIds: readonly string[];
declare const since: Date;
/** The clients, as the first snippet of a README makes them. */
declare const conversion: import("@reality-apis/reality-conversion").RealityConversionClient;
declare const modeling: import("@reality-apis/reality-modeling").RealityModelingClient;
