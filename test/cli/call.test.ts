/** `linkwright call` for many: every page, a batch and its report. */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { AccountCall } from '../../src/cli/commands/call-all.ts'
import { callAll } from '../../src/cli/commands/call-all.ts'
import { callBatch } from '../../src/cli/commands/call-batch.ts'
import { temporaryFolder } from '../support/linked.ts'
import { type Api, items, withApi } from '../support/records-api.ts'

let out = ''
let err = ''
beforeEach(() => {
  out = ''
  err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text
    return true
  })
  return () => vi.restoreAllMocks()
})
const lines = (): unknown[] =>
  out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

async function calling(api: Api, action: string, input: object): Promise<AccountCall> {
  const { linkwright, account } = await withApi(api)
  return { linkwright, account, action, input, limits: {} }
}

describe('--all', () => {
  test('prints every record as a line, and how many on stderr', async () => {
    const api: Api = ({ query }) => {
      const from = (Number(query['page[number]'] ?? 1) - 1) * 10
      return [200, { data: items(from, Math.min(12, from + 10)), meta: { totalResults: 12 } }]
    }
    await callAll(await calling(api, 'items.search', {}), false)
    expect(lines()).toHaveLength(12)
    expect(lines()[11]).toEqual({ id: '11', size: 11 })
    expect(err).toBe('12 records\n')
  })

  test('says so where there are no pages', async () => {
    const call = await calling(() => [200, {}], 'items.usage', {})
    await expect(callAll(call, false)).rejects.toThrow('items.usage has no pages; leave out --all')
  })
})

describe('a batch', () => {
  test('keeps its report in a file that only its owner reads, and goes on from there', async () => {
    onTestFinished(() => {
      process.exitCode = undefined
    })
    let isDown = true
    const api: Api = ({ attributes }) => {
      const { items: list } = attributes as { items: { key: number }[] }
      if (isDown && list.some(({ key }) => key > 5)) return [503, {}]
      return [
        200,
        { data: list.map(({ key }) => ({ type: 'Item', id: `i${key}`, meta: { input: { key } } })) },
      ]
    }
    const input = { items: Array.from({ length: 9 }, (_, key) => ({ key })) }
    const call = { ...(await calling(api, 'items.enrich', input)), input }
    const report = join(temporaryFolder(), 'report.json')
    await callBatch(call, { report })
    expect(process.exitCode).toBe(1)
    expect(lines()).toHaveLength(9)
    expect(err).toContain(
      '9 records: 6 ok, 3 in_doubt; 9 credits at most\nIt stopped with ERR_ACTION_FAILED: ',
    )
    expect((await stat(report)).mode & 0o777).toBe(0o600)
    expect(JSON.parse(await readFile(report, 'utf8')).outcomes[0]).toMatchObject({ outcome: 'ok' })

    isDown = false
    await callBatch(call, { report, retry: ['in_doubt'] })
    expect(err).toContain('9 records: 9 ok; ')
    await expect(callBatch({ ...call, input: { items: [] } }, { report })).rejects.toThrow(
      'The report is of another batch than this one of items.enrich.',
    )
  })
})
