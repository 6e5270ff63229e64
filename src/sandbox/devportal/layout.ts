/** The frame of the DevPortal's pages: its name, where one can go, and the page. */
import type { ServerResponse } from 'node:http'
import { send } from '../exchange.ts'
import { escapeHtml } from '../page.ts'
import { type Html, html } from './html.ts'

/** A page to answer with. */
export interface Page {
  readonly title: string
  readonly body: Html
  /** 200 when left out. */
  readonly status?: number
  /** Said above the page, for example what has just been done. */
  readonly notice?: string | undefined
  /** A page in a popup, without the ways to elsewhere. */
  readonly bare?: boolean
}

const NAVIGATION = [
  ['/devportal/apps', 'Apps'],
  ['/devportal/people', 'People'],
  ['/devportal/usage', 'Usage'],
  ['/devportal/controls', 'Controls'],
] as const

// The referrer policy keeps `Origin` on the forms of these pages: with no-referrer browsers send `null` instead.
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cache-control': 'no-store',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
}

/** Answers with a page of the DevPortal. */
export function sendDevPortalPage(response: ServerResponse, path: string, page: Page): void {
  send(response, page.status ?? 200, HEADERS, renderFrame(path, page))
}

function renderFrame(path: string, { title, body, notice, bare }: Page): string {
  const links = NAVIGATION.map(
    ([href, name]) => html`<li><a href="${href}"${current(path.startsWith(href))}>${name}</a></li>`,
  )
  const header = html`<header>
<a class="brand" href="/devportal/apps">DevPortal <span class="tag">Sandbox</span></a>
<nav aria-label="DevPortal"><ul>${links}</ul></nav>
</header>`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · DevPortal sandbox</title>
<link rel="stylesheet" href="/devportal/devportal.css">
<script src="/devportal/devportal.js" defer></script>
</head>
<body${bare === true ? ' class="bare"' : ''}>
${bare === true ? '' : header.text}
<main>
<h1>${escapeHtml(title)}</h1>
${notice === undefined ? '' : html`<p class="notice" role="status">${notice}</p>`.text}
${body.text}
</main>
</body>
</html>
`
}

/** Marks the link to where one is. */
export function current(here: boolean): Html | false {
  return here && html` aria-current="page"`
}
