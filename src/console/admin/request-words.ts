/** The parts of a request in the words of people who fill in such forms. */

const SEND_IN = { query: 'Request URL', body: 'Request Body', header: 'Request Header' } as const

/** Where a parameter is sent. */
export const sendIn = (place: keyof typeof SEND_IN): string => SEND_IN[place]

const spaced = (name: string): string => name.replace(/[._]/g, ' ')

/** The name of a request; one that a manifest adds has its own. */
export function requestTitle(kind: string): string {
  if (kind.startsWith('step:')) return `Step “${kind.slice('step:'.length)}”`
  const words = spaced(kind)
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** As forms name their fields: "Client ID". */
const fieldName = (name: string): string =>
  spaced(name).replace(/\b[a-z]+/g, (word) =>
    ['id', 'uri', 'url'].includes(word) ? word.toUpperCase() : word.slice(0, 1).toUpperCase() + word.slice(1),
  )

const ORIGINS: Readonly<Record<string, (name: string) => string>> = {
  generated: (name) => `Made for each login${name === '' ? '' : ` (${spaced(name)})`}`,
  profile: (name) => `Connector profile: ${fieldName(name)}`,
  account: (name) => `Account: ${fieldName(name)}`,
  manifest: () => 'Fixed by the connector',
  connector: (name) => `This host: ${spaced(name)}`,
  grant: (name) => `Kept tokens: ${spaced(name)}`,
  authorization_response: (name) => `Answer to the login: ${spaced(name)}`,
  protocol: () => 'Fixed by OAuth 2.0',
}

/** Where a value comes from: `profile:client_id` is "Connector profile: Client ID". It may come from several places. */
export function originText(origin: string): string {
  return origin.split(', ').map(placeText).join(', ')
}

function placeText(origin: string): string {
  const [kind = '', ...rest] = origin.split(':')
  return ORIGINS[kind]?.(rest.join(':')) ?? origin
}
