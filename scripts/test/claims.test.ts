import { describe, expect, test } from "vitest";
import { refusals } from "./refusals.ts";
import { createWorkspace, specFile } from "./workspace.ts";

const states = "    waiting: [unsubmitted]\n";

/** A change of x-job-service, the text on whose line the refusal has to point, and the reason. */
type Row = readonly [title: string, from: string, to: string, shown: string, reason: string];

const rows: readonly Row[] = [
  [
    "no operation of that name",
    "read: jobs-get,",
    "read: jobs-read,",
    "operations:",
    'there is no operation "jobs-read" for read; name one of jobs-get-all, jobs-create, jobs-get, jobs-patch',
  ],
  [
    "a method that can't play the role",
    "read: jobs-get,",
    "read: jobs-patch,",
    "operations:",
    '"jobs-patch" is PATCH /jobs/{id} and can\'t be read: the method must be GET',
  ],
  [
    "a path without the job id",
    "read: jobs-get,",
    "read: jobs-get-all,",
    "operations:",
    '"jobs-get-all" is GET /jobs and can\'t be read: its path must have exactly one parameter, the job id, and has 0',
  ],
  [
    "a path with an id too many",
    "list: jobs-get-all,",
    "list: jobs-get,",
    "operations:",
    '"jobs-get" is GET /jobs/{id} and can\'t be list: its path must have no parameter',
  ],
  [
    "a submit operation that does not exist",
    "submit: { operation: jobs-patch,",
    "submit: { operation: nope,",
    "submit:",
    'there is no operation "nope" for submit',
  ],
  [
    "a submit body that the schema refuses",
    "body: { state: Active }",
    "body: { state: active }",
    "submit:",
    '"jobs-patch" would not take this body: state must be equal to one of the allowed values: Active, Cancelled',
  ],
  [
    "a cancel body with a property too many",
    "body: { state: Cancelled }",
    "body: { state: Cancelled, why: x }",
    "cancel:",
    '"jobs-patch" would not take this body: must NOT have additional properties: why',
  ],
  [
    "a needed body that is missing",
    "cancel: { operation: jobs-patch, body: { state: Cancelled } }",
    "cancel: { operation: jobs-patch }",
    "cancel:",
    '"jobs-patch" needs a body; write the one that makes it cancel a job',
  ],
  [
    "a body for an operation without one",
    "cancel: { operation: jobs-patch, body",
    "cancel: { operation: jobs-get, body",
    "cancel:",
    '"jobs-get" takes no JSON body; drop it',
  ],
  [
    "an envelope that is not there",
    "envelope: job,",
    "envelope: work,",
    "  job: {",
    'the answer of "jobs-get" has no property "work"; name one that its schema has',
  ],
  [
    "a nested property that is not there",
    "times.submitted",
    "times.sent",
    "  job: {",
    'the answer of "jobs-get" has no property "job.times.sent"',
  ],
  [
    "a property of another type",
    "id: id,",
    "id: colors,",
    "  job: {",
    '"job.colors" in the answer of "jobs-get" is not of type string; name another property',
  ],
  [
    "errors that are no list",
    "submittedAt: times.submitted",
    "errors: id",
    "  job: {",
    '"job.id" in the answer of "jobs-get" is not of type array; name another property',
  ],
  [
    "warnings that are not there",
    "submittedAt: times.submitted",
    "warnings: doubts",
    "  job: {",
    'the answer of "jobs-get" has no property "job.doubts"',
  ],
  [
    "messages without an operation",
    "  poll: {",
    "  messages: { envelope: job, errors: colors }\n  poll: {",
    "  messages: {",
    "there is no operation for messages; name one in operations, or drop this",
  ],
  [
    "messages that stand elsewhere in the answer",
    "change: jobs-patch }",
    "change: jobs-patch, messages: jobs-get }\n  messages: { envelope: notes, errors: bad }",
    "  messages: {",
    'the answer of "jobs-get" has no property "notes"; name one that its schema has',
  ],
  [
    "the shape of messages that there are none of",
    "  poll: {",
    "  message: { text: text }\n  poll: {",
    "  message: {",
    "neither the job nor an answer of its own has errors; drop this, or say where they stand",
  ],
  [
    "a fact that a message does not have",
    "submittedAt: times.submitted }",
    "errors: colors }\n  message: { text: text }",
    "  message: {",
    'the entries of "job.colors" in the answer of "jobs-get" have no "text" of type string',
  ],
  [
    "a percentage that is no number",
    "percentage: percentage,",
    "percentage: state,",
    "  progress: {",
    '"jobProgress.state" in the answer of "jobs-progress" is not of type number',
  ],
  [
    "a restart on nothing",
    "restartOn: percentage",
    "restartOn: step",
    "  poll: {",
    'the progress says nothing of "step"; name one of percentage, state',
  ],
  [
    "delays that do not grow",
    "delaysMs: [15000, 30000]",
    "delaysMs: [15000, 15000]",
    "  poll: {",
    "15000 does not come after 15000; delays are positive and grow",
  ],
  [
    "a next link that is not there",
    "nextLink: _links.next.href",
    "nextLink: _links.next.url",
    "nextLink:",
    'the answer of "jobs-get-all" has no property "_links.next.url"',
  ],
  [
    "items that are not there",
    "items: jobs",
    "items: works",
    "    items: works",
    'the answer of "jobs-get-all" has no property "works"',
  ],
  [
    "a query parameter that is not there",
    "token: token",
    "token: page",
    "    token:",
    '"jobs-get-all" has no query parameter "page"; name one that it has',
  ],
  [
    "a page size that is no parameter",
    "pageSize: $top",
    "pageSize: $size",
    "    pageSize:",
    '"jobs-get-all" has no query parameter "$size"',
  ],
  [
    "a limit other than the parameter's",
    "maxPageSize: 1000",
    "maxPageSize: 500",
    "maxPageSize:",
    "is 500, but the maximum of $top is 1000; make them equal",
  ],
  [
    "a default other than the parameter's",
    "defaultPageSize: 100",
    "defaultPageSize: 50",
    "defaultPageSize:",
    "is 50, but the default of $top is 100; make them equal",
  ],
  [
    "a state without a meaning",
    "    over: [over]\n",
    "",
    "  states:",
    'the state "Over" has no meaning; put it into one of waiting, running',
  ],
  [
    "a state of no enum",
    states,
    "    waiting: [unsubmitted, asleep]\n",
    "waiting:",
    '"asleep" is in no enum of the specification; correct it or move it to toleratedStates',
  ],
  [
    "a state with two meanings",
    states,
    "    waiting: [unsubmitted, Active]\n",
    "running: [active]",
    '"active" is classified twice, also in states.waiting; keep one',
  ],
  [
    "a tolerated state that the specification has",
    "running: [queued]",
    "running: [SUCCESS]",
    "toleratedStates:",
    '"SUCCESS" is classified twice, also in states.succeeded; keep one',
  ],
  [
    "a state that is only tolerated",
    "    failed: [failed]\n  ",
    "    failed: []\n  ",
    "  states:",
    'the state "failed" has no meaning',
  ],
  [
    "filter values of no enum",
    "values: JobState",
    "values: Job",
    "values: Job }",
    '"Job" is not an enum schema in components; name one that is',
  ],
  [
    "a filter field that is not documented",
    "    createdDateTime: {",
    "    created: {",
    "    created:",
    'the description of $filter does not name "created"; document it there or drop it',
  ],
  [
    "a server with a slash at its end",
    "https://paint.example.org/shop",
    "https://paint.example.org/",
    "  - url:",
    "the first server must be a plain https URL, without a slash at its end",
  ],
];

