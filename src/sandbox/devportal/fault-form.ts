/** The form for a fault that has no switch of its own. */
import { FAULT_ENDPOINTS, FAULT_KINDS, type FaultRule } from '../faults.ts'
import { type Html, html } from './html.ts'
import type { FormInput } from './read-form.ts'

const NUMBERS = [
  ['times', 'Times'],
  ['status', 'Status'],
  ['ms', 'Milliseconds'],
  ['retry_after', 'Retry-After (s)'],
] as const
const TEXTS = [
  ['grant_type', 'Grant type'],
  ['path', 'Path begins with'],
] as const

/** Empty fields are left out of the rule. */
export function faultForm(): Html {
  const choose = (name: string, title: string, values: readonly string[]): Html =>
    html`<div><label for="fault-${name}">${title}</label><select id="fault-${name}" name="${name}">${values.map((value) => html`<option>${value}</option>`)}</select></div>`
  return html`<form method="post" action="/devportal/controls/faults" class="row">
${choose('endpoint', 'Endpoint', FAULT_ENDPOINTS)}
${choose('fault', 'Fault', FAULT_KINDS)}
${NUMBERS.map(([name, title]) => html`<div><label for="fault-${name}">${title}</label><input id="fault-${name}" name="${name}" type="number" min="0"></div>`)}
${TEXTS.map(([name, title]) => html`<div><label for="fault-${name}">${title}</label><input id="fault-${name}" name="${name}"></div>`)}
<button type="submit">Switch on</button></form>`
}

/** The rule as filled in; it is checked when it is set. */
export function readFault(form: FormInput): FaultRule {
  const filledIn = (names: readonly (readonly [string, string])[]) =>
    names.map(([name]) => [name, form.text(name)] as const).filter(([, value]) => value !== '')
  return {
    endpoint: form.text('endpoint') as FaultRule['endpoint'],
    fault: form.text('fault') as FaultRule['fault'],
    ...Object.fromEntries(filledIn(NUMBERS).map(([name, value]) => [name, Number(value)])),
    ...Object.fromEntries(filledIn(TEXTS)),
  }
}
