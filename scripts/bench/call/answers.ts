/** A progress answer of 344 bytes, as the services send them. */
export const progressText: string = padded(
  { progress: { percentage: 56, state: "active", step: "Convert_Files" } },
  344,
);

/** A page of 1,000 jobs. */
export const pageText: string = JSON.stringify({ jobs: Array.from({ length: 1000 }, (_, index) => job(index)) });

function padded(answer: object, bytes: number): string {
  const length = JSON.stringify({ ...answer, note: "" }).length;
  return JSON.stringify({ ...answer, note: "x".repeat(bytes - length) });
}

function job(index: number): object {
  return {
    id: `cc3d35cc-416a-4262-9714-${String(index).padStart(12, "0")}`,
    name: `Site scan ${index}`,
    type: "Conversion",
    state: "success",
    iTwinId: "510cd1a3-3703-4729-b08c-fecd9c87c3be",
    createdDateTime: "2026-09-14T14:29:55Z",
    inputs: [{ id: "58e0c0ca-f730-4e5b-808d-1c8cacacb4d4", type: "LAS", description: "An input of the job" }],
    outputs: [{ id: "3ddee08c-01e8-44a5-8e56-3879109f6728", type: "OPC", description: "An output of the job" }],
    lastModifiedDateTime: "2026-09-14T16:02:11Z",
    executionInformation: { submissionDateTime: "2026-09-14T14:31:02Z", endedDateTime: "2026-09-14T16:02:10Z" },
  };
}
