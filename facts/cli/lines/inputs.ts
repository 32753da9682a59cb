import { createReadStream } from 'node:fs'
import { EMPTY_BUNDLE, parseBundle } from '../../bundle/bundle.ts'
import { articlesOfBundle } from '../../bundle/library-bundle.ts'
import { type ArticleRecord, kindOfFile, LONGEST_LINE, makeArticleReader } from '../../bundle/library-file.ts'
import { joinedLines, linesOfBundle } from '../../bundle/lines.ts'
import { startOf } from '../../bundle/record-line.ts'
import type { FactBundle } from '../../types.ts'
import { CommandError, whyUnread } from '../files.ts'
import { unpacked } from '../unpacked.ts'
import { type ByteLine, fromBytes, readLines, TooLong, toBytes } from './bytes.ts'

/** So many bad lines of a file are named. */
const MOST_NAMED = 20

/** Counts what cannot be read, and says it. */
export class BadLines {
  count = 0

  /** @param at the file and the line */
  add(at: string, why: string): void {
    this.count++
    if (this.count <= MOST_NAMED) process.stderr.write(`${at}: ${why}\n`)
    else if (this.count === MOST_NAMED + 1) process.stderr.write('more lines like these are not named\n')
  }
}

/** What a file holds. */
export type Content =
  /** Lines of facts. Whether they are sorted is not known yet. */
  | { readonly kind: 'lines'; readonly batches: AsyncGenerator<(ByteLine | TooLong)[]> }
  /** A bundle, or a library that was exported: its articles, one after the other. */
  | { readonly kind: 'bundles'; readonly bundles: AsyncGenerator<FactBundle> }

const DOCUMENT = /^\s*\{\s*"format"\s*:\s*"attache-(facts|library)"/

/**
 * Opens a file of facts of any format, packed with gzip or not.
 *
 * @param file `-` for the standard input
 * @throws CommandError if it cannot be read
 */
export async function openFacts(file: string, bad: BadLines): Promise<Content> {
  const stream = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 1 << 18 })
  const batches = readable(file, readLines(unpacked(stream), LONGEST_LINE * 4))
  const first = await batches.next()
  const lines = (async function* () {
    if (!first.done) yield first.value
    yield* batches
  })()
  const start = first.done ? [] : first.value
  const format = DOCUMENT.exec(start.slice(0, 5).join('\n'))?.[1]
  if (format === undefined) return { kind: 'lines', batches: lines }
  if (format === 'facts') return { kind: 'bundles', bundles: ofBundle(file, lines, bad) }
  if (kindOfFile(String(start[0])) === 'newer') {
    throw new CommandError(`${file}: a newer Attaché wrote this library`)
  }
  return { kind: 'bundles', bundles: ofLibrary(file, lines, bad) }
}

/** Errors of reading name the file. */
async function* readable<T>(file: string, items: AsyncGenerator<T>): AsyncGenerator<T, undefined> {
  try {
    yield* items
  } catch (error) {
    throw new CommandError(`${file}: ${whyUnread(error)}`)
  }
  return undefined
}

async function* ofLibrary(
  file: string,
  batches: AsyncIterable<(ByteLine | TooLong)[]>,
  bad: BadLines,
): AsyncGenerator<FactBundle> {
  const reader = makeArticleReader()
  let isFirst = true
  for await (const lines of batches) {
    for (const line of lines) {
      if (isFirst) {
        isFirst = false
        continue
      }
      const article = reader.read(line instanceof TooLong ? undefined : fromBytes(line))
      if (article) yield bundleOfArticle(article)
    }
  }
  const last = reader.end()
  if (last) yield bundleOfArticle(last)
  const annotations = reader.loose()
  if (annotations.length > 0) yield { ...EMPTY_BUNDLE, annotations }
  for (const number of reader.broken) bad.add(`${file}, line ${number}`, 'it cannot be read')
  bad.count += reader.brokenCount() - reader.broken.length
  if (!reader.isWhole()) bad.add(file, 'its last line is missing: it was cut off')
}

function bundleOfArticle({ source, text, entities, facts, annotations }: ArticleRecord): FactBundle {
  const { published } = source
  return {
    ...EMPTY_BUNDLE,
    ...(published === undefined ? {} : { built: published }),
    sources: [source],
    entities,
    facts,
    ...(text ? { texts: [text] } : {}),
    ...(annotations ? { annotations } : {}),
  }
}

async function* ofBundle(
  file: string,
  batches: AsyncIterable<(ByteLine | TooLong)[]>,
  bad: BadLines,
): AsyncGenerator<FactBundle> {
  const lines: ByteLine[] = []
  for await (const batch of batches) lines.push(...batch.filter((line) => typeof line === 'string'))
  const json = fromBytes(lines.join('\n'))
  try {
    yield parseBundle(json)
  } catch (error) {
    const rest = articlesOfBundle(json)
    const why = error instanceof Error ? error.message : String(error)
    if (rest === undefined || rest === 'newer') throw new CommandError(`${file}: ${why}`)
    bad.add(file, `${why}; ${rest.broken} broken parts were left out`)
    for (const article of rest.articles) yield bundleOfArticle(article)
  }
}

/**
 * Lines that may come from anywhere, as they are written here. Those that are no records are reported and left out.
 *
 * @param isSorted whether to check that they are in order
 * @throws CommandError if they are not
 */
export async function* checkedLines(
  file: string,
  batches: AsyncIterable<(ByteLine | TooLong)[]>,
  bad: BadLines,
  isSorted: boolean,
): AsyncGenerator<ByteLine[]> {
  let number = 0
  let before = ''
  for await (const batch of batches) {
    const lines: ByteLine[] = []
    for (const line of batch) {
      number++
      if (line === '') continue
      const own = ownLine(line)
      if (typeof own !== 'string') {
        bad.add(`${file}, line ${number}`, own.why)
        continue
      }
      const start = startOf(own) ?? ''
      if (isSorted && start < before) {
        throw new CommandError(
          `${file}, line ${number}: the lines are not sorted: sort them with LC_ALL=C sort, or use --sort`,
        )
      }
      before = start
      lines.push(own)
    }
    // Lines of one record may be in any order.
    yield isSorted ? lines : lines.sort()
  }
}

function ownLine(line: ByteLine | TooLong): ByteLine | { readonly why: string } {
  if (line instanceof TooLong) return { why: 'the line is too long' }
  try {
    return toBytes(joinedLines([fromBytes(line)])[0] ?? '')
  } catch (error) {
    return { why: error instanceof TypeError ? 'this is not text in UTF-8' : (error as Error).message }
  }
}

/** The lines of a bundle, sorted. */
export const sortedOf = (bundle: FactBundle): ByteLine[] => linesOfBundle(bundle).map(toBytes).sort()
