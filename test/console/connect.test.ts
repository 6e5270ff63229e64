import { describe, expect, test } from 'vitest'
import { fieldErrors } from '../../src/console/connect/field-errors.ts'
import { readAddress } from '../../src/console/connect/page-address.ts'
import { returnAddress } from '../../src/console/connect/return-address.ts'
import { firstStage } from '../../src/console/connect/stage.ts'
import type { ConnectionAttempt, ConnectOffer, ConnectPage } from '../../src/generated/host.ts'

const offer = (key: string): ConnectOffer => ({
  key,
  name: key,
  flow: 'login',
  shares: [],
  shares_all: false,
  form: null,
})
const attempt = (status: ConnectionAttempt['status'], connector = 'a'): ConnectionAttempt => ({
  id: 'attempt',
  connect_session_id: 'session',
  owner: 'acme',
  connector,
  status,
  created_at: '2026-11-22T10:00:00.000Z',
  expires_at: '2026-11-22T10:10:00.000Z',
})
const page = (offers: readonly string[], attempts: ConnectionAttempt[] = []): ConnectPage => ({
  id: 'session',
  owner_name: 'Acme',
  expires_at: '2026-11-22T10:30:00.000Z',
  offers: offers.map(offer),
  attempts,
})

describe('the connect page begins', () => {
  test('with the only connector, or with a choice, also of none', () => {
    expect(firstStage(page(['a']), undefined)).toMatchObject({ kind: 'reviewing', offer: { key: 'a' } })
    expect(firstStage(page(['a', 'b']), undefined)).toEqual({ kind: 'choosing' })
    expect(firstStage(page([]), undefined)).toEqual({ kind: 'choosing' })
  })

  test('with the attempt that a login has come back from, whether it has ended or not', () => {
    const ended = firstStage(page(['a', 'b'], [attempt('authenticated', 'b')]), 'attempt')
    expect(ended).toMatchObject({ kind: 'ended', offer: { key: 'b' } })
    const pending = firstStage(page(['a'], [attempt('pending')]), 'attempt')
    expect(pending).toMatchObject({ kind: 'waiting', place: { kind: 'elsewhere' } })
  })

  test('anew where the address names an attempt of another session, or a connector that is gone', () => {
    expect(firstStage(page(['a', 'b'], [attempt('error')]), 'another')).toEqual({ kind: 'choosing' })
    expect(firstStage(page(['a'], [attempt('error', 'gone')]), 'attempt')).toMatchObject({
      kind: 'reviewing',
    })
  })

  test('by what its address says', () => {
    expect(readAddress({ pathname: '/connect/s/one', search: '?attempt=two&display=window' })).toEqual({
      session: 'one',
      attempt: 'two',
      isWindow: true,
    })
    expect(readAddress({ pathname: '/connect/s/one', search: '' })).toEqual({
      session: 'one',
      attempt: undefined,
      isWindow: false,
    })
  })
})

describe('the connect page', () => {
  test('leads back with the attempt, whatever else the address has', () => {
    expect(returnAddress(undefined, 'x')).toBeUndefined()
    expect(returnAddress('https://app.example/a?connection_attempt=old&b=1#c', 'x')).toBe(
      'https://app.example/a?connection_attempt=x&b=1#c',
    )
  })

  test('shows what the server found at the fields, and the rest above them', () => {
    const issues = [
      { pointer: '/company', message: 'Too short' },
      { pointer: '/fields/company', message: 'Not right' },
      { pointer: '', message: 'Something else' },
    ]
    expect(fieldErrors({ title: 'Unprocessable', status: 422, issues })).toEqual({
      company: { __errors: ['Too short', 'Not right'] },
      __errors: ['Something else'],
    })
    expect(fieldErrors({ title: 'Unprocessable', status: 422, detail: 'All wrong' })).toEqual({
      __errors: ['All wrong'],
    })
  })
})
