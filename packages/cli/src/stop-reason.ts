/** Why a command ends early: a signal of the system, or nobody reads its output any more. */
export type StopReason = "SIGINT" | "SIGTERM" | "closedPipe";
