import type { Format } from './lines/format.ts'
import type { FactCounts } from './lines/output.ts'

/** What a command did, for its exit code. */
export interface Outcome {
  /** For the standard output. */
  readonly said: string
  /** How many things could not be read. The rest was done. */
  readonly bad: number
}

/** What a command says that wrote a file. */
export function sayWritten(
  output: string | undefined,
  format: Format,
  { facts, entities, sources }: FactCounts,
): string {
  if (output === undefined) return ''
  const of = format === 'lines' ? ` in ${sources} articles` : ''
  return `${output}: ${facts} facts about ${entities} leaders and countries${of}\n`
}
