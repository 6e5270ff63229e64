/** The pages of the loopback receiver: no script, no style, nothing from the callback. */
import type { ServerResponse } from 'node:http'
import { LinkwrightError } from '../errors/base.ts'

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  connection: 'close',
} as const

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** Answers with a page, and waits until it has been sent. */
export function sendPage(
  response: ServerResponse,
  status: number,
  title: string,
  text: string,
): Promise<void> {
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(text)}</p>
</main>
</body>
</html>
`
  response.writeHead(status, HEADERS)
  return new Promise((resolve) => {
    response.once('close', resolve)
    response.end(html)
  })
}

/** What to say about a failure: our own sentence, or none. */
export function failureText(error: unknown): string {
  return error instanceof LinkwrightError ? error.message : 'Something went wrong. The terminal says more.'
}
