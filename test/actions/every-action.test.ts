import { Validator } from '@cfworker/json-schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Account } from '../../src/account/account.ts'
import { createLinkwright, type Linkwright } from '../../src/create-linkwright.ts'
import type { ActionFailedError } from '../../src/errors/action.ts'
import type { ActionInputInvalidError } from '../../src/errors/manifest.ts'
import { loadManifest } from '../../src/manifest/load-manifest.ts'
import { valueAt } from '../../src/oauth/response.ts'
import {
  CONNECTOR_FILE,
  linkAtSandbox,
  type SandboxStage,
  startSandboxStage,
} from '../support/sandbox-account.ts'
import { type ActionCall, CALLS, type Kept } from './calls.ts'

const { actions = {} } = await loadManifest(CONNECTOR_FILE)

let stage: SandboxStage
let linkwright: Linkwright
let account: Account
const kept: Kept = {}

beforeAll(async () => {
  stage = await startSandboxStage()
  linkwright = await createLinkwright(stage.options)
  account = await linkAtSandbox(linkwright, stage.sandbox)
})
afterAll(async () => {
  await linkwright.close()
  await stage.sandbox.close()
})

const call = (name: string, input: unknown) => linkwright.accounts.call(account, name, input)
const failureOf = async <T>(name: string, input: unknown): Promise<T> => {
  const result = await call(name, input).catch((error: unknown) => error)
  expect(result, `${name} ${JSON.stringify(input)}`).toBeInstanceOf(Error)
  return result as T
}

/** What of an answer is not as the action's schema says. */
function strays(name: string, body: unknown): string[] {
  const { output } = actions[name] ?? {}
  if (output === undefined || body === undefined) return []
  const { valid, errors } = new Validator(structuredClone(output), '2020-12', false).validate(body)
  return valid ? [] : errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`)
}

test('every action has a good call', () => {
  expect(CALLS.map(({ action }) => action).toSorted()).toEqual(Object.keys(actions).toSorted())
})

describe('a good call', () => {
  test.each(CALLS.map((one): [string, ActionCall] => [one.action, one]))(
    'of %s is answered as its schema says',
    async (name, { input, keep = {}, after = 0 }) => {
      stage.sandbox.advanceTime(after)
      const { status, body } = await call(name, input(kept))
      expect(status).toBeLessThan(300)
      expect(strays(name, body)).toEqual([])
      for (const [as, pointer] of Object.entries(keep)) {
        const value = valueAt(body, pointer)
        expect(value, `${as} at ${pointer}`).toBeTypeOf('string')
        kept[as] = String(value)
      }
    },
  )
})

describe('a bad call', () => {
  test.each(CALLS.map((one): [string, ActionCall] => [one.action, one]))(
    'of %s is not sent, and the field that is wrong is named',
    async (name, { input }) => {
      const good = input(kept)
      const unknown = await failureOf<ActionInputInvalidError>(name, { ...good, surprise: 1 })
      expect(unknown).toMatchObject({
        code: 'ERR_ACTION_INPUT_INVALID',
        issues: [{ code: 'unknown_key', pointer: '/surprise' }],
      })
      for (const required of (actions[name]?.input?.['required'] ?? []) as string[]) {
        const { [required]: _left, ...rest } = good
        const { code, issues } = await failureOf<ActionInputInvalidError>(name, rest)
        expect(code).toBe('ERR_ACTION_INPUT_INVALID')
        expect(issues.map(({ message }) => message)).toContain(`"${required}" is missing`)
      }
    },
  )

  const withPlaces = CALLS.filter(({ action }) => actions[action]?.path.includes('{'))
  test.each(withPlaces.map((one): [string, ActionCall] => [one.action, one]))(
    'of %s for what does not exist is refused by the API',
    async (name, { input }) => {
      const places = [...(actions[name]?.path ?? '').matchAll(/\{(\w+)\}/g)].map(([, place = '']) => place)
      const good = input(kept)
      const nobody = places.map((place) => [place, typeof good[place] === 'number' ? 1 : 'nobody'])
      const failure = await failureOf<ActionFailedError>(name, { ...good, ...Object.fromEntries(nobody) })
      if (failure.code !== 'ERR_ACTION_FAILED')
        expect(failure).toMatchObject({ code: 'ERR_ACTION_INPUT_INVALID' })
      else expect([400, 404, 422]).toContain(failure.status)
    },
  )
})
