/** Who can log in. */
import { PEOPLE } from '../people.ts'
import { html } from './html.ts'
import type { Page } from './layout.ts'

/** The seeded people with their passwords, by tenant. */
export function peoplePage(): Page {
  const tenants = [...new Set(PEOPLE.map(({ tenant }) => tenant))]
  return {
    title: 'People',
    body: html`<p class="soft">Any of them can log in to any app. They are made up, and so are their passwords.</p>
${tenants.map(
  (tenant) => html`<section class="card"><h2>${tenant}</h2><table>
<thead><tr><th scope="col">Name</th><th scope="col">Username</th><th scope="col">Password</th></tr></thead>
<tbody>${PEOPLE.filter((person) => person.tenant === tenant).map(
    ({ firstName, lastName, username, password }) => html`<tr><td><b>${firstName} ${lastName}</b></td>
<td data-label="Username"><code>${username}</code></td><td data-label="Password"><code>${password}</code></td></tr>`,
  )}</tbody></table></section>`,
)}`,
  }
}
