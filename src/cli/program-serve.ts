/** The command that runs the service. */
import { type Command, Option } from 'commander'
import type { ServeOptions } from './commands/serve.ts'
import { collect, JSON_FLAG, port, ROOT_FLAG } from './program-options.ts'

/** Adds `serve`. */
export function addServeCommand(program: Command): void {
  program.commandsGroup('Service:')
  program
    .command('serve')
    .description('run the service: HTTP API, admin console and connect page')
    .option('--port <N>', 'where it listens; 0 for any free port (default: 3000)', port)
    .option('--host <ADDRESS>', 'the address it listens on (default: 127.0.0.1, this machine only)')
    .option(
      '--public-url <URL>',
      'where people and providers reach it, without a path (default: the address that it listens on)',
    )
    .addOption(
      new Option(
        '--database <FILE|URL>',
        'a file, or postgres://… (default: .linkwright/linkwright.db; with --sandbox one that is emptied at each start)',
      ).env('LINKWRIGHT_DATABASE'),
    )
    .option(
      '--manifests <DIR>',
      'a manifest, or a folder of them; repeatable (default: ./connector.yaml, else the one shipped)',
      collect,
    )
    .option(...ROOT_FLAG)
    .option('--sandbox [URL]', 'use a local provider: one that runs at URL, else one that is started too')
    .option(
      '--trust-proxy <ADDRESS>',
      'a proxy in front, or its network, whose X-Forwarded-For is believed; repeatable',
      collect,
    )
    .option(
      '--origin <ORIGIN>',
      'an origin of your own pages: connect sessions may lead back to it, and it may embed the connect page; repeatable',
      collect,
    )
    .option(
      '--webhook-origin <ORIGIN>',
      'an origin that webhooks may be on although it is plain http or private, like http://app.internal:8080; repeatable',
      collect,
    )
    .option(...JSON_FLAG)
    .addHelpText(
      'after',
      `
With a public URL of this machine it prints a link to the console, good for one login within 15 minutes. Elsewhere
POST /api/login_links makes one, with an admin's API key, such as that of LINKWRIGHT_ADMIN_KEY. Ctrl-C or SIGTERM ends it after what it is doing.
With PostgreSQL it refuses a public address (ERR_ADMIN_KEY_MISSING, exit code 1) until an admin can get in: set
LINKWRIGHT_ADMIN_KEY to 32 random characters or more, or make an API key of scope admin.`,
    )
    .action(async (options: ServeOptions) => (await import('./commands/serve.ts')).serve(options))
}
