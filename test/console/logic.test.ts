import { describe, expect, test } from 'vitest'
import { missingScopeAdvice, missingScopes } from '../../src/console/admin/accounts/action-choices.ts'
import { requestText } from '../../src/console/admin/accounts/request-text.ts'
import {
  accountText,
  actorText,
  byText,
  EVENT_GROUPS,
  EVENT_TYPES,
  eventTitle,
  DELIVERED_EVENT_TYPES as OFFERED_TO_WEBHOOKS,
  subjectText,
} from '../../src/console/admin/activity/event-words.ts'
import { type ConnectState, IDLE, nextState } from '../../src/console/admin/connect/connect-state.ts'
import { findActions } from '../../src/console/admin/connectors/find-actions.ts'
import { scopesForActions } from '../../src/console/admin/connectors/scopes-for-actions.ts'
import { isNarrowed, lostScopes } from '../../src/console/admin/profiles/asked-scopes.ts'
import { scopeVerdict } from '../../src/console/admin/profiles/judge-scope.ts'
import { sentValues, serverErrors } from '../../src/console/admin/profiles/profile-draft.ts'
import { originText, requestTitle } from '../../src/console/admin/request-words.ts'
import {
  groupChoices,
  otherChoices,
  toChoices,
  typedChoices,
  withChoices,
} from '../../src/console/ui/form/choices.ts'
import { titleFromName, withTitles } from '../../src/console/ui/form/field-titles.ts'
import { narrowSchema, optionalFields } from '../../src/console/ui/form/narrow-schema.ts'
import { jsonTokens } from '../../src/console/ui/json-tokens.ts'
import { ProblemError, problemOf } from '../../src/console/ui/problem.ts'
import { relativeTime } from '../../src/console/ui/relative-time.ts'
import { withQuery } from '../../src/console/ui/request.ts'
import type {
  Account,
  ConnectionAttempt,
  ConnectorAction,
  Profile,
  ScopeRow,
} from '../../src/generated/host.ts'
import { REQUEST_KINDS } from '../../src/manifest/canonical-parameters.ts'
import { DELIVERED_EVENT_TYPES, EVENT_TYPES as KEPT_TYPES } from '../../src/ports/event-records.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')

const action = (name: string, all_of: string[], any_of: string[] = []): ConnectorAction => ({
  name,
  title: name.toUpperCase(),
  description: null,
  effects: ['read'],
  scopes: { all_of, any_of },
  idempotent: true,
  method: 'GET',
  path: `/${name}`,
  paging: false,
})

describe('times', () => {
  test.each([
    ['2026-11-22T15:59:00Z', 'in 3 hours'],
    ['2026-11-22T12:00:20Z', 'in less than a minute'],
    ['2026-11-22T11:59:50Z', 'just now'],
    ['2026-11-22T11:30:00Z', '30 minutes ago'],
    ['2026-11-21T11:00:00Z', 'yesterday'],
    ['2027-12-24T12:00:00Z', 'next year'],
    ['no time', 'no time'],
  ])('%s is %s', (at, text) => expect(relativeTime(at, NOW)).toBe(text))

  test('of what has happened are never in the future', () => {
    expect(relativeTime('2026-11-22T12:00:20Z', NOW, true)).toBe('just now')
    expect(relativeTime('2026-11-22T11:30:00Z', NOW, true)).toBe('30 minutes ago')
  })
})

describe('a request', () => {
  test('is shown with its body, where it has one', () => {
    const line = { method: 'POST', url: 'https://api.example.com/contacts' }
    expect(requestText(line)).toBe('POST https://api.example.com/contacts')
    expect(requestText({ ...line, body: { name: 'Ada' } })).toBe(
      'POST https://api.example.com/contacts\n\n{\n  "name": "Ada"\n}',
    )
  })
})

