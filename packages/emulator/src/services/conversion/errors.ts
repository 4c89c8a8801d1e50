import type { ServiceErrors } from "../service-errors.ts";

/** Property names are written as the service's own code has them: `Inputs[0].Id`. */
export const conversionErrors: ServiceErrors = {
  invalidRequest: "InvalidRealityConversionRequest",
  invalidListRequest: "InvalidRealityConversionRequest",
  pageSizeTarget: "$top",
  progressNotFound: { code: "ProgressNotFound", message: "Requested progress is not available." },
  detailOf: ({ path, kind }) => {
    if (path === "") return { code: "InvalidProperty", message: "The request body is not a JSON object." };
    const target = path.replaceAll(/(?<![^.])[a-z]/g, (letter) => letter.toUpperCase());
    const wrong = kind === "missing" ? "is required" : "has a value that is not valid";
    return { code: "InvalidProperty", message: `The ${target} field ${wrong}.`, target };
  },
};
