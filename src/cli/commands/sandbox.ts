/** `linkwright sandbox`: the provider on this machine, until Ctrl-C. */
import { loadManifest } from '../../manifest/load-manifest.ts'
import { startSandbox } from '../../sandbox/start-sandbox.ts'
import { LINK_PORT, loopbackOrigin, SANDBOX_PORT } from '../addresses.ts'
import { explainListenError } from '../cli-error.ts'
import { defaultManifest } from '../manifests.ts'
import { facts, note, paint, print, printJson } from '../output.ts'
import { untilInterrupted } from '../until-interrupted.ts'

/** Starts the sandbox with one app, says how to use it, and stays. */
export async function sandbox(options: { readonly port?: number; readonly json?: boolean }): Promise<void> {
  const port = options.port ?? SANDBOX_PORT
  const { key } = await loadManifest(defaultManifest())
  const running = await startSandbox({ port }).catch((error: unknown) => {
    throw explainListenError(error, port)
  })
  try {
    const redirect_uri = `${loopbackOrigin(LINK_PORT)}/connect/oauth2/${key}/callback`
    const app = await running.createApp({
      name: 'Linkwright on this machine',
      redirect_uris: [redirect_uri],
      grant_types: ['authorization_code', 'client_credentials'],
      integration_user: running.user.username,
    })
    const { client_id, client_secret, scopes } = app
    const { origin, user } = running
    if (options.json === true) {
      printJson({ origin, user, app: { client_id, client_secret, scopes, redirect_uri } })
    } else {
      const values = JSON.stringify({ auth: 'authorization_code', client_id, client_secret })
      print(paint('bold', `The sandbox is up at ${origin}`))
      print('Everything in it is made up. It forgets everything when it ends.\n')
      print(
        facts({
          'log in as': `${user.username}, password ${user.password}`,
          client_id,
          client_secret,
          scopes: scopes.join(' '),
          'redirect URI': redirect_uri,
          DevPortal: `${origin}/devportal`,
          'control API': `${origin}/_sandbox`,
        }),
      )
      print('\nIn another terminal:')
      print(`  echo '${values}' | npx linkwright profile create --sandbox ${origin} --values -`)
      print(`  npx linkwright link --sandbox ${origin}`)
      print(`  npx linkwright accounts --sandbox ${origin}\n`)
      note('Ctrl-C ends it.')
    }
    await untilInterrupted()
  } finally {
    await running.close()
  }
}
