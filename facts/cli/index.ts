import { parseArgs } from 'node:util'
import { TableError } from '../world/table.ts'
import { buildCommand, checkCommand, mentionsCommand, searchCommand, USAGE } from './commands.ts'
import { CommandError, errorCodeOf } from './files.ts'
import { loadMap, loadWorld } from './load.ts'

function run(argv: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { output: { type: 'string', short: 'o' } },
    allowPositionals: true,
  })
  const [command, ...rest] = positionals
  switch (command) {
    case 'build':
      return buildCommand(rest, values.output)
    case 'mentions':
      return mentionsCommand(rest)
    case 'search':
      return searchCommand(rest)
    case 'check':
      return checkCommand(rest)
    case 'map':
      return `${JSON.stringify(loadMap())}\n`
    case 'world':
      return `${JSON.stringify(loadWorld())}\n`
    default:
      throw new CommandError(USAGE)
  }
}

if (import.meta.main) {
  // The reader of the output, such as `head`, may stop early.
  process.stdout.on('error', (error) => {
    if (errorCodeOf(error) !== 'EPIPE') throw error
  })
  try {
    process.stdout.write(run(process.argv.slice(2)))
  } catch (error) {
    if (
      !(error instanceof CommandError || error instanceof TableError) &&
      (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') !== true
    )
      throw error
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = 2
  }
}
