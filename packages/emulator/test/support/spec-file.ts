import { type Json, object } from "./json.ts";
import { readDocuments, type SpecDocuments } from "./spec-documents.ts";

/** An operation of a specification. */
export interface SpecOperation {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly statuses: readonly string[];
  /** The values of the request's examples, by their names. */
  readonly requests: Json;
  /** The schema of the request's body; empty where it has none. */
  readonly schemaOfRequest: Json;
  /** The name of the answer with a status, if it is one that operations share. */
  sharedAnswer(status: string): string | undefined;
  /** The values of the examples of the answer with a status. */
  answers(status: string): readonly unknown[];
  /** The names of the headers that the answer with a status is documented to have. */
  headers(status: string): readonly string[];
  /** What is wrong with a body as the answer with a status. */
  problemsOf(status: string, body: unknown): readonly object[];
}

/** A specification as it stands in the repository. */
export interface SpecFile {
  readonly serverUrl: string;
  readonly accept: string;
  readonly operations: readonly SpecOperation[];
  /** A schema of the components. */
  schema(name: string): Json;
  follow(part: unknown): Json;
  /** What is wrong with a value by a schema of the components. */
  problemsBySchema(name: string, value: unknown): readonly object[];
}

/** Reads a specification by its name, as `reality-modeling.v2`. */
export function readSpec(name: string): SpecFile {
  const documents = readDocuments(`${name}.yaml`);
  const { own, follow, problemsOf, pointerTo } = documents;
  const [server] = Array.isArray(own.servers) ? own.servers : [];
  const operations = Object.entries(object(own.paths)).flatMap(([path, item]) =>
    ["get", "post", "patch", "delete"]
      .filter((method) => method in object(item))
      .map((method) => operationOf(documents, path, method)),
  );
  return {
    serverUrl: String(object(server).url),
    accept: String(object(own["x-job-service"]).accept),
    operations,
    follow,
    schema: (schema) => object(object(object(own.components).schemas)[schema]),
    problemsBySchema: (schema, value) => problemsOf(pointerTo({}, `/components/schemas/${schema}`), value),
  };
}

function operationOf(documents: SpecDocuments, path: string, method: string): SpecOperation {
  const { operationId, responses, requestBody } = object(object(object(documents.own.paths)[path])[method]);
  const answerOf = (status: string): Json => documents.follow(object(responses)[status]);
  const schemaOf = (status: string): string => {
    const place = `/paths/${path.replaceAll("/", "~1")}/${method}/responses/${status}`;
    return `${documents.pointerTo(object(responses)[status], encodeURI(place))}/content/application~1json/schema`;
  };
  return {
    name: String(operationId),
    method: method.toUpperCase(),
    path,
    statuses: Object.keys(object(responses)),
    requests: examplesOf(requestBody),
    schemaOfRequest: object(object(object(object(requestBody).content)["application/json"]).schema),
    sharedAnswer: (status) => {
      const { $ref } = object(object(responses)[status]);
      return typeof $ref === "string" ? $ref.split("/").at(-1) : undefined;
    },
    answers: (status) => Object.values(examplesOf(answerOf(status))),
    headers: (status) => Object.keys(object(answerOf(status).headers)),
    problemsOf: (status, body) => {
      if ("content" in answerOf(status)) return documents.problemsOf(schemaOf(status), body);
      return body === undefined ? [] : [{ message: "There has to be no body." }];
    },
  };
}

function examplesOf(part: unknown): Json {
  const { examples } = object(object(object(part).content)["application/json"]);
  return Object.fromEntries(Object.entries(object(examples)).map(([name, example]) => [name, object(example).value]));
}
