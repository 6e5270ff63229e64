/** The string formats of the manifest language. */

/** Without `{` inside: an opening that is not closed must not be looked for from each one anew. */
const TEMPLATE = /\$\{[^{}]*\}/g
/** Longer URLs are not sent by anyone. */
const MAX_URL = 8_192

function isHttpsUrl(text: string): boolean {
  if (text.length > MAX_URL || !URL.canParse(text)) return false
  const url = new URL(text)
  return url.protocol === 'https:' && url.username === '' && url.password === ''
}

/** Templates are stood in for by a letter, so `https://${profile.shop}.example.com` is checked as a URL. */
function isHttpsUrlTemplate(text: string): boolean {
  if (text.length > MAX_URL) return false
  const sample = text.replace(TEMPLATE, 'x')
  return text.startsWith('https://') && isHttpsUrl(sample) && !sample.includes('#')
}

/** An absolute URI without a fragment (RFC 8707 section 2), with templates anywhere after the scheme. */
function isResourceTemplate(text: string): boolean {
  const sample = text.replace(TEMPLATE, 'x')
  return text.length <= MAX_URL && /^[a-z]/.test(text) && URL.canParse(sample) && !sample.includes('#')
}

function isRegex(text: string): boolean {
  try {
    new RegExp(text, 'u')
    return true
  } catch {
    return false
  }
}

/** The formats that are our own, or stricter than those of ajv-formats. */
export const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'https-url': isHttpsUrl,
  'https-url-template': isHttpsUrlTemplate,
  'resource-template': isResourceTemplate,
  regex: isRegex,
}

/** What to say when a text does not have a format. */
export const formatMessages: Readonly<Record<string, string>> = {
  'https-url': 'must be an https URL',
  'https-url-template': 'must be an https URL without a fragment, with templates only after https://',
  'json-pointer': 'must be a JSON Pointer like /data/token',
  'resource-template': 'must be an absolute URI without a fragment',
  regex: 'must be a regular expression',
  uri: 'must be a URL',
  hostname: 'must be a host name',
  email: 'must be an e-mail address',
  uuid: 'must be a UUID',
}
