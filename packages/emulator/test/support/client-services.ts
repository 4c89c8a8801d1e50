import { service as analysis } from "@reality-apis/reality-analysis";
import { service as analysisV2 } from "@reality-apis/reality-analysis/v2";
import { service as conversion } from "@reality-apis/reality-conversion";
import { service as conversionV2 } from "@reality-apis/reality-conversion/v2";
import { service as modeling } from "@reality-apis/reality-modeling";
import { service as modelingV2 } from "@reality-apis/reality-modeling/v2";

/** What the clients know of a service version, as far as it is compared here. */
export interface ClientService {
  readonly title: string;
  readonly version: string;
  readonly baseUrl: string;
  readonly accept: string;
  readonly progress: { readonly envelope: string; readonly availableForDays?: number };
  readonly filter: Readonly<
    Record<string, { readonly literal: "guid" | "text" | "dateTime"; readonly operators: readonly string[] }>
  >;
}

export const clientServices: readonly ClientService[] = [
  conversion,
  conversionV2,
  modeling,
  modelingV2,
  analysis,
  analysisV2,
];
