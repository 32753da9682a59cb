import { CommandError } from '../files.ts'

/** One JSON document, as the extension and `facts search` read it, or one record a line, for any number of facts. */
export type Format = 'bundle' | 'lines'

const isFormat = (given: string): given is Format => given === 'bundle' || given === 'lines'

/**
 * The format in which something is written: the one that was asked for, else the one that the file's name says.
 *
 * @throws CommandError if there is no such format
 */
export function formatOf(given: string | undefined, output: string | undefined, usual: Format): Format {
  if (given !== undefined && !isFormat(given)) {
    throw new CommandError(`--format must be bundle or lines, not ${given}`)
  }
  if (given !== undefined) return given
  if (output === undefined) return usual
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(output)) return 'lines'
  return /\.json$/i.test(output) ? 'bundle' : usual
}
