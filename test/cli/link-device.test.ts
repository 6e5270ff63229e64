import { expect, onTestFinished, test, vi } from 'vitest'
import { linkDevice } from '../../src/cli/commands/link-device.ts'
import { createLinkwright } from '../../src/create-linkwright.ts'
import { startByteServer } from '../http/byte-server.ts'
import { manifestFor } from '../oauth/features/linked-client.ts'
import { OWNER } from '../support/linked.ts'
import { http } from '../support/token-server.ts'

const BEGUN = {
  device_code: 'canary-device',
  user_code: 'WDJB-MJHT',
  verification_uri: 'https://login.example.com/device',
  verification_uri_complete: 'https://login.example.com/device?code=WDJB-MJHT',
  expires_in: 600,
  interval: 0.02,
}

test('shows the code, asks until the user has typed it, and gives the account', async () => {
  const answers = [
    http(400, { error: 'authorization_pending' }),
    http(200, { access_token: 'access', token_type: 'bearer' }),
  ]
  const server = await startByteServer({
    onRequest: (socket, request) =>
      void socket.end(
        request.startsWith('POST /device') ? http(200, BEGUN) : (answers.shift() ?? http(500, '')),
      ),
  })
  onTestFinished(() => server[Symbol.asyncDispose]())
  const linkwright = await createLinkwright({
    manifests: [await manifestFor(server, 'other-grants')],
    publicUrl: 'https://app.example.com',
    database: ':memory:',
    trustedOrigins: [server.origin],
  })
  onTestFinished(() => linkwright.close())
  const values = { auth: 'main', client_id: 'client-1', client_secret: 's' }
  const { id } = await linkwright.profiles.create({ connector: 'example', values })
  const written = vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
  onTestFinished(() => written.mockRestore())
  const account = await linkDevice(linkwright, { profile_id: id, owner: OWNER })
  expect(account).toMatchObject({ owner: OWNER, status: 'active' })
  expect(answers).toEqual([])
  const shown = written.mock.calls.join('')
  expect(shown).toContain(`open\n\n  ${BEGUN.verification_uri}\n\nand type the code\n\n  WDJB-MJHT\n`)
  expect(shown).toContain(`Or open ${BEGUN.verification_uri_complete}\n`)
  expect(shown).not.toContain('canary')
})
