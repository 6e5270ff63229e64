import { expect, test } from 'vitest'
import { setConnectStage } from './connect-stage.ts'

test('a link becomes an account', async () => {
  const stage = await setConnectStage()
  const alice = stage.browser()
  const { url } = await stage.session()
  const page = await alice.open(url)
  console.log(JSON.stringify(page, null, 1).slice(0, 3000))
  const started = await alice.start(page, stage.honest, { display: 'window' })
  console.log(started)
  const callback = await alice.agree(started.url)
  const answer = await alice.arrive(callback)
  console.log(answer)
  expect(await alice.attempt(started)).toMatchObject({ status: 'authenticated' })
})
