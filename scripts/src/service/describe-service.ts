import type { Finding } from "../finding.ts";
import { arrayAt, textAt } from "../json.ts";
import { Refusal } from "../refusal.ts";
import type { Spec } from "../spec/spec.ts";
import type { SpecValidator } from "../spec/spec-validator.ts";
import { assignRoles } from "./assign-roles.ts";
import { checkAnswers } from "./check-answers.ts";
import { checkBodies } from "./check-bodies.ts";
import { checkFilter } from "./check-filter.ts";
import { checkList } from "./check-list.ts";
import { checkMessages } from "./check-messages.ts";
import { checkPoll } from "./check-poll.ts";
import { checkStates } from "./check-states.ts";
import type { Claim } from "./claim.ts";
import { type FoundOperation, findOperations } from "./find-operations.ts";
import type { FilterEntry, JobService } from "./job-service.ts";
import type { FilterField, Operation, ServiceDescription } from "./service-description.ts";
import { serviceTitle } from "./service-title.ts";

const plainUrl = /^https:\/\/[a-z0-9.-]+(?::\d+)?(?:\/[A-Za-z0-9._~-]+)*$/;

/**
 * Turns `x-job-service` into the service description.
 *
 * @throws Refusal with every claim that the paths, schemas and enums of the same specification don't bear out.
 */
export function describeService(spec: Spec, jobService: JobService, validator: SpecValidator): ServiceDescription {
  const findings: Finding[] = [];
  const claim: Claim = {
    spec,
    jobService,
    refuse: (at, reason) => findings.push({ ...spec.locate(["x-job-service", ...at]), reason }),
  };
  const assigned = assignRoles(claim, findOperations(spec));
  checkBodies(claim, assigned, validator);
  checkAnswers(claim, assigned);
  checkMessages(claim, assigned);
  checkStates(claim, assigned);
  checkList(claim, assigned);
  checkFilter(claim, assigned);
  checkPoll(claim);
  const baseUrl = textAt(arrayAt(spec.document, "servers")[0], "url");
  if (baseUrl === undefined || !plainUrl.test(baseUrl)) {
    findings.push({
      ...spec.locate(["servers", "0", "url"]),
      reason: "the first server must be a plain https URL, without a slash at its end",
    });
  }
  if (findings.length > 0 || baseUrl === undefined) throw new Refusal(findings);
  return assemble(claim, assigned, baseUrl);
}

function assemble(
  { spec, jobService }: Claim,
  assigned: ReadonlyMap<string, FoundOperation>,
  baseUrl: string,
): ServiceDescription {
  const { accept, job, progress, messages, message, poll, states, toleratedStates = {}, list, filter } = jobService;
  return {
    name: spec.entry.service,
    version: spec.entry.version,
    title: serviceTitle(spec),
    baseUrl,
    accept,
    operations: Object.fromEntries(
      [...assigned].map(([role, operation]) => [role, toOperation(jobService, role, operation)]),
    ),
    job,
    progress,
    ...(messages && { messages }),
    ...(message && { message }),
    poll,
    states: { waiting: [], running: [], ending: [], succeeded: [], failed: [], cancelled: [], over: [], ...states },
    toleratedStates,
    list,
    filter: Object.fromEntries(Object.entries(filter).map(([field, entry]) => [field, toField(spec, entry)])),
  };
}

function toOperation(
  jobService: JobService,
  role: string,
  { method, path, pathParameters }: FoundOperation,
): Operation {
  const [id] = pathParameters;
  const body = role === "submit" || role === "cancel" ? jobService[role]?.body : undefined;
  return { method, path, ...(id === undefined ? {} : { id }), ...(body === undefined ? {} : { body }) };
}

function toField(spec: Spec, { literal, operators, values }: FilterEntry): FilterField {
  if (values === undefined) return { literal, operators };
  const listed = arrayAt(spec.document, "components", "schemas", values, "enum");
  return { literal, operators, values: listed.filter((value) => typeof value === "string") };
}
