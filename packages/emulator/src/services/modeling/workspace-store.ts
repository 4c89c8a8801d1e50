import type { Workspace } from "@reality-apis/reality-modeling";
import { isList, isNumber, isText } from "../../data/checks.ts";
import type { Kept } from "../../data/kept.ts";
import { keptObject } from "../../data/kept-object.ts";
import { defined } from "../../fields/defined.ts";
import { listOf } from "../../fields/kinds.ts";
import { guid } from "../../random/guid.ts";
import type { Random } from "../../random/random.ts";
import { dateTime } from "../date-time.ts";

/** What a new workspace is made of. */
export interface NewWorkspace {
  readonly name: string;
  readonly iTwinId?: string;
}

/** The workspaces of one emulator. */
export interface WorkspaceStore extends Kept {
  get(id: string): Workspace | undefined;
  create(workspace: NewWorkspace, now: number): Workspace;
  /** Whether there was one to remove. The jobs of a workspace outlive it; what really happens is not documented. */
  remove(id: string): boolean;
  /** Any workspace of an iTwin, or one of no iTwin, made if there is none. */
  oneOf(iTwinId: string | undefined, now: number): Workspace;
}

/** The workspaces as a snapshot holds them, and how many there ever were. */
interface KeptWorkspaces {
  readonly created: number;
  readonly workspaces: readonly unknown[];
}

const keptKind = keptObject<KeptWorkspaces>({ created: isNumber, workspaces: isList });
const workspaceKind = keptObject<Workspace>({ id: isText, name: isText });

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
    save: (): KeptWorkspaces => ({ created, workspaces: [...workspaces.values()] }),
    restore: (saved, path, problems) => {
      const kept = keptKind(saved, path, problems);
      if (kept === undefined) return;
      created = kept.created;
      const read = listOf(workspaceKind)(kept.workspaces, `${path}.workspaces`, problems) ?? [];
      for (const workspace of read) workspaces.set(workspace.id, workspace);
    },
  };
}
