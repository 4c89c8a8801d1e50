/** What the system says about a file or an address that cannot be used. */
export interface SystemReason {
  /** As `EACCES`; empty for errors of another kind. */
  readonly code: string;
  readonly text: string;
}

export function systemReason(error: unknown): SystemReason {
  if (!(error instanceof Error)) return { code: "", text: String(error) };
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return { code, text: TEXTS[code] ?? error.message.split("\n")[0] ?? "" };
}

const TEXTS: Readonly<Partial<Record<string, string>>> = {
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder does not exist",
  EACCES: "permission is denied",
  EPERM: "permission is denied",
  EROFS: "the disk cannot be written",
  EISDIR: "it is a folder",
  ENOSPC: "the disk is full",
};
