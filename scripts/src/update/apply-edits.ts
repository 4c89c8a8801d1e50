import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Document, isMap, isScalar, isSeq, parseDocument, Scalar, visit } from "yaml";
import { sameJson } from "../diff/same-json.ts";
import { isObject } from "../json.ts";
import type { Pointer } from "../pointer.ts";
import type { SpecEdit } from "./spec-edit.ts";

/** The width that the specifications are wrapped at. */
const layout = { lineWidth: 120, flowCollectionPadding: false };

/**
 * Edits a specification. Comments, order and layout stay: what the printer would lay out otherwise in the rest of the
 * file is no part of the edit, so the edit is made on a reprint, and carried over to the file as it is.
 */
export function applyEdits(text: string, edits: readonly SpecEdit[]): string {
  const document = parseDocument(text);
  const reprint = document.toString(layout);
  for (const edit of edits) applyEdit(document, edit);
  return carryOver(text, reprint, document.toString(layout));
}

function applyEdit(document: Document, edit: SpecEdit): void {
  const { at, value } = edit;
  if (edit.do === "delete") document.deleteIn(at);
  else if (edit.do === "set") setNode(document, at, value);
  else {
    const list = document.getIn(at);
    if (!isSeq(list)) {
      if (edit.do === "add") setNode(document, at, [value]);
      return;
    }
    const index = list.items.findIndex((item) => sameJson(plain(document, item), value));
    if (edit.do === "add" && index < 0) list.add(document.createNode(value));
    if (edit.do === "take" && index >= 0) list.delete(index);
    if (list.items.length === 0) document.deleteIn(at);
  }
}

/** Sets a value, laid out as the specifications are: short lists in one line, an empty line before what has a name. */
function setNode(document: Document, at: Pointer, value: unknown): void {
  const named = at.slice(0, at[0] === "paths" ? 2 : 3);
  const isNew = ["paths", "components"].includes(at[0] ?? "") && !document.hasIn(named);
  const node = document.createNode(value);
  visit(node, {
    Seq(_key, list) {
      list.flow = list.items.every(isScalar);
    },
  });
  document.setIn(at, node);
  if (at.at(-2) === "responses") sortLast(document.getIn(at.slice(0, -1)));
  const owner = document.getIn(named.slice(0, -1));
  const pair = isNew && isMap(owner) ? owner.items.at(-1) : undefined;
  if (!pair) return;
  const key = new Scalar(named.at(-1));
  key.spaceBefore = true;
  pair.key = key;
}

/** Answers stand by their status, the default one last. */
function sortLast(answers: unknown): void {
  const last = isMap(answers) ? answers.items.at(-1) : undefined;
  if (!isMap(answers) || !last) return;
  const place = answers.items.findIndex(({ key }) => String(key) > String(last.key));
  if (place >= 0) answers.items.splice(place, 0, ...answers.items.splice(-1));
}

function plain(document: Document, node: unknown): unknown {
  return isObject(node) && typeof node.toJS === "function" ? node.toJS(document) : node;
}

/** A merge of three: of lines that the reprint lays out otherwise and the edit changes, the edited ones are taken. */
function carryOver(text: string, reprint: string, edited: string): string {
  if (reprint === text) return edited;
  const folder = mkdtempSync(join(tmpdir(), "reality-apis-edit-"));
  try {
    for (const [name, content] of [
      ["ours", text],
      ["base", reprint],
      ["theirs", edited],
    ] as const) {
      writeFileSync(join(folder, name), content);
    }
    const args = ["merge-file", "--theirs", "--stdout", "--quiet", "ours", "base", "theirs"];
    return execFileSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: 50_000_000 });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
