import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PROBLEM_STATUS } from '../../../src/host/answers/problem-status.ts'
import type { ApiDescription, Json, Operation } from '../../../src/host/reference/openapi.ts'
import { createAjv } from '../../../src/manifest/ajv.ts'
import { type HostUnderTest, startTestHost } from '../../support/host.ts'

let host: HostUnderTest
let api: ApiDescription

beforeAll(async () => {
  host = await startTestHost()
  api = (await host.request({ url: '/openapi.json' })).json()
})
afterAll(() => host.close())

const operations = (): [string, Operation][] =>
  Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method} ${path}`,
      operation,
    ]),
  )

/** Every `$ref` in it. */
function references(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const own = '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : []
  return [...own, ...Object.values(value).flatMap(references)]
}

describe('/openapi.json', () => {
  test('describes every route under /api, with who may use it', () => {
    const described = operations().map(([name]) => name)
    const missing = host.routes
      .filter(({ url }) => url.startsWith('/api/'))
      .flatMap(({ method, url }) => [method].flat().map((one) => `${one.toLowerCase()} ${url}`))
      .filter((name) => !described.includes(name.replaceAll(/:(\w+)/g, '{$1}').replace('*', '{path}')))
    expect(missing).toEqual([])
    const open = operations().filter(([name, { security }]) => / \/api\//.test(name) && security.length === 0)
    expect(open.map(([name]) => name)).toEqual(['options /api/connection_attempts'])
  })

  test('has a name, a summary, a section and an answer for each operation', () => {
    const ids = operations().map(([, { operationId }]) => operationId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [name, { summary, tags, responses }] of operations()) {
      expect(summary, name).toMatch(/^[A-Z][^.]+$/)
      expect(tags, name).toHaveLength(1)
      expect(Object.keys(responses).length, name).toBeGreaterThan(1)
    }
  })

  test('says what each parameter is, and has each of its path', () => {
    for (const [name, { parameters }] of operations()) {
      const inPath = [...name.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter)
      expect(
        parameters.filter((one) => one.in === 'path').map((one) => one.name),
        name,
      ).toEqual(inPath)
      if (!/ \/api\//.test(name)) continue
      for (const one of parameters) expect(one.description ?? '', `${name} ${one.name}`).toMatch(/\w/)
    }
  })

  test('refers only to schemas that it has, all of which are JSON Schema 2020-12', () => {
    const targets = [...new Set(references(api))]
    const known = Object.keys(api.components.schemas).map((name) => `#/components/schemas/${name}`)
    expect(targets.filter((target) => !known.some((one) => target.startsWith(one)))).toEqual([])
    const ajv = createAjv({ strict: false }).addSchema({ ...(api as unknown as Json), $id: 'api' })
    for (const target of known) expect(ajv.getSchema(`api${target}`), target).toBeTypeOf('function')
  })
})

describe('/docs', () => {
  test('shows every operation on a page without scripts', async () => {
    const page = await host.request({ url: '/docs' })
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    for (const [name, { operationId }] of operations())
      expect(page.body, name).toContain(`id="${operationId}"`)
    expect(page.body).not.toMatch(/<script|javascript:| on\w+=/)
    const [, nonce] =
      /style-src 'self' 'nonce-([^']+)'/.exec(String(page.headers['content-security-policy'])) ?? []
    expect(page.body).toContain(`<style nonce="${nonce}">`)
    const again = await host.request({ url: '/docs' })
    expect(again.headers['content-security-policy']).not.toContain(nonce)
  })

  test('has an entry for the type of every problem', async () => {
    const { body } = await host.request({ url: '/docs/errors' })
    const missing = Object.keys(PROBLEM_STATUS).filter((code) => !body.includes(`id="${code.toLowerCase()}"`))
    expect(missing).toEqual([])
  })
})
