import type { FilesResponse } from "@reality-apis/reality-modeling/v2";
import type { Route } from "../../http/route.ts";

/** The files that the service provides: those of the documentation's example. */
export const filesRoute: Route = {
  operation: "files-get-all",
  method: "GET",
  path: "/files",
  answer: () => {
    const body: FilesResponse = {
      files: [
        { id: "File_1", name: "file 1", type: "Preset", description: "preset file" },
        { id: "File_2", name: "file 2", type: "Preset", deprecated: true },
      ],
    };
    return { status: 200, body };
  },
};
