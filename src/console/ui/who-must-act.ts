/** Who has to act before something works again, in words. */

const WHO: Readonly<Record<string, string>> = {
  admin: 'an admin',
  user: 'the user of the account',
  provider: 'the provider',
  author: 'the author of the connector',
  host: 'whoever runs this host',
  caller: 'the program that calls',
  nobody: 'nobody: it is tried again',
}

/** `null` and what is not known: nobody is named. */
export function whoMustAct(who: string | null | undefined): string | undefined {
  return who === null || who === undefined ? undefined : (WHO[who] ?? who)
}
