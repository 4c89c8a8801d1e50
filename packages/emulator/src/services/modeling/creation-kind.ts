import { defined } from "../../fields/defined.ts";
import { objectOf } from "../../fields/fields.ts";
import { type Kind, listOf, oneOf, text } from "../../fields/kinds.ts";
import { costParametersKind } from "./cost-parameters-kind.ts";
import type { ModelingDetails } from "./details.ts";
import { settingsKind } from "./settings-kinds.ts";
import { modelingWords } from "./words.ts";
import type { WorkspaceStore } from "./workspace-store.ts";

const inputKind = objectOf((fields) => {
  const id = fields.required("id", text);
  const description = fields.optional("description", text);
  return id === undefined ? undefined : defined({ id, description });
});

/** The body of a request to create a job, which lies in the iTwin of its workspace. */
export function creationKind(workspaces: WorkspaceStore): Kind<ModelingDetails> {
  return objectOf((fields) => {
    const type = fields.required("type", oneOf(modelingWords.jobTypes));
    const name = fields.required("name", text);
    const workspaceId = fields.required("workspaceId", text);
    const inputs = fields.required("inputs", listOf(inputKind));
    const settings = fields.required("settings", settingsKind);
    const costEstimationParameters = fields.optional("costEstimationParameters", costParametersKind);
    if (type === undefined || name === undefined || workspaceId === undefined) return undefined;
    if (inputs === undefined || settings === undefined) return undefined;
    const iTwinId = workspaces.get(workspaceId)?.iTwinId;
    return defined({ type, name, workspaceId, iTwinId, inputs, settings, costEstimationParameters });
  });
}
