import { systemReason } from "./system-reason.ts";

/** Why a port cannot be listened on, and what to do. */
export function listenReason(error: unknown, host: string, port: number): string {
  const { code, text } = systemReason(error);
  if (code === "EADDRINUSE") return `Port ${port} of ${host} is already in use: choose another with --port.`;
  if (code === "EACCES") return `Port ${port} of ${host} may not be used: choose another with --port.`;
  if (code === "ENOTFOUND" || code === "EADDRNOTAVAIL" || code === "EAI_AGAIN") {
    return `${host} is no host name or address of this machine: choose another with --host.`;
  }
  return `Port ${port} of ${host} cannot be listened on (${text}): choose another with --port or --host.`;
}
