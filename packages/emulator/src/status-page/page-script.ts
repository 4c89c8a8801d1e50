/** The script of the status page: plain JavaScript, as it goes to the browser as it stands. */
export const pageScript: string = `
const POLL_MS = 1000;
const tones = {
  unsubmitted: "waiting", queued: "waiting", active: "running", terminatingOnCancel: "cancelled",
  terminatingOnFailure: "failed", success: "succeeded", failed: "failed", cancelled: "cancelled",
};
const byId = (id) => document.getElementById(id);

/** An element with texts and elements in it: whatever comes from outside becomes text, never markup. */
function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

function when(iso, from = 0) {
  return element("time", { dateTime: iso, title: iso }, iso.slice(from, 19).replace("T", " "));
}

/** Shows control characters and the marks that turn the direction of writing: no name passes for another by them. */
function visible(text) {
  const hex = (character) => character.charCodeAt(0).toString(16).padStart(4, "0");
  return text.replace(/[\\p{Cc}\\p{Bidi_Control}\\u2028\\u2029]/gu, (character) => "\\\\u" + hex(character));
}

/** As "Reality Modeling v2" for "reality-modeling@v2". */
function titleOf(service) {
  const [name, version = "v1"] = service.split("@");
  return name.split("-").map((word) => word[0].toUpperCase() + word.slice(1)).join(" ") + " " + version;
}

function state(word, tone, count) {
  return element("span", { className: "state " + tone }, count === undefined ? word : count + " " + word);
}

function bar({ name, id, percentage, phase }) {
  const label = "Progress of " + (visible(name) || id);
  const progress = element("progress", { max: 100, value: Math.min(Math.max(percentage, 0), 100) });
  progress.setAttribute("aria-label", label);
  const percent = element("span", { className: "percent" }, percentage + " %");
  return element("div", { className: "bar " + tones[phase] }, progress, percent);
}

function jobRow(job) {
  const service = titleOf(job.service);
  const type = visible(job.type);
  const title = element("th", { scope: "row" }, visible(job.name) || "(no name)");
  title.append(element("small", { className: "id", title: job.id }, visible(job.id)));
  title.append(element("small", { className: "narrow" }, service + ", " + type));
  return [
    title,
    element("td", { className: "wide" }, service, element("small", {}, type)),
    element("td", { className: "wide" }, state(job.state, tones[job.phase])),
    element("td", {}, element("div", { className: "narrow" }, state(job.state, tones[job.phase])), bar(job)),
    element("td", { className: "roomy" }, when(job.created)),
  ];
}

function serviceRow({ name, path, states }) {
  const counts = Object.entries(states).map(([word, count]) => state(word, toneOf(word), count));
  return [
    element("th", { scope: "row" }, titleOf(name), element("small", { className: "narrow" }, "/" + path)),
    element("td", { className: "wide" }, element("code", {}, location.origin + "/" + path)),
    element("td", {}, ...(counts.length > 0 ? counts : ["none"])),
  ];
}

/** The tone of a state by its word alone, in the spelling of any service. */
function toneOf(word) {
  const phase = Object.keys(tones).find((candidate) => candidate.toLowerCase() === word.toLowerCase());
  return tones[phase] ?? "waiting";
}

function requestRow({ time, method, path, status }) {
  const tone = status === 0 || status >= 500 ? "failed" : status >= 400 ? "cancelled" : "succeeded";
  return [
    element("td", {}, when(time, 11)),
    element("td", {}, element("code", {}, visible(method + " " + path))),
    element("td", { className: "status " + tone }, status === 0 ? "broken" : String(status)),
  ];
}

/** Replaces only the rows that changed, so that a selection or a reader's place is not lost every second. */
function fill(id, items, keyOf, rowOf) {
  const body = byId(id);
  const old = new Map([...body.rows].map((row) => [row.dataset.key, row]));
  const rows = items.map((item, index) => {
    const key = keyOf(item, index);
    const text = JSON.stringify(item);
    const row = old.get(key) ?? element("tr", {});
    if (row.dataset.shown !== text) row.replaceChildren(...rowOf(item));
    row.dataset.key = key;
    row.dataset.shown = text;
    return row;
  });
  if (rows.length !== body.rows.length || rows.some((row, index) => row !== body.rows[index])) body.replaceChildren(...rows);
}

function show({ clock, services, jobs, requests }) {
  byId("now").textContent = clock.now.slice(0, 19).replace("T", " ") + " UTC";
  byId("now").dateTime = clock.now;
  byId("pace").textContent =
    clock.speed === 0 ? "stands still" : clock.speed === 1 ? "real time" : clock.speed + " times as fast as real time";
  const total = services.flatMap(({ states }) => Object.values(states)).reduce((sum, count) => sum + count, 0);
  byId("jobs-note").textContent = total > jobs.length ? "the newest " + jobs.length + " of " + total : "";
  fill("jobs", jobs, ({ service, id }) => service + " " + id, jobRow);
  fill("services", services, ({ name }) => name, serviceRow);
  fill("requests", requests, (_, index) => String(index), requestRow);
  byId("no-jobs").hidden = byId("first").hidden = jobs.length > 0;
  byId("no-requests").hidden = requests.length > 0;
}

async function poll() {
  try {
    if (document.visibilityState === "visible") {
      const answer = await fetch(reportPath, { signal: AbortSignal.timeout(10_000) });
      if (!answer.ok) throw new Error("status " + answer.status);
      show(await answer.json());
    }
    byId("connection").textContent = "";
  } catch {
    byId("connection").textContent = "The emulator does not answer. Trying again…";
  }
  setTimeout(poll, POLL_MS);
}

byId("first").textContent = "curl -H 'Authorization: Bearer any' -H 'Content-Type: application/json' \\\\\\n  " +
  location.origin + "/reality-conversion/jobs \\\\\\n  -d '" + JSON.stringify({
    type: "PointCloudConversion", name: "First", iTwinId: "any",
    specifications: { inputs: { pointCloud: "any" }, options: { outputFormat: "OPC" } },
  }) + "'";
poll();
`;
