import type { Workspace } from "@reality-apis/reality-modeling";
import { defined } from "../../fields/defined.ts";
import type { Kind } from "../../fields/kinds.ts";
import { guid } from "../../random/guid.ts";
import type { Random } from "../../random/random.ts";
import { dateTime } from "../date-time.ts";

/** What a new workspace is made of. */
export interface NewWorkspace {
  readonly name: string;
  readonly iTwinId?: string;
}

/** The workspaces of one emulator. */
export interface WorkspaceStore {
  get(id: string): Workspace | undefined;
  create(workspace: NewWorkspace, now: number): Workspace;
  /** Whether there was one to remove. The jobs of a workspace outlive it; what really happens is not documented. */
  remove(id: string): boolean;
  /** Any workspace of an iTwin, or one of no iTwin, made if there is none. */
  oneOf(iTwinId: string | undefined, now: number): Workspace;
  /** The workspace that a request names by its id. */
  readonly kind: Kind<Workspace>;
}

export function createWorkspaceStore(random: Random): WorkspaceStore {
  const workspaces = new Map<string, Workspace>();
  let created = 0;
  const get = (id: string): Workspace | undefined => workspaces.get(id.toLowerCase());
  const create = ({ name, iTwinId }: NewWorkspace, now: number): Workspace => {
    created += 1;
    const id = guid(random.fork(`workspace/${created}`));
    const createdDateTime = dateTime(now);
    const workspace = defined({ id, createdDateTime, name, iTwinId, contextCaptureVersion: "20.1" });
    workspaces.set(id, workspace);
    return workspace;
  };
  return {
    get,
    create,
    remove: (id) => workspaces.delete(id.toLowerCase()),
    oneOf: (iTwinId, now) =>
      [...workspaces.values()].find((workspace) => workspace.iTwinId === iTwinId) ??
      create(defined({ name: "Workspace", iTwinId }), now),
    kind: (value, path, problems) => {
      const workspace = typeof value === "string" ? get(value) : undefined;
      if (workspace === undefined) problems.push({ path, kind: "invalid" });
      return workspace;
    },
  };
}
