import {
  cancelJob,
  filterFor,
  type JobReading,
  listJobs,
  runJob,
  submitJob,
  waitForJob,
  watchJob,
} from "@reality-apis/helpers";
import { type JobCreate as ConversionJobCreate, createRealityConversionClient } from "@reality-apis/reality-conversion";
import { createRealityModelingClient, type JobCreate as ModelingJobCreate } from "@reality-apis/reality-modeling";
import { setupServer } from "msw/node";
import { afterEach, describe, expect, it } from "vitest";
import { createEmulator, type Emulator } from "../src/index.ts";
import { handlersFor } from "../src/msw.ts";

/** One way to reach an emulator, as an application would set it up. */
interface Door {
  readonly emulator: Emulator;
  /** What goes into a client's options to reach it, for a service's path. */
  readonly options: (path: string) => { baseUrl?: string; fetch?: typeof fetch };
  /** Waits for what happens on the emulator's clock. */
  readonly meanwhile: <Result>(work: Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
}

const doors: Readonly<Record<string, () => Promise<Door>>> = {
  "a fetch function": async () => {
    const emulator = createEmulator({ clock: "manual" });
    return {
      emulator,
      options: () => ({ fetch: emulator.fetch }),
      meanwhile: advancing(emulator),
      close: () => emulator.close(),
    };
  },
  msw: async () => {
    const emulator = createEmulator({ clock: "manual" });
    const server = setupServer(...handlersFor(emulator));
    server.listen({ onUnhandledRequest: "error" });
    const close = async (): Promise<void> => {
      server.close();
      await emulator.close();
    };
    return { emulator, options: () => ({}), meanwhile: advancing(emulator), close };
  },
  "a port": async () => {
    // Real sockets know no virtual time, so this clock runs by itself, only very fast.
    const emulator = createEmulator({ speed: 2000 });
    const { url } = await emulator.listen();
    const options: Door["options"] = (path) => ({ baseUrl: `${url}/${path}` });
    return { emulator, options, meanwhile: (work) => work, close: () => emulator.close() };
  },
};

const iTwinId = "510cd1a3-3703-4729-b08c-fecd9c87c3be";
const minuteMs = 60_000;

const scan: ConversionJobCreate = {
  type: "Conversion",
  name: "Site scan",
  iTwinId,
  inputs: [{ id: "58e0c0ca-f730-4e5b-808d-1c8cacacb4d4" }],
  outputs: ["OPC"],
};

let open: Door | undefined;

async function enter(name: string): Promise<Door & Clients> {
  open = await (doors[name] as () => Promise<Door>)();
  const accessToken = async (): Promise<string> => "Bearer journey";
  const conversion = createRealityConversionClient({ accessToken, ...open.options("realityconversion") });
  const modeling = createRealityModelingClient({ accessToken, ...open.options("contextcapture") });
  return { ...open, conversion, modeling };
}

interface Clients {
  readonly conversion: ReturnType<typeof createRealityConversionClient>;
  readonly modeling: ReturnType<typeof createRealityModelingClient>;
}

async function quarry({ modeling }: Clients): Promise<ModelingJobCreate> {
  const { data } = await modeling.POST("/workspaces", { body: { name: "Quarry", iTwinId } });
  return {
    type: "Full",
    name: "Quarry model",
    workspaceId: data?.workspace.id ?? "",
    inputs: [{ id: "dc65ce7d-2598-422f-97a5-5ae8eb004b67" }],
    settings: { quality: "Extra", outputs: ["OBJ", "3MX"] },
  };
}

/** Moves a manual clock on until the work has come to an end. */
function advancing({ clock }: Emulator): Door["meanwhile"] {
  return async (work) => {
    let isSettled = false;
    const settle = (): void => {
      isSettled = true;
    };
    work.then(settle, settle);
    while (!isSettled) await clock.advance(1000);
    return work;
  };
}

afterEach(async () => {
  await open?.close();
  open = undefined;
});

describe.each(Object.keys(doors))("a journey through %s", (door) => {
  it("runs a conversion from creation to result", async () => {
    const { emulator, meanwhile, conversion } = await enter(door);
    emulator.jobs.next({ durationMs: 5 * minuteMs });
    const readings: JobReading[] = [];
    const run = runJob(conversion, scan, { clock: emulator.clock, onProgress: (reading) => readings.push(reading) });
    const { outcome, job } = await meanwhile(run);
    expect(outcome).toBe("succeeded");
    expect(job).toMatchObject({ state: "success", outputs: [{ type: "OPC", id: expect.any(String) }] });
    expect(readings.length).toBeGreaterThan(3);
    expect(readings.at(-1)).toMatchObject({ percentage: 100, outcome: "succeeded" });
  });

  it("runs a reconstruction, whose progress does not say how it ended", async () => {
    const { emulator, meanwhile, ...clients } = await enter(door);
    emulator.jobs.next({ durationMs: 10 * minuteMs });
    const creation = await quarry(clients);
    const states: (string | undefined)[] = [];
    const run = runJob(clients.modeling, creation, {
      clock: emulator.clock,
      onProgress: ({ state }) => states.push(state),
    });
    const { outcome, job } = await meanwhile(run);
    expect(outcome).toBe("succeeded");
    expect(job?.jobSettings.outputs?.map(({ format }) => format)).toEqual(["OBJ", "3MX"]);
    expect(states).toEqual(expect.arrayContaining(["Active", "Over", "success"]));
  });

  it("tells of a failure with the service's own words", async () => {
    const { emulator, meanwhile, ...clients } = await enter(door);
    emulator.jobs.next({
      outcome: "failed",
      durationMs: minuteMs,
      errors: [{ code: "E7", message: "Too few photos." }],
    });
    const run = runJob(clients.modeling, await quarry(clients), { clock: emulator.clock });
    await expect(meanwhile(run)).rejects.toMatchObject({
      name: "JobFailedError",
      errors: [{ code: "E7", message: "Too few photos." }],
      result: { job: { state: "failed" } },
    });
  });

  it("cancels a job in the middle of its work", async () => {
    const { emulator, meanwhile, conversion } = await enter(door);
    emulator.jobs.next({ durationMs: Number.POSITIVE_INFINITY });
    const { id } = await submitJob(conversion, scan);
    const watch = watchJob(conversion, id, { clock: emulator.clock });
    expect((await meanwhile(watch.next())).value?.meaning).toBe("running");
    expect(await cancelJob(conversion, id)).toMatchObject({ id });
    const wait = waitForJob(conversion, id, { clock: emulator.clock, throwOnUnsuccessful: false });
    expect(await meanwhile(wait)).toMatchObject({ outcome: "cancelled", job: { state: "cancelled" } });
  });

  it("lists three pages of past jobs that a filter finds", async () => {
    const { emulator, modeling } = await enter(door);
    const now = emulator.clock.now();
    for (let day = 1; day <= 40; day += 1) {
      const createdDateTime = new Date(now - day * 24 * 60 * minuteMs);
      emulator.jobs.add("reality-modeling", {
        name: `day ${day}`,
        iTwinId,
        createdDateTime,
        state: day % 2 ? "success" : "failed",
      });
    }
    const { eq, gt, and } = filterFor(modeling);
    const since = new Date(now - 50.5 * 24 * 60 * minuteMs);
    const filter = and(eq("iTwinId", iTwinId), eq("state", "success"), gt("createdDateTime", since));
    const sizes: number[] = [];
    const names = new Set<string>();
    for await (const { items } of listJobs(modeling, { filter, pageSize: 8 }).byPage()) {
      sizes.push(items.length);
      for (const { name } of items) names.add(name);
    }
    expect(sizes).toEqual([8, 8, 4]);
    expect(names.size).toBe(20);
  });

  it("meets 401 without a token", async () => {
    const { options } = await enter(door);
    const { baseUrl = "https://api.bentley.com/realityconversion", fetch: send = globalThis.fetch } =
      options("realityconversion");
    const answer = await send(new Request(`${baseUrl}/jobs`));
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({ error: { code: "HeaderNotFound" } });
  });

  it("meets 404 for a job that is not there, and 422 for a job that can't be", async () => {
    const { conversion } = await enter(door);
    const id = "00000000-0000-4000-8000-000000000000";
    await expect(cancelJob(conversion, id)).rejects.toMatchObject({
      name: "ApiError",
      status: 404,
      code: "JobNotFound",
    });
    await expect(submitJob(conversion, { ...scan, name: "" })).rejects.toMatchObject({
      name: "ApiError",
      status: 422,
      code: "InvalidRealityConversionRequest",
      details: [expect.objectContaining({ code: "InvalidProperty" })],
    });
  });
});
