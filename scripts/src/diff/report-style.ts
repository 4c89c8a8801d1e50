/** How the page of differences looks; dark where the reader likes it dark. */
export const reportStyle = `
:root { color-scheme: light dark; --line: #d0d7de; --soft: #f6f8fa; --quiet: #57606a; }
@media (prefers-color-scheme: dark) { :root { --line: #3d444d; --soft: #151b23; --quiet: #9198a1; } }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); }
h3 { margin: 2rem 0 0.5rem; }
code, pre { font: 0.875rem/1.45 ui-monospace, monospace; }
code { overflow-wrap: anywhere; }
article { border: 1px solid var(--line); border-radius: 6px; margin: 0.75rem 0; padding: 0.5rem 1rem; }
article p { margin: 0.25rem 0; }
.entry, .operations, figcaption { color: var(--quiet); }
.operations code { font-size: 0.75rem; margin-right: 0.75rem; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; margin: 0.5rem 0; }
@media (max-width: 48rem) { .sides { grid-template-columns: 1fr; } }
figure { margin: 0; min-width: 0; }
figcaption { font-size: 0.8125rem; }
figcaption span { margin-left: 0.5rem; }
pre { background: var(--soft); margin: 0.25rem 0; max-height: 22rem; overflow: auto; padding: 0.5rem; white-space: pre-wrap; }
.nothing { color: var(--quiet); font-style: italic; }
strong { border-radius: 1rem; color: #fff; font-size: 0.75rem; padding: 0.1rem 0.6rem; vertical-align: middle; }
.major { background: #b42318; } .minor { background: #1a6b3c; } .patch, .none { background: #5b6470; }
`;
