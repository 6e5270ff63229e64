/** The commands and their options. What a command does is loaded when it runs. */
import { readFileSync } from 'node:fs'
import { type Argument, Command, Option } from 'commander'
import type { ExplainCommandOptions } from './commands/explain.ts'
import { addAccountCommands } from './program-accounts.ts'
import { addEventCommands } from './program-events.ts'
import { addKeyCommands } from './program-keys.ts'
import { addMcpCommand } from './program-mcp.ts'
import { collect, JSON_FLAG, MANIFEST_FLAG, port, ROOT_FLAG } from './program-options.ts'
import { addServeCommand } from './program-serve.ts'

const AFTER = `
Start with:
  linkwright serve --sandbox       the service with its console, and a local provider to try it with
  linkwright demo                  see the whole thing work once, step by step
  linkwright explain               see the exact requests, without sending any

Exit codes:  0 done · 1 failed, or found invalid · 2 misused
Environment: LINKWRIGHT_DATABASE (as --database) · LINKWRIGHT_DATABASE_URL (postgres://…) · LINKWRIGHT_KEYS (id:base64,…) · LINKWRIGHT_ADMIN_KEY (of serve) · NO_COLOR · LINKWRIGHT_DEBUG=1 (stacks and logs)`

function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`
  return argument.required ? `<${name}>` : `[${name}]`
}

function addManifestCommands(program: Command): void {
  program.commandsGroup('Manifests:')
  program
    .command('validate')
    .description('check connector manifests; prints every problem as file:line:column')
    .argument('<FILE...>', 'manifests, or folders of them')
    .option(...ROOT_FLAG)
    .option(...JSON_FLAG)
    .action(async (files: string[], options: { json?: boolean; root?: string }) =>
      (await import('./commands/validate.ts')).validate(files, options),
    )
  program
    .command('explain')
    .description('print the exact requests of a flow, and where each parameter comes from')
    .option(...MANIFEST_FLAG, collect)
    .option(...ROOT_FLAG)
    .option('--profile <FILE>', 'profile values as JSON; - for standard input (default: made-up values)')
    .option('--account <FILE>', 'what a user fills in when linking, as JSON (default: made-up values)')
    .addOption(
      new Option('--flow <FLOW>', 'which flow').choices([
        'authorization_code',
        'client_credentials',
        'refresh',
        'revoke',
        'device_code',
        'introspect',
      ]),
    )
    .option('--redirect-uri <URI>', 'the redirect URI')
    .option(
      '--with <NAME=VALUE>',
      'fix a value: state, code, code_verifier, nonce, request_uri, device_code, refresh_token or access_token; repeatable',
      collect,
    )
    .option('--reveal', 'show secrets in the clear')
    .option(
      '--discover',
      'read the endpoints that the manifest leaves to discovery: the one request that is sent',
    )
    .option('--sandbox <URL>', 'as it would be with a running sandbox')
    .option(...JSON_FLAG)
    .action(async (options: ExplainCommandOptions) =>
      (await import('./commands/explain.ts')).explainCommand(options),
    )
  program
    .command('types')
    .description("print TypeScript types of a manifest's actions, for a file actions.d.ts")
    .argument('<FILE>', 'the manifest')
    .option(...ROOT_FLAG)
    .action(async (file: string, options: { root?: string }) =>
      (await import('./commands/types.ts')).types(file, options),
    )
  program
    .command('pkce')
    .description('make a PKCE verifier and challenge, or check a pair (RFC 7636)')
    .argument('[VERIFIER]', 'with --check')
    .argument('[CHALLENGE]', 'with --check')
    .option('--check', 'say whether the verifier is legal and the challenge its own')
    .option(...JSON_FLAG)
    // Verifiers and challenges may begin with a dash.
    .helpOption('--help', 'display help for command')
    .allowUnknownOption()
    .allowExcessArguments()
    .action(async (_verifier, _challenge, options: { check?: boolean; json?: boolean }, command: Command) =>
      (await import('./commands/pkce.ts')).pkce(command.args, options),
    )
}

function addDemoCommands(program: Command): void {
  program.commandsGroup('See it work:')
  program
    .command('demo')
    .description('link an account at a local provider, call its API and refresh, step by step')
    .option('--stay', 'stay up afterwards, to try more')
    .option('--port <N>', 'the port of the local provider', port)
    .option(...MANIFEST_FLAG)
    .option('--json', 'print one JSON object a line')
    .action(async (options: { stay?: boolean; port?: number; manifest?: string; json?: boolean }) =>
      (await import('./commands/demo.ts')).demo(options),
    )
  program
    .command('sandbox')
    .description('run the local provider, to use with --sandbox')
    .option('--port <N>', 'where it listens; 0 for any free port (default: 6749)', port)
    .option(...JSON_FLAG)
    .action(async (options: { port?: number; json?: boolean }) =>
      (await import('./commands/sandbox.ts')).sandbox(options),
    )
}

/** The whole command line. It throws a CommanderError, after it has written the reason, for what it cannot parse. */
export function createProgram(): Command {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  const help = new Command('help')
    .argument('[COMMAND]')
    .description('show the help of a command')
    .helpGroup('Operation:')
  const program = new Command('linkwright')
    .description(
      'Links accounts by OAuth 2.0, keeps their tokens fresh, and calls the API, all from one manifest.',
    )
    .version(version, '-V, --version')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace('\n(', ' (')) })
    .configureHelp({
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
    })
    .addHelpCommand(help)
    .addHelpText('after', AFTER)
  addServeCommand(program)
  addDemoCommands(program)
  addManifestCommands(program)
  addAccountCommands(program)
  addMcpCommand(program)
  addKeyCommands(program)
  addEventCommands(program)
  return program
}
