import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bytes of a bundle, as it stands and as it travels. */
export interface BundleSize {
  readonly minified: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Bundles a program for browsers, as a web application's own build would, from what is installed where it stands. */
export async function bundleSize(code: string, folder: string = import.meta.dirname): Promise<BundleSize> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: "js" },
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    write: false,
    logLevel: "silent",
  });
  const [bundle] = outputFiles;
  if (!bundle) throw new Error("esbuild wrote no bundle");
  return {
    minified: bundle.contents.byteLength,
    gzip: gzipSync(bundle.contents, { level: 9 }).byteLength,
    brotli: brotliCompressSync(bundle.contents).byteLength,
  };
}
