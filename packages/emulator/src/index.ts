// The contents of the package: the emulator, and what it takes and gives.
export { createEmulator } from "./create-emulator.ts";
export type { EmulatorSnapshot } from "./data/emulator-snapshot.ts";
export type { Emulator } from "./emulator.ts";
export type { EmulatorJobs, JobSeeds } from "./emulator-jobs.ts";
export type { EmulatorOptions } from "./emulator-options.ts";
export type { EmulatorServer, ListenOptions } from "./emulator-server.ts";
export type { Fault } from "./faults/fault.ts";
export type { FaultKind } from "./faults/fault-kind.ts";
export type { EmulatorFaults, FaultHandle, FaultRule, FaultTarget } from "./faults/fault-rule.ts";
export type { CorsOptions } from "./http/cors.ts";
export type { JournalEntry } from "./http/journal.ts";
export type { JobFate, JobMessage } from "./jobs/job-fate.ts";
export type {
  AnalysisJobSeed,
  ConversionJobSeed,
  JobSeed,
  JobSeedV2,
  JobStateV2,
  ModelingJobSeed,
  SeedFacts,
} from "./jobs/job-seed.ts";
export type { JobStateWord } from "./jobs/job-state-word.ts";
export type { RequestLimits, Tier } from "./limits/tier.ts";
export type { ITwinAccess } from "./services/itwins.ts";
export type { EmulatorClock } from "./time/emulator-clock.ts";
export type { AuthOptions } from "./tokens/auth-options.ts";
export type { EmulatorTokens, IssuedTokens, TokenWish } from "./tokens/emulator-tokens.ts";
