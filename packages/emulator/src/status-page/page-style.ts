/** The style of the status page. Every text has a contrast of 4.5 at least with what it stands on, light or dark. */
export const pageStyle: string = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f7f9, #14171c);
  --card: light-dark(#ffffff, #1c2027);
  --line: light-dark(#dfe3e8, #323842);
  --text: light-dark(#1c2430, #e6eaf0);
  --muted: light-dark(#5a6472, #9aa5b4);
  --track: light-dark(#e4e8ed, #363d48);
  --running: light-dark(#0b62c4, #66b0ff);
  --succeeded: light-dark(#1a7a3a, #5ccf86);
  --failed: light-dark(#b3261e, #ff8a80);
  --cancelled: light-dark(#8a5a00, #e5b454);
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem 1rem 3rem; max-width: 72rem;
  background: var(--ground); color: var(--text);
  font: 0.9375rem/1.45 system-ui, sans-serif;
}
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1.25rem; margin-bottom: 1rem; }
header p { margin: 0; color: var(--muted); font-variant-numeric: tabular-nums; }
header time { color: var(--text); }
h1 { margin: 0; font-size: 1.375rem; letter-spacing: -0.01em; }
h2 { margin: 0; padding: 0.875rem 1rem 0.375rem; font-size: 1rem; }
.note { font-weight: 400; color: var(--muted); font-size: 0.8125rem; }
#connection:not(:empty) { color: var(--failed); font-weight: 600; }
section { background: var(--card); border: 1px solid var(--line); border-radius: 0.625rem; margin-bottom: 1rem; overflow: hidden; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
.jobs th:nth-child(2) { width: 12.5rem; }
.jobs th:nth-child(3) { width: 10rem; }
.jobs th:nth-child(4) { width: 15rem; }
.jobs th:nth-child(5) { width: 12rem; }
.services th:nth-child(1) { width: 14rem; }
.services th:nth-child(2) { width: 25rem; }
.requests th:nth-child(1) { width: 6.5rem; }
.requests th:nth-child(3) { width: 5.5rem; }
th { text-align: left; font-weight: 500; font-size: 0.8125rem; color: var(--muted); }
thead th { border-bottom: 1px solid var(--line); }
tbody th { font-weight: 600; font-size: inherit; color: var(--text); }
th, td { padding: 0.4375rem 1rem; vertical-align: middle; overflow-wrap: anywhere; }
tbody tr + tr > * { border-top: 1px solid var(--line); }
td { font-variant-numeric: tabular-nums; }
small { display: block; font-weight: 400; font-size: 0.75rem; color: var(--muted); }
.id { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
small, code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, monospace; }
code { font-size: 0.8125rem; }
pre { overflow-x: auto; font-size: 0.8125rem; }
time, .percent { white-space: nowrap; }
.empty { margin: 0; padding: 0.5rem 1rem 1rem; color: var(--muted); }
.state { display: inline-flex; align-items: baseline; }
.state::before {
  content: ""; flex: none; width: 0.5rem; height: 0.5rem; border-radius: 50%;
  margin-right: 0.5rem; background: currentColor;
}
.state + .state { margin-left: 1rem; }
.waiting { color: var(--muted); }
.running { color: var(--running); }
.succeeded { color: var(--succeeded); }
.failed { color: var(--failed); }
.cancelled { color: var(--cancelled); }
.bar { display: flex; align-items: center; gap: 0.625rem; }
.percent { color: var(--text); min-width: 3.25rem; text-align: right; }
progress {
  appearance: none; flex: 1; min-width: 4rem; max-width: 14rem; height: 0.5rem;
  border: 0; border-radius: 0.25rem; overflow: hidden; background: var(--track); color: inherit;
}
progress::-webkit-progress-bar { background: var(--track); }
progress::-webkit-progress-value { background: currentColor; border-radius: 0.25rem; }
progress::-moz-progress-bar { background: currentColor; border-radius: 0.25rem; }
@media (prefers-reduced-motion: no-preference) { progress::-webkit-progress-value { transition: inline-size 0.6s; } }
.narrow { display: none; }
@media (max-width: 66rem) {
  .roomy { display: none; }
  .jobs th:nth-child(2) { width: 12.5rem; }
  .jobs th:nth-child(3) { width: 9rem; }
  .jobs th:nth-child(4) { width: 11.5rem; }
  .services th:nth-child(2) { width: 22rem; }
}
@media (max-width: 44rem) {
  body { padding: 1rem 0.5rem 2rem; }
  header { padding: 0 0.5rem; }
  th, td { padding: 0.4375rem 0.5rem; }
  h2, .empty { padding-inline: 0.5rem; }
  .wide { display: none; }
  .narrow { display: block; }
  .jobs th:nth-child(4) { width: 9rem; }
  .services th:nth-child(1) { width: 60%; }
  .requests th:nth-child(1) { width: 4.75rem; }
  .requests th:nth-child(3) { width: 4rem; }
  .state + .state { margin-left: 0; }
  .services .state { display: flex; }
  progress { min-width: 2rem; }
}
`;
