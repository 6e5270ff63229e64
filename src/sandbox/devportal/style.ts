/** The DevPortal's style sheet. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: light-dark(#f6f7f9, #14161a);
  --card: light-dark(#fff, #1d2026);
  --line: light-dark(#dfe3e8, #343a43);
  --edge: light-dark(#848c97, #737c89);
  --text: light-dark(#1b1f24, #e8eaed);
  --soft: light-dark(#57606a, #a5adb8);
  --brand: #b3261e;
  --link: light-dark(#a11d16, #ff9d94);
  --good: light-dark(#116329, #6fdd8b);
  --wait: light-dark(#7a4b00, #f0b849);
  --bad: light-dark(#a11d16, #ff9d94);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; background: var(--page); color: var(--text); }
header { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; align-items: center; padding: 0.75rem max(1rem, 50vw - 34rem);
  background: var(--card); border-bottom: 1px solid var(--line); }
main { width: min(100% - 2rem, 68rem); margin: 2rem auto 4rem; }
.bare main { width: min(100% - 2rem, 26rem); margin-top: 18vh; text-align: center; }
.brand { display: flex; gap: 0.5rem; align-items: center; font-weight: 700; color: inherit; text-decoration: none; }
.tag { padding: 0 0.5rem; border-radius: 1rem; background: var(--brand); color: #fff; font-size: 0.75rem; line-height: 1.6; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem; margin: 0; padding: 0; list-style: none; }
nav a { display: block; padding: 0.35rem 0.75rem; border-radius: 0.4rem; color: var(--soft); text-decoration: none; }
nav a:hover { color: var(--text); }
nav a[aria-current] { background: var(--page); color: var(--text); font-weight: 600; }
nav.tabs { margin-bottom: 1.5rem; border-bottom: 1px solid var(--line); }
nav.tabs a { border-radius: 0; }
nav.tabs a[aria-current] { background: none; box-shadow: inset 0 -3px var(--brand); }
h1 { margin: 0 0 1rem; font-size: 1.6rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 0 0 0.25rem; font-size: 1.1rem; }
a { color: var(--link); }
p { margin: 0 0 1rem; }
code { font: 0.875em/1.5 ui-monospace, "SFMono-Regular", Consolas, monospace; overflow-wrap: anywhere; }
.soft, .help { color: var(--soft); }
.help { margin: 0 0 0.4rem; font-size: 0.875rem; }
.card { margin-bottom: 1.25rem; padding: 1.25rem; border: 1px solid var(--line); border-radius: 0.75rem; background: var(--card); }
.bar { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; justify-content: space-between; margin-bottom: 1rem; }
.bar > * { margin: 0; }
.row { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: end; }
.notice, [role=alert] { padding: 0.7rem 1rem; border-radius: 0.5rem; border-left: 4px solid var(--good); background: var(--card); }
[role=alert] { border-color: var(--bad); }
.warn { padding: 0.7rem 1rem; border-radius: 0.5rem; border-left: 4px solid var(--wait); background: var(--page); text-align: left; }
.status { font-weight: 600; white-space: nowrap; }
.status::before { content: ""; display: inline-block; width: 0.6em; height: 0.6em; margin-right: 0.5em; border-radius: 50%; background: currentcolor; }
.approved { color: var(--good); }
.under_review { color: var(--wait); }
.denied { color: var(--bad); }
table { width: 100%; border-collapse: collapse; }
th { text-align: left; font-size: 0.8rem; color: var(--soft); font-weight: 600; }
th, td { padding: 0.65rem 0.75rem; border-bottom: 1px solid var(--line); vertical-align: middle; }
tr:last-child > td { border-bottom: 0; }
td p { margin: 0; }
td.number { font-variant-numeric: tabular-nums; }
.logo { flex: none; width: 2.5rem; height: 2.5rem; border-radius: 0.5rem; object-fit: contain; background: var(--page); border: 1px solid var(--line); }
.letter { display: inline-grid; place-items: center; font-weight: 700; color: var(--soft); }
.app { display: flex; gap: 0.75rem; align-items: center; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 0.75rem 1.5rem; margin: 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; }
dd form, .inline { display: inline; }
label, legend { font-weight: 600; }
legend { padding: 0; }
fieldset { margin: 0 0 1.25rem; padding: 0; border: 0; min-width: 0; }
.field { margin-bottom: 1.25rem; }
.field > label { display: block; }
input:not([type=radio], [type=checkbox], [type=file]), select, textarea { width: 100%; max-width: 40rem; padding: 0.5rem 0.65rem;
  font: inherit; color: inherit; background: var(--page); border: 1px solid var(--edge); border-radius: 0.4rem; }
.row label { display: block; font-size: 0.875rem; }
.row input, .row select { width: 9rem; }
textarea { min-height: 5rem; font-size: 0.9rem; }
[aria-invalid=true] { border-color: var(--bad); border-width: 2px; }
.choice { display: flex; gap: 0.6rem; align-items: start; padding: 0.35rem 0; }
.choice input { flex: none; width: 1.15rem; height: 1.15rem; margin: 0.2rem 0 0; accent-color: var(--brand); }
.choice label { font-weight: 400; }
.choice b { font-weight: 600; }
.choice code { display: block; }
.scopes { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 0 1.5rem; align-items: start; }
summary { padding: 0.15rem 0; cursor: pointer; color: var(--soft); font-size: 0.875rem; }
details ul { margin: 0.25rem 0 0.5rem; padding-left: 1.1rem; }
form:not(:has([value=authorization_code]:checked)) .for-code,
form:not(:has([value=client_credentials]:checked)) .for-client { display: none; }
button, .button { display: inline-block; padding: 0.45rem 1rem; font: inherit; font-weight: 600; line-height: 1.5; cursor: pointer; text-decoration: none;
  border: 1px solid var(--brand); border-radius: 0.4rem; background: var(--brand); color: #fff; }
button.quiet, .button.quiet { background: none; border-color: var(--edge); color: inherit; }
button.small { padding: 0.15rem 0.6rem; font-size: 0.875rem; }
button[role=switch] { width: 3rem; height: 1.6rem; padding: 0; border-radius: 1rem; border-color: var(--edge); background: var(--page); position: relative; flex: none; }
button[role=switch]::after { content: ""; position: absolute; top: 0.15rem; left: 0.2rem; width: 1.15rem; height: 1.15rem; border-radius: 50%; background: var(--edge); }
button[role=switch][aria-checked=true] { background: var(--brand); border-color: var(--brand); }
button[role=switch][aria-checked=true]::after { left: auto; right: 0.2rem; background: #fff; }
.switch { display: flex; gap: 0.75rem; align-items: center; padding: 0.35rem 0; }
:focus-visible { outline: 3px solid light-dark(#2f6feb, #79a7ff); outline-offset: 2px; }
dialog { width: min(100% - 2rem, 36rem); padding: 1.5rem; border: 1px solid var(--line); border-radius: 0.75rem; background: var(--card); color: inherit; }
dialog::backdrop { background: #0009; }
dialog textarea { height: 9rem; font-family: ui-monospace, monospace; font-size: 0.8rem; }
progress { display: block; width: 100%; height: 0.7rem; appearance: none; border: 1px solid var(--edge); border-radius: 0.4rem; background: var(--page); overflow: hidden; }
progress::-webkit-progress-bar { background: var(--page); }
progress::-webkit-progress-value { background: var(--brand); }
progress::-moz-progress-bar { background: var(--brand); }
.empty { padding: 3rem 1rem; text-align: center; }
.aside { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
@media (max-width: 46rem) {
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  tr, td { display: block; }
  tr { padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
  tr:last-child { border-bottom: 0; }
  td { padding: 0.25rem 0; border: 0; }
  td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); font-size: 0.875rem; }
  dl { grid-template-columns: 1fr; gap: 0.1rem; }
  dd { margin-bottom: 0.75rem; }
}
`
