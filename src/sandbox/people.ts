/** The seeded people who can log in to the sandbox, or act as an app's integration user. */

/** Someone with a login. `id` becomes the `sub` claim, `username` the `ziUsername` claim of their access tokens. */
export interface SandboxPerson {
  readonly id: string
  readonly username: string
  readonly password: string
  readonly firstName: string
  readonly lastName: string
  /** The customer that they belong to. */
  readonly tenant: string
}

/** Everyone who exists. The first one is `Sandbox.user`; the last one is meant to be an integration user. */
export const PEOPLE: readonly [SandboxPerson, ...SandboxPerson[]] = Object.freeze([
  {
    id: '00u4kd82mxQvTz7Yp5d1',
    username: 'dana.reyes@northwind-data.example',
    password: 'sandbox-dana',
    firstName: 'Dana',
    lastName: 'Reyes',
    tenant: 'Northwind Data',
  },
  {
    id: '00u7hs13bnWcRk2Xj5d2',
    username: 'lee.okafor@northwind-data.example',
    password: 'sandbox-lee',
    firstName: 'Lee',
    lastName: 'Okafor',
    tenant: 'Northwind Data',
  },
  {
    id: '00u2vt68rsYdBf9Wc5d4',
    username: 'mara.lindqvist@fabrikam-sales.example',
    password: 'sandbox-mara',
    firstName: 'Mara',
    lastName: 'Lindqvist',
    tenant: 'Fabrikam Sales',
  },
  {
    id: '00u9qa55fgLpMv8Zt5d3',
    username: 'integrations@northwind-data.example',
    password: 'sandbox-integrations',
    firstName: 'Integration',
    lastName: 'User',
    tenant: 'Northwind Data',
  },
])

/** The person with this username, in any case of letters. */
export function findPerson(username: string): SandboxPerson | undefined {
  return PEOPLE.find((person) => person.username === username.trim().toLowerCase())
}
