import type { Session } from "../session.ts";

/** One job of a pool. */
export interface Member {
  readonly session: Session;
  /** Counts up with each change of plan, so that what the queue still holds of an older plan is passed over. */
  plan: number;
  /** Whether a request about it is under way. */
  isAsking: boolean;
  /** How many sweeps in a row it was missing from. */
  missed: number;
}

/** A request about a member, to be made when it is due. */
export interface PlannedAsk {
  readonly member: Member;
  readonly plan: number;
}
