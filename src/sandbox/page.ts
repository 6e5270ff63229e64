/** The frame of every HTML page of the sandbox: no script, one style sheet that the CSP knows by its hash. */
import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { send } from './exchange.ts'

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; display: grid; place-items: start center; min-height: 100vh; background: light-dark(#f4f5f7, #15171a); }
main { box-sizing: border-box; width: min(100% - 2rem, 26rem); margin: 10vh 0 2rem; padding: 2rem; border-radius: 0.75rem;
  background: light-dark(#fff, #1f2226); box-shadow: 0 1px 3px #0003; }
h1 { margin: 0 0 0.5rem; font-size: 1.35rem; }
label { display: block; margin: 1rem 0 0.25rem; font-weight: 600; }
input { box-sizing: border-box; width: 100%; padding: 0.55rem 0.7rem; font: inherit; border: 1px solid #8a919c; border-radius: 0.4rem; }
button { margin: 1.25rem 0.5rem 0 0; padding: 0.55rem 1.25rem; font: inherit; font-weight: 600; cursor: pointer;
  border: 1px solid #b3261e; border-radius: 0.4rem; background: #b3261e; color: #fff; }
button.quiet { background: none; border-color: #8a919c; color: inherit; }
:focus-visible { outline: 3px solid #5b8def; outline-offset: 2px; }
[role=alert] { padding: 0.5rem 0.75rem; border-radius: 0.4rem; background: #b3261e22; }
ul { padding-left: 1.25rem; }
code { overflow-wrap: anywhere; }
.note { margin: 1.5rem 0 0; font-size: 0.875rem; opacity: 0.8; }
`
// form-action is left out on purpose: browsers apply it to the redirects after a form too, and those end at the
// app's redirect URI and wherever that sends the person next.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Text made safe to stand in HTML, in an element or in a quoted attribute. */
export function escapeHtml(text: unknown): string {
  return String(text).replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** A whole page. `body` is HTML: everything in it from outside must have gone through {@link escapeHtml}. */
export function renderPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`
}

/** The headers that go with {@link renderPage}. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = Object.freeze({
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
})

/** Answers with a page. */
export function sendPage(response: ServerResponse, status: number, title: string, body: string): void {
  send(response, status, PAGE_HEADERS, renderPage(title, body))
}