const malformed: readonly Row[] = [
  [
    "an operator that there is not",
    "operators: [gt, le]",
    "operators: [like]",
    "createdDateTime:",
    "must be equal to one of the allowed values",
  ],
  [
    "a key that there is not",
    "  poll: {",
    "  extra: 1\n  poll: {",
    "  extra:",
    'must NOT have additional properties ("extra")',
  ],
];

describe("x-job-service is refused where the specification does not bear it out", () => {
  test.each(rows)("%s", (_title, from, to, shown, reason) => {
    const { root, edit, lineOf } = createWorkspace({ jobServiceSchema: false });
    edit(specFile, from, to);
    const lines = refusals(root);
    expect(lines.join("\n")).toContain(`${specFile}:${lineOf(specFile, shown)}: ${reason}`);
  });

  test.each(malformed)("%s", (_title, from, to, shown, reason) => {
    const { root, edit, lineOf } = createWorkspace();
    edit(specFile, from, to);
    const lines = refusals(root);
    expect(lines[0]).toContain(`${specFile}:${lineOf(specFile, shown)}: x-job-service`);
    expect(lines[0]).toContain(reason);
  });

  test("all is refused at once", () => {
    const { root, edit } = createWorkspace();
    edit(specFile, "token: token", "token: page");
    edit(specFile, "maxPageSize: 1000", "maxPageSize: 500");
    edit(specFile, states, "    waiting: [unsubmitted, asleep]\n");
    expect(refusals(root)).toHaveLength(3);
  });

  test("a specification without it is refused", () => {
    const { root, edit } = createWorkspace();
    edit(specFile, "x-job-service:", "x-other-service:");
    expect(refusals(root)[0]).toBe(
      `${specFile}:1: has no x-job-service; write how the service's jobs behave, as specs/README.md explains`,
    );
  });

  test.each([
    [
      "the job",
      'job: { $ref: "#/components/schemas/Job" }',
      'job: { allOf: [{ $ref: "#/components/schemas/Job" }] }',
      '"job" in the answer of "jobs-get"',
    ],
    [
      "the creation",
      'schema: { $ref: "#/components/schemas/JobCreate" }',
      "schema: { type: object }",
      'request of "jobs-create"',
    ],
  ])("%s needs a schema with a name", (_title, from, to, what) => {
    const { root, edit } = createWorkspace();
    edit(specFile, from, to);
    expect(refusals(root).join()).toContain(
      `the ${what} has no named schema; put it into components/schemas and refer to it`,
    );
  });
});

