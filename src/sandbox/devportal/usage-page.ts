/** What has been used: credits, rate limits, and what reached the sandbox. */
import type { RateLimits } from '../rate-limit.ts'
import type { Sandbox, SandboxLimits } from '../start-sandbox.ts'
import type { Outcome } from '../stats.ts'
import { type Html, html } from './html.ts'
import type { Page } from './layout.ts'
import type { FormInput } from './read-form.ts'

const WINDOWS = ['second', 'hour', 'day'] as const
const counted = new Intl.NumberFormat('en').format
const LIMITS = [
  ['credits', 'Credits'],
  ['second', 'Calls a second'],
  ['hour', 'Calls an hour'],
  ['day', 'Calls a day'],
] as const

/** The Usage page. @param problem Said above the limits. */
export function usagePage(sandbox: Sandbox, notice?: string, problem?: string): Page {
  const limits = sandbox.limits()
  const { credits_used, rate_limited } = sandbox.stats()
  return {
    title: 'Usage',
    notice,
    status: problem === undefined ? 200 : 400,
    body: html`<section class="card"><h2 id="credits-title">Credits</h2>
<p class="help">${counted(credits_used)} of ${counted(limits.credits)} used. A record costs one when it is first enriched within twelve months.</p>
<progress aria-labelledby="credits-title" max="${Math.max(limits.credits, 1)}" value="${credits_used}"></progress></section>
<section class="card"><h2>API calls</h2>
<p class="help">Counted for each app, in sliding windows. ${counted(rate_limited)} calls were refused with 429.</p>
<table><thead><tr><th scope="col">App</th>${WINDOWS.map((window) => html`<th scope="col">This ${window}</th>`)}</tr></thead>
<tbody>${sandbox
      .apps()
      .map(
        ({ name, client_id }) =>
          html`<tr><td><b>${name}</b></td>${callCells(sandbox.callsOf(client_id), limits)}</tr>`,
      )}</tbody></table></section>
<section class="card"><h2>Limits</h2>
<p class="help">They hold at once, for calls that have been made too.</p>
${problem !== undefined && html`<p role="alert">${problem}</p>`}
<form method="post" action="/devportal/usage" class="row">
${LIMITS.map(([name, title]) => html`<div><label for="limit-${name}">${title}</label><input id="limit-${name}" name="${name}" type="number" min="0" required value="${limits[name]}"></div>`)}
<button type="submit">Set limits</button></form></section>
<section class="card"><h2>Requests</h2>
<table><thead><tr><th scope="col">To</th><th scope="col">Received</th><th scope="col">Succeeded</th><th scope="col">Failed</th></tr></thead>
<tbody>${outcomes(sandbox).map(([name, outcome]) => outcomeRow(name, outcome))}</tbody></table></section>`,
  }
}

/** Sets the limits as filled in. Returns what is wrong, if anything. */
export function setLimits(sandbox: Sandbox, form: FormInput): string | undefined {
  const limits: Partial<SandboxLimits> = {}
  for (const [name, title] of LIMITS) {
    const value = form.text(name)
    if (!/^\d{1,9}$/.test(value)) return `${title} must be a whole number.`
    limits[name] = Number(value)
  }
  sandbox.setLimits(limits)
  return undefined
}

function callCells(calls: Readonly<RateLimits>, limits: RateLimits): readonly Html[] {
  return WINDOWS.map(
    (window) =>
      html`<td class="number" data-label="This ${window}">${counted(calls[window])} of ${counted(limits[window])}</td>`,
  )
}

function outcomes(sandbox: Sandbox): readonly (readonly [string, Outcome])[] {
  const { authorize, token, revoke, api } = sandbox.stats()
  return [
    ['Authorization', authorize],
    ...Object.entries(token).map(([grantType, outcome]) => [`Token: ${grantType}`, outcome] as const),
    ['Revocation', revoke],
    ...Object.entries(api),
  ]
}

function outcomeRow(name: string, { received, succeeded, failed }: Outcome): Html {
  return html`<tr><td><code>${name}</code></td><td class="number" data-label="Received">${received}</td>
<td class="number" data-label="Succeeded">${succeeded}</td><td class="number" data-label="Failed">${failed}</td></tr>`
}
