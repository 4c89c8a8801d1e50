import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** The files of a packed package by their paths in it, with forward slashes. */
export type PackedFiles = ReadonlyMap<string, Buffer>;

const blockSize = 512;

/** Reads a `.tgz` as npm and pnpm write it: everything lies in the folder `package`. */
export function readTarball(file: string): PackedFiles {
  const archive = gunzipSync(readFileSync(file));
  const files = new Map<string, Buffer>();
  for (let at = 0; at + blockSize <= archive.length; ) {
    const header = archive.subarray(at, at + blockSize);
    const name = textOf(header, 0, 100);
    if (name === "") break;
    const prefix = textOf(header, 345, 155);
    const size = Number.parseInt(textOf(header, 124, 12), 8);
    const kind = String.fromCharCode(header[156] ?? 0);
    const path = prefix === "" ? name : `${prefix}/${name}`;
    if (kind === "0" || kind === "\0") files.set(inside(path), archive.subarray(at + blockSize, at + blockSize + size));
    else if (kind !== "5") throw new Error(`${file} holds an entry of kind ${kind}: ${path}`);
    at += blockSize + Math.ceil(size / blockSize) * blockSize;
  }
  return files;
}

function textOf(header: Buffer, start: number, length: number): string {
  const field = header.subarray(start, start + length);
  const end = field.indexOf(0);
  return field.toString("utf8", 0, end < 0 ? length : end);
}

function inside(path: string): string {
  if (!path.startsWith("package/")) throw new Error(`${path} lies outside of the folder package`);
  return path.slice("package/".length);
}