describe("the specification itself is checked before anything is generated", () => {
  test.each<Row>([
    [
      "an example of a body",
      "color: red, options",
      "color: blue, options",
      "example: { color: blue",
      "the example does not match its schema: color must be equal to one of the allowed values: red, green",
    ],
    [
      "a named example",
      "id: a, state",
      "id: 1, state",
      "value: { job:",
      "the example does not match its schema: job.id must be string",
    ],
    [
      "an example of a parameter",
      "example: 50",
      "example: 5000",
      "example: 5000",
      "the example does not match its schema: must be <= 1000",
    ],
    [
      "an example of a schema",
      '["2026-01-01T00:00:00Z"]',
      '["yesterday"]',
      "submitted:",
      'the example does not match its schema: must match format "date-time"',
    ],
    [
      "a default",
      "coats: { type: integer, default: 1 }",
      "coats: { type: integer, default: one }",
      "coats: {",
      "the default does not match its schema: must be integer",
    ],
    [
      "a format that nobody knows",
      "coats: { type: integer,",
      "coats: { type: string, format: colour,",
      "    JobCreate:",
      'the schema is not valid JSON Schema: unknown format "colour"',
    ],
  ])("%s", (_title, from, to, shown, reason) => {
    const { root, edit, lineOf } = createWorkspace();
    edit(specFile, from, to);
    const lines = refusals(root, { examples: true });
    expect(lines[0]).toContain(`${specFile}:${lineOf(specFile, shown)}: `);
    expect(lines[0]).toContain(reason);
  });

  test("an example in a shared file is named with its own line", () => {
    const { root, edit, lineOf } = createWorkspace();
    edit("specs/shared.yaml", "example: { href: https", "example: { href: 1, x: https");
    const line = lineOf("specs/shared.yaml", "example:");
    expect(refusals(root, { examples: true })[0]).toBe(
      `specs/shared.yaml:${line}: the example does not match its schema: href must be string`,
    );
  });
});
