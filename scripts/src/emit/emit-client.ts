import { textAt } from "../json.ts";
import type { JobTypeNames } from "../service/job-types.ts";
import type { ServiceDescription } from "../service/service-description.ts";
import type { Spec } from "../spec/spec.ts";
import { docComment } from "./doc-comment.ts";
import { header } from "./header.ts";
import { typeName } from "./names.ts";
import { previewWarning } from "./preview-warning.ts";

/** Writes `client.ts`: the function that makes the client, and the types that it is made of. */
export function emitClient(spec: Spec, description: ServiceDescription, jobTypes: JobTypeNames): string {
  const prefix = typeName(spec.entry.service);
  const title = `${description.title} ${description.version}`;
  const [job, creation, progress] = [jobTypes.job, jobTypes.creation, jobTypes.progress].map(typeName);
  const imported = [...new Set([job, creation, progress, "paths"])].sort();
  return `${header(spec)}import { type ClientOptions, createServiceClient, type ServiceClient } from "@reality-apis/core";
import type { ${imported.join(", ")} } from "./schema.ts";
import { service } from "./service.ts";

${docComment([`The types of the jobs of ${title}.`])}export interface ${prefix}JobTypes {
  readonly job: ${job};
  readonly creation: ${creation};
  readonly progress: ${progress};
}

${docComment([`A client of ${title}, as {@link create${prefix}Client} makes it.`])}export interface ${prefix}Client extends ServiceClient<paths, typeof service, ${prefix}JobTypes> {}

${factoryComment(spec, description, prefix)}export function create${prefix}Client(options: ClientOptions): ${prefix}Client {
  return createServiceClient<paths, typeof service, ${prefix}JobTypes>(service, options);
}
`;
}

function factoryComment(
  spec: Spec,
  { title, version, operations: { read } }: ServiceDescription,
  prefix: string,
): string {
  const warning = previewWarning(textAt(spec.document, "info", "description") ?? "");
  return docComment([
    `Makes a client of ${title} ${version}. Makes no request by itself.`,
    ...(warning === undefined ? [] : ["", warning]),
    "",
    "```ts",
    `const client = create${prefix}Client({ accessToken });`,
    `const { data, error } = await client.GET("${read?.path}", { params: { path: { ${read?.id}: jobId } } });`,
    "```",
    "",
    "@param options - Only `accessToken` is needed: the token, or a function that gets it for each call.",
    "@throws InvalidArgumentError when an option can't be used.",
  ]);
}
