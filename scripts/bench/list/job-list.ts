/** How many jobs there are, how many a page holds, and how long a page is under way before its first byte. */
export const jobCount = 100_000;
export const pageSize = 1000;
export const latencyMs = 20;
export const pageCount: number = jobCount / pageSize;

const spanMs = 200 * 24 * 60 * 60 * 1000;

/** The text of all jobs, oldest first, and where in it each begins. */
export interface JobTexts {
  readonly bytes: Buffer;
  readonly begins: readonly number[];
  readonly times: readonly number[];
}

/** Jobs of about 800 bytes, created one after the other until now. */
export function jobTexts(now: number): JobTexts {
  const times = Array.from({ length: jobCount }, (_, index) => now - spanMs + (spanMs * index) / jobCount);
  const texts = times.map((time, index) => `${JSON.stringify(jobAt(index, new Date(time).toISOString()))},`);
  const begins = [0];
  for (const text of texts) begins.push((begins.at(-1) ?? 0) + Buffer.byteLength(text));
  return { bytes: Buffer.from(texts.join("")), begins, times };
}

function jobAt(index: number, createdDateTime: string): object {
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
  const entry = (name: string): object => ({ id, name, description: "As the service of a conversion writes it." });
  return {
    id,
    name: `Scan ${index}`,
    type: "Conversion",
    state: "success",
    iTwinId: "9e2d27cf-b695-47e9-b7f0-0d47dc3b88ad",
    executionInformation: { createdDateTime, submissionDateTime: createdDateTime, endedDateTime: createdDateTime },
    inputs: [entry("points.las"), entry("more-points.las")],
    outputs: [entry("tiles.opc")],
    options: { engines: 8, merge: true, comment: "x".repeat(160) },
    _links: { job: { href: `https://service.invalid/jobs/${id}` } },
  };
}
