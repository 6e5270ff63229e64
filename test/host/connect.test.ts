import { expect, test } from 'vitest'
import { setConnectStage } from './connect-stage.ts'

test('a link becomes an account', async () => {
  const stage = await setConnectStage()
  const alice = stage.browser()
  const { url } = await stage.session()
  const page = await alice.open(url)
  const started = await alice.start(page, stage.honest, { display: 'window' })
  const callback = await alice.agree(started.url)
  await alice.arrive(callback)
  expect(await alice.attempt(started)).toMatchObject({ status: 'authenticated' })
})
