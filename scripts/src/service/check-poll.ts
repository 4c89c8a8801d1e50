import type { Claim } from "./claim.ts";

/** Refuses delays that a service can't have documented. */
export function checkPoll({ jobService, refuse }: Claim): void {
  jobService.poll.delaysMs.forEach((delay, index, delays) => {
    const before = delays[index - 1] ?? 0;
    if (delay <= before) {
      refuse(
        ["poll", "delaysMs", String(index)],
        `${delay} does not come after ${before}; delays are positive and grow`,
      );
    }
  });
}
