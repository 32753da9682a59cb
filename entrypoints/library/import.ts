import { imported, importedAnnotation } from '../../facts/bundle/imported.ts'
import { articlesOfBundle } from '../../facts/bundle/library-bundle.ts'
import {
  type ArticleRecord,
  kindOfFile,
  LONGEST_LINE,
  makeArticleReader,
} from '../../facts/bundle/library-file.ts'
import type { Annotation, Entity, EntityId, Imported } from '../../facts/types.ts'
import { LibraryError, type LibraryErrorCode, libraryError } from '../shared/library/errors.ts'
import type { Library } from '../shared/library/library.ts'
import { linesIn } from './lines.ts'

/** The result of an import. */
export interface ImportReport {
  readonly added: number
  /** How many of its articles were there already. */
  readonly known: number
  /** How many lines (or records of an older file) could not be read, and the numbers of the first such lines. */
  readonly broken: number
  readonly lines: readonly number[]
  /** `cut`: the file is incomplete; `cancelled`: the reader cancelled. What was added is kept. */
  readonly ended: 'whole' | 'cut' | 'cancelled'
  /** Why the rest could not be added. */
  readonly code?: LibraryErrorCode
}

/** What an import works with. */
export interface ImportInto {
  readonly library: Pick<Library, 'add'>
  /** Adds annotations that belong to none of the articles; absent: they are left out. */
  readonly annotate?: (annotations: readonly Annotation[]) => Promise<void>
  /** The leaders and countries of Attaché's own tables. */
  readonly known: ReadonlyMap<EntityId, Entity>
  /** The ids of the shipped articles: a file cannot replace them. */
  readonly shipped: ReadonlySet<string>
  readonly from: Imported
  /** Receives the progress, from 0 to 1. */
  readonly onProgress?: (done: number) => void
  readonly signal?: AbortSignal
}

/**
 * Articles are added in batches. Each batch is written completely or not at all, and stays if a later one fails. Some records are
 * written once for each batch, whatever it has: of whom it speaks, and its new words. Cards wait for a batch to be written.
 */
const MOST_IN_BATCH = 1024

/** A batch ends with the article that reaches this number of facts, or of characters: it is in memory, with the next one. */
const FACTS_IN_BATCH = 32_000
const CHARACTERS_IN_BATCH = 8_000_000

/** So often readers hear how far it is: so many times in all. */
const TOLD = 100

/** The largest bundle or old export in bytes: these can only be read as a whole. */
export const LARGEST_WHOLE = 400_000_000

/**
 * Adds the articles of a file that are not there yet: of a library's file as `facts/bundle/library-file.ts` describes it, of an
 * older one, or of a bundle's.
 *
 * @throws LibraryError `notLibrary`, `newerFile`, `largeFile` or `unreadable`: nothing was added then
 */
export async function importLibrary(file: Blob, into: ImportInto): Promise<ImportReport> {
  const lines = linesIn(file, LONGEST_LINE)
  try {
    const first = await lines.next()
    const kind = first.done ? 'other' : kindOfFile(first.value.text ?? '')
    if (kind === 'newer') throw new LibraryError('newerFile')
    return kind === 'other' ? await importWhole(file, into) : await importLines(file, lines, into)
  } finally {
    await lines.return()
  }
}

async function importLines(
  file: Blob,
  lines: ReturnType<typeof linesIn>,
  into: ImportInto,
): Promise<ImportReport> {
  const reader = makeArticleReader()
  const adding = makeAdding(into)
  const report = async (ended: ImportReport['ended']): Promise<ImportReport> => ({
    ...(await adding.report()),
    broken: reader.brokenCount(),
    lines: reader.broken,
    ended,
  })
  let told = 0
  try {
    for await (const { text, read } of lines) {
      if (into.signal?.aborted) return await report('cancelled')
      const article = reader.read(text)
      const isFull = article !== undefined && (await adding.add(article))
      if (!isFull && read - told < file.size / TOLD) continue
      told = read
      into.onProgress?.(read / file.size)
    }
    const last = reader.end()
    if (last) await adding.add(last)
    await adding.end()
    const loose = reader.loose()
    if (loose.length > 0)
      await into.annotate?.(loose.map((one) => importedAnnotation(one, into.known, into.from.at)))
    return await report(reader.isWhole() ? 'whole' : 'cut')
  } catch (error) {
    return { ...(await report('cut')), code: libraryError(error).code }
  }
}

async function importWhole(file: Blob, into: ImportInto): Promise<ImportReport> {
  if (file.size > LARGEST_WHOLE) throw new LibraryError('largeFile')
  const read = articlesOfBundle(await file.text())
  if (!read) throw new LibraryError('notLibrary')
  if (read === 'newer') throw new LibraryError('newerFile')
  const { articles, broken } = read
  const adding = makeAdding(into)
  const report = async (ended: ImportReport['ended']): Promise<ImportReport> => ({
    ...(await adding.report()),
    broken,
    lines: [],
    ended,
  })
  try {
    for (const [i, article] of articles.entries()) {
      if (into.signal?.aborted) return await report('cancelled')
      const isFull = await adding.add(article)
      if (isFull || i % Math.ceil(articles.length / TOLD) === 0) into.onProgress?.(i / articles.length)
    }
    await adding.end()
    return await report('whole')
  } catch (error) {
    return { ...(await report('cut')), code: libraryError(error).code }
  }
}

interface Adding {
  /** @returns whether the batch is full, and was given to the library: it is written while the next one is read */
  add(article: ArticleRecord): Promise<boolean>
  end(): Promise<void>
  /** Waits for what is being written; never rejects. */
  report(): Promise<Pick<ImportReport, 'added' | 'known'>>
}

function makeAdding({ library, known, shipped, from }: ImportInto): Adding {
  let batch: ArticleRecord[] = []
  let facts = 0
  let characters = 0
  let added = 0
  let taken = 0
  let writing: Promise<void> = Promise.resolve()
  const write = async (articles: readonly ArticleRecord[]): Promise<void> => {
    added += await library.add(articles)
    taken += articles.length
  }
  /** One batch after the other; where one could not be written, none comes after it. */
  const flush = async (): Promise<void> => {
    await writing
    const articles = batch
    batch = []
    facts = 0
    characters = 0
    if (articles.length === 0) return
    writing = write(articles)
    writing.catch(() => undefined)
  }
  return {
    async add(article) {
      if (shipped.has(article.source.id)) {
        taken++
        return false
      }
      batch.push(imported(article, known, from))
      facts += article.facts.length
      for (const { text } of article.text?.blocks ?? []) characters += text.length
      if (batch.length < MOST_IN_BATCH && facts < FACTS_IN_BATCH && characters < CHARACTERS_IN_BATCH)
        return false
      await flush()
      return true
    },
    async end() {
      await flush()
      await writing
    },
    async report() {
      await writing.catch(() => undefined)
      return { added, known: taken - added }
    },
  }
}