describe('a checked list', () => {
  const choices = toChoices([
    { scope: 'a:read', title: 'Read A', category: 'A', description: 'reads' },
    { scope: 'b:read', title: 'Read B', category: 'B' },
    { value: 'plain', label: 'Plain' },
    null,
    { title: 'without a value' },
  ])

  test('takes scopes of a manifest and plain values, and nothing else', () => {
    expect(choices.map(({ value, title, category }) => [value, title, category])).toEqual([
      ['a:read', 'Read A', 'A'],
      ['b:read', 'Read B', 'B'],
      ['plain', 'Plain', ''],
    ])
  })

  test('keeps what was typed in beside what it offers', () => {
    expect(otherChoices(['a:read', 'new:one'], choices).map(({ value }) => value)).toEqual(['new:one'])
    expect(typedChoices(' new:one,new:two\nnew:one ')).toEqual(['new:one', 'new:two'])
  })

  test('is searched in title, value, category and description, in its own order', () => {
    const names = (words: string): string[] => groupChoices(choices, words).map(([category]) => category)
    expect(names('')).toEqual(['A', 'B', ''])
    expect(names('READS')).toEqual(['A'])
    expect(names('nowhere')).toEqual([])
  })

  test('ticks and unticks several at once', () => {
    expect(withChoices(['x', 'a'], ['a', 'b'], true)).toEqual(['x', 'a', 'b'])
    expect(withChoices(['x', 'a'], ['a', 'b'], false)).toEqual(['x'])
  })
})

describe('the scope selector', () => {
  const actions = [action('one', ['s1', 's3']), action('two', ['s2']), action('any', [], ['s2', 's4'])]

  test('lists the scopes of the ticked actions once, in the order of the connector', () => {
    expect(scopesForActions(actions, ['two', 'one'], ['s3', 's2', 's1']).scopes).toEqual(['s3', 's2', 's1'])
  })

  test('leaves a choice open only where no other action has made it', () => {
    expect(scopesForActions(actions, ['any'], []).alternatives).toEqual([
      { action: 'ANY', anyOf: ['s2', 's4'] },
    ])
    expect(scopesForActions(actions, ['any', 'two'], []).alternatives).toEqual([])
  })

  test('finds actions by all of the words', () => {
    expect(findActions(actions, 's3 ONE').map(({ name }) => name)).toEqual(['one'])
  })

  test('says what an account lacks for an action, and nothing where the provider named no scope', () => {
    const [one, , any] = actions
    if (one === undefined || any === undefined) throw new Error('no action')
    const account = (scope: string | null): Account => ({ scope }) as Account
    expect(missingScopes(account('s1 s9'), one)).toEqual(['s3'])
    expect(missingScopes(account('s9'), any)).toEqual(['s2 or s4'])
    expect(missingScopes(account(null), one)).toEqual([])
  })
})

describe('the verdict on a scope', () => {
  const row = (some: Partial<ScopeRow>): ScopeRow => ({
    scope: 's',
    title: 'S',
    category: null,
    in_profile: false,
    needed_by: [],
    granted_accounts: 0,
    registered: null,
    ...some,
  })
  test.each<[Partial<ScopeRow>, string]>([
    [{ in_profile: true, registered: false }, 'Logins fail: add it to the app, or untick it'],
    [{ needed_by: ['a'], registered: false }, 'Add it to the app'],
    [{ needed_by: ['a'] }, 'Tick it: actions need it'],
    [{ needed_by: ['a'], in_profile: true, granted_accounts: 1 }, 'Re-link accounts to get it'],
    [{ needed_by: ['a'], in_profile: true, granted_accounts: 2 }, 'Fine'],
    [{ in_profile: true }, 'Asked for, not needed'],
    [{}, 'Not needed'],
  ])('of %j is %s', (some, text) => expect(scopeVerdict(row(some), 2, false).text).toBe(text))

  test('is about the app where a login gets all that the app has', () => {
    const needed = (some: Partial<ScopeRow>): string =>
      scopeVerdict(row({ needed_by: ['a'], ...some }), 2, true).text
    expect(needed({})).toBe('Add it to the app, then re-link')
    expect(needed({ granted_accounts: 1, registered: true })).toBe('Re-link accounts to get it')
    expect(needed({ granted_accounts: 2, registered: true })).toBe('Fine')
  })
})

describe('a profile with no scope ticked', () => {
  const profile = (scopes?: string[]): Profile => ({ values: { scopes } }) as unknown as Profile

  test('asks for all: a scope that is missing is added to the app alone', () => {
    expect(missingScopeAdvice(profile())).toMatch(/^Add it to the app .* Tick nothing in the profile/)
    expect(missingScopeAdvice(profile(['a']))).toMatch(/^Tick it in the profile/)
    expect(missingScopeAdvice(undefined)).not.toMatch(/tick/i)
  })

  test('asks for less after the first tick, and accounts lose the rest with the next login', () => {
    expect(isNarrowed(undefined, ['a'])).toBe(true)
    expect(isNarrowed([], [])).toBe(false)
    expect(isNarrowed(['a'], ['a', 'b'])).toBe(false)
    const account = { scope: 'a b' }
    const rows = (...asked: string[]): ScopeRow[] =>
      ['a', 'b', 'c'].map((scope) => ({ scope, in_profile: asked.includes(scope) }) as ScopeRow)
    expect(lostScopes(account, rows('b', 'c'))).toEqual(['a'])
    expect(lostScopes(account, rows())).toEqual([])
    expect(lostScopes({ scope: null }, rows('b'))).toEqual([])
  })
})

