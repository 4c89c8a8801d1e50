/** Where a job is in its life. Services that tell it less finely say it in words of their own. */
export type JobPhase =
  | "unsubmitted"
  | "queued"
  | "active"
  | "terminatingOnCancel"
  | "terminatingOnFailure"
  | "success"
  | "failed"
  | "cancelled";
