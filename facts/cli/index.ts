import { parseArgs } from 'node:util'
import { TableError } from '../world/table.ts'
import { buildFacts } from './build/build.ts'
import { checkCommand } from './check.ts'
import { CommandError, errorCodeOf, UsageError } from './files.ts'
import { loadMap, loadWorld } from './load.ts'
import { mentionsCommand } from './mentions.ts'
import { mergeFiles } from './merge.ts'
import type { Outcome } from './outcome.ts'
import { writeParquet } from './parquet.ts'
import { queryFacts } from './query.ts'
import { searchCommand } from './search.ts'

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  format: { type: 'string' },
  jsonl: { type: 'string', multiple: true },
  jobs: { type: 'string', short: 'j' },
  resume: { type: 'boolean' },
  'no-texts': { type: 'boolean' },
  sort: { type: 'boolean' },
  person: { type: 'string', multiple: true },
  country: { type: 'string', multiple: true },
  kind: { type: 'string', multiple: true },
  from: { type: 'string' },
  to: { type: 'string' },
  limit: { type: 'string' },
} as const

async function run(argv: readonly string[]): Promise<Outcome> {
  const { values, positionals } = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true })
  const [command, ...rest] = positionals
  const { jsonl = [] } = values
  const all = (said: string): Outcome => ({ said, bad: 0 })
  switch (command) {
    case 'build':
      if (rest.length + jsonl.length === 0) throw new UsageError()
      return buildFacts({ paths: rest, lines: jsonl }, { ...values, noTexts: values['no-texts'] })
    case 'merge':
      return mergeFiles(rest, values)
    case 'parquet':
      return writeParquet(rest, values)
    case 'query':
      return queryFacts(rest, values)
    case 'mentions':
      return all(mentionsCommand(rest))
    case 'search':
      return all(searchCommand(rest))
    case 'check':
      return all(checkCommand(rest))
    case 'map':
      return all(`${JSON.stringify(loadMap())}\n`)
    case 'world':
      return all(`${JSON.stringify(loadWorld())}\n`)
    default:
      throw new UsageError()
  }
}

if (import.meta.main) {
  // The reader of the output, such as `head`, may stop early.
  process.stdout.on('error', (error) => {
    if (errorCodeOf(error) !== 'EPIPE') throw error
  })
  try {
    const { said, bad } = await run(process.argv.slice(2))
    process.stdout.write(said)
    if (bad > 0) process.exitCode = 1
  } catch (error) {
    if (
      !(error instanceof CommandError || error instanceof TableError) &&
      (error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS') !== true
    )
      throw error
    const { message } = error as Error
    if (message !== '') process.stderr.write(`${message}\n`)
    process.exitCode = error instanceof CommandError ? error.exitCode : 2
  }
}