describe('a connector profile that is filled in', () => {
  const schema = {
    properties: { auth: {}, client_id: {}, redirect_uri: { readOnly: true } },
    ...JSON.parse('{ "allOf": [{ "if": {}, "then": { "properties": { "region": {} } } }] }'),
  }

  test('is sent without its type, what is there to be copied, and fields of another type', () => {
    const values = { auth: 'a', client_id: 'x', redirect_uri: 'u', region: 'eu', other: 1, empty: undefined }
    expect(sentValues(values, schema)).toEqual({ client_id: 'x', region: 'eu' })
  })

  test('shows what the server found at the field that it is about', () => {
    const error = new ProblemError({
      title: 'Not valid',
      status: 422,
      issues: [
        { pointer: '/values/client_id', message: 'Unknown' },
        { pointer: '/values/client_id', message: 'Too old' },
        { pointer: '', message: 'All of it' },
      ],
    })
    expect(serverErrors(error)).toEqual({ client_id: { __errors: ['Unknown', 'Too old'] } })
    expect(serverErrors(null)).toBeUndefined()
  })
})

describe('a long form', () => {
  const schema = {
    required: ['a'],
    properties: { a: {}, b: { title: 'B' }, c: {} },
    anyOf: [{ required: ['b'] }, { required: ['c'] }],
  }

  test('shows the required fields and those that were added, and no choice between forms', () => {
    expect(optionalFields(schema)).toEqual([
      { name: 'b', title: 'B' },
      { name: 'c', title: 'c' },
    ])
    expect(narrowSchema(schema, ['c'])).toEqual({ required: ['a'], properties: { a: {}, c: {} } })
  })
})

describe('a field without a title', () => {
  test.each([
    ['jobTitle', 'Job title'],
    ['company_id', 'Company ID'],
    ['contactIds', 'Contact IDs'],
    ['websiteUrl', 'Website URL'],
    ['page[size]', 'Page[size]'],
  ])('%s is shown as %s', (name, title) => {
    expect(titleFromName(name)).toBe(title)
  })

  test('has one everywhere in a form, and those that have one keep it', () => {
    const person = { properties: { firstName: {}, age: { title: 'Years' } } }
    const titled = { properties: { firstName: { title: 'First name' }, age: { title: 'Years' } } }
    expect(withTitles({ properties: { boss: person, people: { items: person } } })).toEqual({
      properties: { boss: { ...titled, title: 'Boss' }, people: { items: titled, title: 'People' } },
    })
  })
})

describe('a linking that is followed', () => {
  const session = { id: 's', token: 't', url: 'u', expires_at: '2026-11-22T12:30:00Z' }
  const waiting = nextState(nextState(IDLE, { kind: 'start' }), {
    kind: 'session',
    session,
    isBlocked: false,
  })
  const seen = (...attempts: Partial<ConnectionAttempt>[]): ConnectState =>
    nextState(waiting, { kind: 'attempts', attempts: attempts as ConnectionAttempt[], now: NOW })

  test('is done when any attempt of the session succeeded', () => {
    const done = { status: 'authenticated', account_id: 'a1' } as const
    expect(seen({ status: 'pending' }, done)).toEqual({ kind: 'done', account_id: 'a1' })
  })

  test('goes on after a login that failed, and forgets it when the next begins', () => {
    const failed = seen({ status: 'cancelled' })
    expect(failed).toMatchObject({ kind: 'waiting', last: { status: 'cancelled' } })
    const attempts = [{ status: 'pending' }] as ConnectionAttempt[]
    expect(nextState(failed, { kind: 'attempts', attempts, now: NOW })).toEqual(waiting)
  })

  test('is late when the session has ended', () => {
    const now = Date.parse(session.expires_at) + 1
    expect(nextState(waiting, { kind: 'attempts', attempts: [], now }).kind).toBe('late')
  })

  test('does not come back when it was given up meanwhile', () => {
    expect(nextState(IDLE, { kind: 'session', session, isBlocked: false })).toEqual(IDLE)
    expect(nextState(IDLE, { kind: 'attempts', attempts: [], now: NOW })).toEqual(IDLE)
  })
})

