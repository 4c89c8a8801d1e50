import type { Claim } from "./claim.ts";
import type { FoundOperation } from "./find-operations.ts";
import type { OperationIds } from "./job-service.ts";

/** What an operation must look like to play a role. */
interface Role {
  readonly methods: readonly string[];
  /** Whether its path takes the job id. */
  readonly takesId: boolean;
}

const roles: { readonly [role in keyof OperationIds | "submit" | "cancel"]-?: Role } = {
  create: { methods: ["POST"], takesId: false },
  read: { methods: ["GET"], takesId: true },
  list: { methods: ["GET"], takesId: false },
  progress: { methods: ["GET"], takesId: true },
  change: { methods: ["PATCH", "PUT"], takesId: true },
  remove: { methods: ["DELETE"], takesId: true },
  messages: { methods: ["GET"], takesId: true },
  submit: { methods: ["PATCH", "PUT", "POST"], takesId: true },
  cancel: { methods: ["PATCH", "PUT", "POST", "DELETE"], takesId: true },
};

/** Finds the operation for each role, and refuses those that don't exist or can't play it. */
export function assignRoles(
  { jobService, refuse }: Claim,
  operations: ReadonlyMap<string, FoundOperation>,
): ReadonlyMap<string, FoundOperation> {
  const wanted = [
    ...Object.entries(jobService.operations).map(([role, id]) => ({ role, id, at: ["operations", role] })),
    ...(["submit", "cancel"] as const).flatMap((role) => {
      const call = jobService[role];
      return call ? [{ role, id: call.operation, at: [role, "operation"] }] : [];
    }),
  ];
  const assigned = new Map<string, FoundOperation>();
  for (const { role, id, at } of wanted) {
    const operation = operations.get(id);
    if (!operation) {
      refuse(at, `there is no operation "${id}" for ${role}; name one of ${[...operations.keys()].join(", ")}`);
    } else if (isRole(role)) {
      const reason = misfit(operation, roles[role]);
      if (reason) refuse(at, `"${id}" is ${operation.method} ${operation.path} and can't be ${role}: ${reason}`);
      assigned.set(role, operation);
    }
  }
  return assigned;
}

function isRole(name: string): name is keyof typeof roles {
  return Object.hasOwn(roles, name);
}

function misfit(operation: FoundOperation, role: Role): string | undefined {
  if (!role.methods.includes(operation.method)) return `the method must be ${role.methods.join(" or ")}`;
  const count = operation.pathParameters.length;
  if (role.takesId && count !== 1) return `its path must have exactly one parameter, the job id, and has ${count}`;
  if (!role.takesId && count !== 0) return "its path must have no parameter";
  return undefined;
}
