import { createRealityConversionClient } from "@reality-apis/reality-conversion";

/** The one client of all applications. */
export const conversion = createRealityConversionClient({
  accessToken: "any",
  baseUrl: `${process.env.EMULATOR_URL}/realityconversion`,
});
