import type { BucketResponse } from "@reality-apis/reality-modeling/v2";
import { platformErrors } from "../../http/platform-errors.ts";
import type { Route } from "../../http/route.ts";
import type { ITwins } from "../itwins.ts";
import { storageLink } from "../storage-link.ts";

/** Where the bucket of an iTwin is. The link looks like a real one and leads nowhere. */
export function bucketRoute(iTwins: ITwins): Route {
  return {
    operation: "buckets-get",
    method: "GET",
    path: "/itwins/{iTwinId}/bucket",
    answer: ({ id: iTwinId, now }) => {
      if (!iTwins.has(iTwinId)) return platformErrors.iTwinNotFound();
      const href = storageLink(`bucket-${iTwinId}`, "container", "rw", now);
      const body: BucketResponse = { bucket: { iTwinId }, _links: { containerUrl: { href } } };
      return { status: 200, body };
    },
  };
}
