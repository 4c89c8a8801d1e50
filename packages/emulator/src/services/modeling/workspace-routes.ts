import type { WorkspaceResponse } from "@reality-apis/reality-modeling";
import { defined } from "../../fields/defined.ts";
import { objectOf } from "../../fields/fields.ts";
import { text } from "../../fields/kinds.ts";
import { errorReply } from "../../http/error-reply.ts";
import type { Reply } from "../../http/reply.ts";
import type { Route } from "../../http/route.ts";
import { admitITwin, type ITwinReplies } from "../admit-itwin.ts";
import type { ITwins } from "../itwins.ts";
import { readBody } from "../read-body.ts";
import { modelingErrors } from "./errors.ts";
import { workspaceNotFound } from "./workspace-not-found.ts";
import type { WorkspaceStore } from "./workspace-store.ts";

const creationKind = objectOf((fields) => {
  const name = fields.required("name", text);
  const iTwinId = fields.optional("iTwinId", text);
  return name === undefined ? undefined : defined({ name, iTwinId });
});

const noProcessingCluster = (): Reply =>
  errorReply(422, { code: modelingErrors.invalidRequest, message: "Cannot create workspace." }, [
    { code: "InvalidParameter", message: "No processing cluster in project location." },
  ]);
const noCluster: ITwinReplies = { unlisted: noProcessingCluster, unsupported: noProcessingCluster };

/** The three operations on workspaces. */
export function workspaceRoutes(workspaces: WorkspaceStore, iTwins: ITwins): Route[] {
  return [createRoute(workspaces, iTwins), getRoute(workspaces), deleteRoute(workspaces)];
}

function createRoute(workspaces: WorkspaceStore, iTwins: ITwins): Route {
  return {
    operation: "workspaces-create",
    method: "POST",
    path: "/workspaces",
    answer: async (call) => {
      const creation = await readBody(call, creationKind, modelingErrors, "Cannot create workspace.");
      const { iTwinId } = creation;
      if (iTwinId !== undefined) admitITwin(iTwins, iTwinId, noCluster);
      const body: WorkspaceResponse = { workspace: workspaces.create(creation, call.now) };
      return { status: 201, body };
    },
  };
}

function getRoute(workspaces: WorkspaceStore): Route {
  return {
    operation: "workspaces-get",
    method: "GET",
    path: "/workspaces/{id}",
    answer: ({ id }) => {
      const workspace = workspaces.get(id);
      if (workspace === undefined) return workspaceNotFound();
      const body: WorkspaceResponse = { workspace };
      return { status: 200, body };
    },
  };
}

function deleteRoute(workspaces: WorkspaceStore): Route {
  return {
    operation: "workspaces-delete",
    method: "DELETE",
    path: "/workspaces/{id}",
    answer: ({ id }) => (workspaces.remove(id) ? { status: 204 } : workspaceNotFound()),
  };
}
