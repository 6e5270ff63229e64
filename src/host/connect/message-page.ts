/** Small pages with one message: for links that do not open, and for a login window that has done its part. */

/** What a page says. Fixed texts only: nothing of a request is in them. */
export interface Message {
  readonly title: string
  readonly text: string
}

/** Why a link or a callback leads no further, as the address of its page names it. */
export const PROBLEMS: Readonly<Record<string, Message>> = {
  none: {
    title: 'Nothing to connect here',
    text: 'This page opens by a link from the application that you use. Go back to it, and begin there.',
  },
  ended: {
    title: 'This link has ended',
    text: 'Links to this page are good for a while only. Go back to where you got it, and ask for a new one.',
  },
  elsewhere: {
    title: 'This link was opened in another browser',
    text: 'It opens in one browser only, so that nobody else can use it. Go on in that one, or ask for a new link.',
  },
  embedded: {
    title: 'Begin in the application',
    text: 'This page opens from within the application only. Go back to it, and begin there.',
  },
  login: {
    title: 'This login is not known here',
    text: 'It was finished or given up already, or took too long. Nothing was connected by it. Go back, and start again.',
  },
  failed: {
    title: 'Something went wrong on our side',
    text: 'Nothing was connected. Go back, and try again in a few minutes.',
  },
  busy: {
    title: 'Too many tries at once',
    text: 'Nothing was connected. Wait a minute, go back, and start again.',
  },
  browser: {
    title: 'This login was begun in another browser',
    text: 'Nothing was connected, so that nobody gets hold of your account. If it was you who began, start again and log in with this browser.',
  },
}

/** What the login window says until it has closed itself. */
export const DONE: Message = {
  title: 'You can close this window',
  text: 'The page where you began says how it went.',
}

const STYLE = `
:root { color-scheme: light dark }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 1rem/1.5 system-ui, sans-serif;
  background: light-dark(#f8f9fa, #1a1b1e); color: light-dark(#212529, #e9ecef) }
main { box-sizing: border-box; width: min(28rem, 100vw); padding: 2rem 1.5rem; text-align: center }
h1 { margin: 0 0 .75rem; font-size: 1.375rem; line-height: 1.3 }
p { margin: 0 0 1rem }
a { color: light-dark(#1864ab, #74c0fc) }
[hidden] { display: none }`

/** @param nonce Allows the page's style. @param script The path of a script of our own. */
export function renderMessage({ title, text }: Message, nonce: string, script?: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style nonce="${nonce}">${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
${script === undefined ? '' : `<p><a id="on" hidden>Go on here</a></p>\n<script src="${script}"></script>`}
</main>
</body>
</html>
`
}
