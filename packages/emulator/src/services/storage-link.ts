import { HOUR_MS } from "../time/durations.ts";
import { dateTime } from "./date-time.ts";
import { encodedSegment } from "./encoded-segment.ts";

const RESOURCES = { container: "c", file: "b" } as const;

/**
 * A link with the look of an Azure Blob Storage URL that is signed for an hour. Its host is of a kind that no name
 * server ever knows, so that nothing sent to it by mistake arrives anywhere.
 */
export function storageLink(path: string, resource: keyof typeof RESOURCES, permissions: string, now: number): string {
  const query = new URLSearchParams({
    sv: "2024-08-04",
    se: dateTime(now + HOUR_MS),
    sr: RESOURCES[resource],
    sp: permissions,
    sig: "emulated",
  });
  const segments = path.split("/").map(encodedSegment);
  return `https://emulator.blob.core.invalid/${segments.join("/")}?${query}`;
}
