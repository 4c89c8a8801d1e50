import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Json, object } from "./json.ts";

// The tools that check the specifications belong to the scripts, which no package builds on: asked for at run time only.
const fromScripts = createRequire(new URL("../../../../scripts/package.json", import.meta.url));
const { parse }: { parse(text: string): Json } = fromScripts("yaml");
const { Ajv2020 }: { Ajv2020: new (options: object) => Ajv } = fromScripts("ajv/dist/2020.js");
const addFormats: { default(ajv: Ajv): void } = fromScripts("ajv-formats");

interface Ajv {
  addSchema(schema: object, key: string): void;
  compile(schema: object): Validate;
}

type Validate = ((value: unknown) => boolean) & { errors?: readonly object[] | null };

/** A specification and what it shares with others. */
export interface SpecDocuments {
  readonly own: Json;
  /** The part that a reference leads to; what is none leads to itself. */
  follow(part: unknown): Json;
  /** Where a part is, as a reference: what a reference says, or else `home`, which is below the own document. */
  pointerTo(part: unknown, home: string): string;
  /** What is wrong with a value by the schema at a pointer. */
  problemsOf(pointer: string, value: unknown): readonly object[];
}

const specs = new URL("../../../../specs/", import.meta.url);

/** Reads a specification by its file's name, as `reality-modeling.v2.yaml`. */
export function readDocuments(file: string): SpecDocuments {
  const documents = new Map([file, "shared.yaml"].map((name) => [name, readYaml(name)]));
  const ajv = new Ajv2020({ strict: false, validateSchema: false, code: { optimize: false } });
  addFormats.default(ajv);
  for (const [name, document] of documents) ajv.addSchema({ $id: `https://specs.invalid/${name}`, ...document }, name);
  const validators = new Map<string, Validate>();
  const pointerTo = (part: unknown, home: string): string => {
    const { $ref } = object(part);
    return typeof $ref === "string" ? $ref.replace(/^\.\//, "").replace(/^#/, `${file}#`) : `${file}#${home}`;
  };
  return {
    own: object(documents.get(file)),
    pointerTo,
    follow: (part) => {
      if (!("$ref" in object(part))) return object(part);
      const [name = "", path = ""] = pointerTo(part, "").split("#/");
      return path.split("/").reduce<Json>((value, key) => object(value[key]), object(documents.get(name)));
    },
    problemsOf: (pointer, value) => {
      const validate = validators.get(pointer) ?? ajv.compile({ $ref: `https://specs.invalid/${pointer}` });
      validators.set(pointer, validate);
      return validate(value) ? [] : (validate.errors ?? []);
    },
  };
}

const known = new Map<string, Json>();

/** Reads a file but once: what the specifications share is asked for by each. */
function readYaml(name: string): Json {
  const read = known.get(name) ?? parse(readFileSync(new URL(name, specs), "utf8"));
  known.set(name, read);
  return read;
}
