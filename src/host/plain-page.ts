/** Pages that the host writes itself: a few words, no script. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem }
main > :first-child { margin-top: 0 }
a { color: light-dark(#1259b5, #8ab8ff) }
code, pre { font-family: ui-monospace, monospace; font-size: .9em }
pre { overflow-x: auto; padding: .75rem; border-radius: .4rem; background: light-dark(#f2f4f7, #22262c) }
table { border-collapse: collapse; width: 100%; display: block; overflow-x: auto }
th, td { text-align: left; vertical-align: top; padding: .3rem .8rem .3rem 0; border-bottom: 1px solid light-dark(#d8dde3, #3a4048) }
td code { white-space: nowrap }
h2 { margin-top: 2.5rem } h3 { margin-top: 2rem }
.method { font-weight: 700 }
summary { cursor: pointer }
nav ul { padding: 0; list-style: none }
`

/** Text as it may stand in HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}

/**
 * A whole page.
 *
 * @param body HTML. What comes from outside is escaped already.
 * @param nonce Of the answer's Content-Security-Policy.
 */
export function plainPage(title: string, body: string, nonce: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Linkwright</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body><main>
${body}
</main></body>
</html>
`
}
