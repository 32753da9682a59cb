import { basename } from 'node:path'
import { EMPTY_BUNDLE, LARGEST_BUNDLE, serialiseBundle } from '../../bundle/bundle.ts'
import { bundleOfLines } from '../../bundle/lines.ts'
import { type FactRecord, recordKind } from '../../bundle/record-line.ts'
import type { FactBundle } from '../../types.ts'
import { CommandError, writeChunks } from '../files.ts'
import { type ByteLine, fromBytes } from './bytes.ts'
import type { Format } from './format.ts'
import type { SortedLines } from './merge.ts'
import { bytesOf } from './sorter.ts'

/** How much was written. */
export interface FactCounts {
  readonly facts: number
  readonly entities: number
  readonly sources: number
}

/**
 * Writes sorted lines.
 *
 * @param output a file, which is written in whole or not at all; else the standard output
 * @throws CommandError if it cannot be written, or if a bundle would be larger than any that can be read
 */
export async function writeFacts(
  lines: SortedLines,
  format: Format,
  output: string | undefined,
): Promise<FactCounts> {
  const counts = { facts: 0, entities: 0, sources: 0 }
  const counted = counting(lines, counts)
  await writeChunks(output, format === 'lines' ? bytesOf(counted) : jsonOf(counted, output))
  return counts
}

async function* counting(
  lines: SortedLines,
  counts: { facts: number; entities: number; sources: number },
): AsyncGenerator<readonly ByteLine[]> {
  for await (const batch of lines) {
    for (const line of batch) {
      const kind = recordKind(line)
      if (kind === 'fact') counts.facts++
      else if (kind === 'entity') counts.entities++
      else if (kind === 'source') counts.sources++
    }
    yield batch
  }
}

async function* jsonOf(lines: SortedLines, output: string | undefined): AsyncGenerator<Buffer> {
  yield Buffer.from(serialiseBundle(await bundleOf(lines, output ?? 'the bundle')))
}

/**
 * A bundle of sorted lines, without the facts whose source or entities are not there.
 *
 * @throws CommandError if it would be too large to be read again
 */
export async function bundleOf(lines: SortedLines, name: string): Promise<FactBundle> {
  const records: FactRecord[] = []
  let size = 0
  for await (const batch of lines) {
    for (const line of batch) {
      size += line.length
      if (size > LARGEST_BUNDLE) {
        throw new CommandError(
          `${basename(name)} would be too large for a bundle: write lines instead, with -o NAME.jsonl or --format lines`,
        )
      }
      records.push(JSON.parse(fromBytes(line)) as FactRecord)
    }
  }
  const bundle = records.length > 0 ? bundleOfLines(records) : EMPTY_BUNDLE
  const sources = new Set(bundle.sources.map(({ id }) => id))
  const entities = new Set<string>(bundle.entities.map(({ id }) => id))
  const facts = bundle.facts.filter(
    (fact) => sources.has(fact.source) && fact.about.every((id) => entities.has(id)),
  )
  const texts = bundle.texts?.filter(({ id }) => sources.has(id))
  return { ...bundle, facts, ...(texts ? { texts } : {}) }
}
