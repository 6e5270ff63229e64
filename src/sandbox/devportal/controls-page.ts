/** What only a sandbox has: fault switches, a clock that can be moved, and tokens that end at the press of a button. */
import type { FaultRule } from '../faults.ts'
import type { Sandbox } from '../start-sandbox.ts'
import { faultForm } from './fault-form.ts'
import { FAULT_PRESETS, isOn } from './fault-presets.ts'
import { type Html, html } from './html.ts'
import type { Page } from './layout.ts'

const STEPS = [
  [60 * 60, '1 hour'],
  [24 * 60 * 60, '1 day'],
  [14 * 24 * 60 * 60, '2 weeks'],
] as const

/** The Controls page. @param problem What is wrong with the fault as filled in. */
export function controlsPage(sandbox: Sandbox, notice?: string, problem?: string): Page {
  const rules = sandbox.faults()
  const time = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'medium', timeZone: 'UTC' })
  return {
    title: 'Controls',
    notice,
    status: problem === undefined ? 200 : 400,
    body: html`<section class="card"><h2>Fault switches</h2>
<p class="help">What goes wrong on purpose. The first one that fits a request happens to it.</p>
${FAULT_PRESETS.map(({ key, title, rule }) => preset(key, title, isOn(rules, rule)))}
${rules.length > 0 && activeRules(rules)}
<details${problem !== undefined && html` open`}><summary>Another fault</summary>
${problem !== undefined && html`<p role="alert">${problem}</p>`}${faultForm()}</details></section>
<section class="card"><h2>Clock</h2>
<p>The sandbox's time is <b>${time.format(sandbox.now())} UTC</b>.</p>
<p class="help">Tokens, trials and rate limits age with it. It only moves forward; a reset sets it right.</p>
<form method="post" action="/devportal/controls/clock" class="row">
${STEPS.map(([seconds, title]) => html`<button class="quiet" type="submit" name="advance" value="${seconds}">Move ${title} forward</button>`)}
</form></section>
<section class="card"><h2>Tokens</h2>
<p class="help">Of all apps and people.</p>
<form method="post" action="/devportal/controls/tokens" class="row">
<button class="quiet" type="submit" name="end" value="access">End access tokens</button>
<button class="quiet" type="submit" name="end" value="refresh">End refresh tokens</button>
<button class="quiet" type="submit" name="end" value="grants">Withdraw all access</button>
</form></section>
<section class="card"><h2>Reset</h2>
<p class="help">Forgets tokens, logins, faults, counters and spent credits, and sets the clock right. Apps stay.</p>
<form method="post" action="/devportal/controls/reset"><button class="quiet" type="submit">Reset the sandbox</button></form></section>`,
  }
}

function preset(key: string, title: string, on: boolean): Html {
  return html`<form method="post" action="/devportal/controls/faults/toggle" class="switch">
<button type="submit" role="switch" aria-checked="${String(on)}" aria-labelledby="preset-${key}" name="preset" value="${key}"></button>
<span id="preset-${key}">${title}</span></form>`
}

function activeRules(rules: readonly FaultRule[]): Html {
  return html`<h3>On now</h3><ul>${rules.map((rule) => html`<li><code>${JSON.stringify(rule)}</code></li>`)}</ul>
<form method="post" action="/devportal/controls/faults/clear"><p><button class="quiet small" type="submit">Switch all off</button></p></form>`
}
