import type { BucketResponse } from "@reality-apis/reality-modeling/v2";
import { errorReply } from "../../http/error-reply.ts";
import type { Reply } from "../../http/reply.ts";
import type { Route } from "../../http/route.ts";
import { admitITwin } from "../admit-itwin.ts";
import type { ITwins } from "../itwins.ts";
import { storageLink } from "../storage-link.ts";

/** Where the bucket of an iTwin is. The link looks like a real one and leads nowhere. `code` is that of refused requests. */
export function bucketRoute(iTwins: ITwins, code: string): Route {
  const details = [{ code: "InvalidProperty", message: "iTwin data center location is not supported." }];
  const unsupported = (): Reply => errorReply(400, { code, message: "Could not retrieve the bucket." }, details);
  return {
    operation: "buckets-get",
    method: "GET",
    path: "/itwins/{iTwinId}/bucket",
    answer: ({ id: iTwinId, now }) => {
      admitITwin(iTwins, iTwinId, { unsupported });
      const href = storageLink(`bucket-${iTwinId}`, "container", "rw", now);
      const body: BucketResponse = { bucket: { iTwinId }, _links: { containerUrl: { href } } };
      return { status: 200, body };
    },
  };
}
