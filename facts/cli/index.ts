import { parseArgs } from 'node:util'
import { TableError } from '../world/table.ts'
import { build, check, mentions, search, USAGE } from './commands.ts'
import { CommandError, codeOf } from './files.ts'
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
      return build(rest, values.output)
    case 'mentions':
      return mentions(rest)
    case 'search':
      return search(rest)
    case 'check':
      return check(rest)
    case 'map':
      return `${JSON.stringify(loadMap())}\n`
    case 'world':
      return `${JSON.stringify(loadWorld())}\n`
    default:
      throw new CommandError(USAGE)
  }
}

if (import.meta.main) {
  // Whoever reads it, `head` for one, may have enough.
  process.stdout.on('error', (error) => {
    if (codeOf(error) !== 'EPIPE') throw error
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