describe('words', () => {
  test('every type of event and every request has some', () => {
    expect(EVENT_TYPES).toEqual(expect.arrayContaining([...KEPT_TYPES]))
    expect(eventTitle('account.linked')).toBe('Account linked')
    for (const kind of REQUEST_KINDS) expect(requestTitle(kind)).toMatch(/ request$/)
    expect(requestTitle('authorization_request')).toBe('Authorization request')
    expect(requestTitle('step:user')).toBe('Step “user”')
  })

  test('say where a value comes from and who did something', () => {
    expect(originText('profile:client_id, profile:client_secret')).toBe(
      'Connector profile: Client ID, Connector profile: Client Secret',
    )
    expect(originText('generated:state')).toBe('Made for each login (state)')
    expect(actorText(null)).toBe('Linkwright itself')
    expect(actorText('key:ci')).toBe('API key ci')
    const [session, login] = ['b03c00f4-0000-4000-8000-000000000000', '1a2b3c4d-0000-4000-8000-000000000000']
    expect(actorText(`connect_session:${session}:console:${login}`)).toBe(
      'Connect page b03c00f4, from Console 1a2b3c4d',
    )
    expect(accountText('acme', 'Sales')).toBe('Sales, of acme')
    expect(accountText('acme')).toBe('Account of acme')
  })

  test('say what an event of the service is about, and by whom it came', () => {
    const event = { owner: null, subject: '1a2b3c4d-0000-4000-8000-000000000000', data: {} }
    const key = { name: 'ci', scopes: ['admin', 'accounts:link'] }
    expect(subjectText({ ...event, type: 'api_key.created', data: key })).toBe(
      'API key ci, for admin, accounts:link',
    )
    const origin = 'https://app.example'
    expect(subjectText({ ...event, type: 'webhook.changed', data: { origin } })).toBe(`Webhook at ${origin}`)
    expect(subjectText({ ...event, type: 'connect_session.created', owner: 'acme' })).toBe(
      'Connect session 1a2b3c4d, of acme',
    )
    const address = '203.0.113.7'
    expect(subjectText({ ...event, type: 'console.logged_in', data: { address } })).toBe(
      `Console 1a2b3c4d, from ${address}`,
    )
    const failed = { ...event, type: 'console.login_failed', subject: 'console', data: { address } }
    expect(subjectText(failed)).toBe(`Console, from ${address}`)
    expect(subjectText({ ...event, type: 'account.linked', owner: 'acme' }, 'Sales')).toBe('Sales, of acme')
    expect(subjectText({ ...event, type: 'profile.created' })).toBe('Profile')
    expect(byText({ type: 'console.login_failed', actor: null })).toBe('Nobody known')
    expect(byText({ type: 'console.logged_in', actor: null })).toBe('Whoever started the service')
    expect(byText({ type: 'account.refreshed', actor: null })).toBe('Linkwright itself')
    expect(byText({ type: 'webhook.created', actor: 'api_key:ab12' })).toBe('API key ab12')
  })

  test('put every type of event into one group', () => {
    expect(EVENT_GROUPS.flatMap(({ types }) => types).toSorted()).toEqual(KEPT_TYPES.toSorted())
    expect(OFFERED_TO_WEBHOOKS.toSorted()).toEqual(DELIVERED_EVENT_TYPES.toSorted())
  })
})

describe('a request', () => {
  test('leaves out what has no value', () => {
    expect(withQuery('/a', { q: 'b c', empty: '', none: null, missing: undefined })).toBe('/a?q=b+c')
    expect(withQuery('/a')).toBe('/a')
  })

  test('that got no answer is a problem too', () => {
    expect(problemOf(new TypeError('Failed to fetch')).title).toBe('The server could not be reached')
  })
})

test('JSON is shown whole, with its parts told apart', () => {
  const text = JSON.stringify({ name: 'a "quoted": text', list: [1, true, null] }, null, 2)
  const tokens = jsonTokens(text)
  expect(tokens.map((token) => token.text).join('')).toBe(text)
  expect(tokens.filter(({ kind }) => kind === 'name').map((token) => token.text)).toEqual([
    '"name"',
    '"list"',
  ])
  expect(tokens.filter(({ kind }) => kind === 'number').map((token) => token.text)).toEqual([
    '1',
    'true',
    'null',
  ])
})
