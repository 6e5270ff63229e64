import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { getDefaultEnvironment, StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { createLinkwright } from '../../src/create-linkwright.ts'
import { linkAtSandbox, type SandboxStage, startSandboxStage } from '../support/sandbox-account.ts'
import { emptyFolder, MAIN, startCli } from './cli.ts'

let stage: SandboxStage
beforeAll(async () => {
  stage = await startSandboxStage()
})
afterAll(() => stage.sandbox.close())

test('an agent starts `linkwright mcp` and calls tools; nothing else is written there', async () => {
  const { sandbox, options } = stage
  const cwd = await emptyFolder()
  const linkwright = await createLinkwright({ ...options, database: join(cwd, 'agents.db') })
  const account = { owner: 'local', scopes: ['api:data:contact'] }
  const { id } = await linkAtSandbox(linkwright, sandbox, account)
  await linkAtSandbox(linkwright, sandbox, account)
  await linkwright.close()

  const args = ['mcp', '--database', 'agents.db', '--sandbox', sandbox.origin]
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [MAIN, ...args, '--mode', 'search'],
    cwd,
    env: { ...getDefaultEnvironment(), LINKWRIGHT_ACCOUNT: id },
    stderr: 'pipe',
  })
  let remarks = ''
  transport.stderr?.on('data', (chunk: Buffer) => {
    remarks += chunk
  })
  const client = new Client({ name: 'agent', version: '1.0.0' })
  onTestFinished(() => client.close())
  // Without it, there are two accounts; which one is not guessed.
  const [, unsure] = await Promise.all([client.connect(transport), startCli(args, { cwd }).ended])
  expect(unsure).toMatchObject({ code: 2, stdout: '' })
  expect(unsure.stderr).toMatch(new RegExp(`^error: which account\\? There are: .*${id}`))

  expect((await client.listTools()).tools.map(({ name }) => name)).toContain('execute_action')
  const { content } = await client.callTool({
    name: 'execute_action',
    arguments: { action: 'contacts.search', input: { companyName: 'Alderbrook Software', page_size: 1 } },
  })
  expect(content).toMatchObject([{ text: expect.stringContaining('"type":"Contact"') }])
  expect(remarks).toBe(`Serving tools for ${id} (zoominfo) on standard input.\n`)
})
