/** The command for agents. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { McpOptions } from './commands/mcp.ts'
import { owner, withInstanceOptions } from './program-options.ts'

/** A number of credits. */
function credits(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number of credits.')
}

/** Adds `mcp`. */
export function addMcpCommand(program: Command): void {
  program.commandsGroup('Agents:')
  withInstanceOptions(
    program
      .command('mcp')
      .description('give an AI agent tools that call the API with an account (Model Context Protocol)')
      .argument('[ACCOUNT]', 'its id, the beginning of it, or its label (default: the only one)'),
  )
    .addOption(
      new Option('--owner <NAME>', 'whose account (default: local)').argParser(owner).env('LINKWRIGHT_OWNER'),
    )
    .addOption(
      new Option(
        '--mode <MODE>',
        'a tool for each action, or three to search, describe and execute (default: tools up to 40 actions)',
      ).choices(['tools', 'search']),
    )
    .option(
      '--max-credits <N>',
      "what one call may cost at most (default: the profile's budget, else 0)",
      credits,
    )
    .addHelpText(
      'after',
      `
For an agent that starts servers itself: it speaks MCP on standard input and output, and remarks go to standard error.
The account may be named by LINKWRIGHT_ACCOUNT too. For agents elsewhere, the service has the same at /mcp.`,
    )
    .action(async (account: string | undefined, options: McpOptions) =>
      (await import('./commands/mcp.ts')).mcp(account, options),
    )
}
