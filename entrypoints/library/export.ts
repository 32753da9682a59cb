import { firstLine, lastLine, linesOf } from '../../facts/bundle/library-file.ts'
import type { Annotation } from '../../facts/types.ts'
import type { Library } from '../shared/library/library.ts'
import type { FileSink } from './file-sink.ts'

/** How many articles are read at a time. */
const PAGE = 50

export interface ExportOptions {
  /** Those that belong to none of the articles. */
  readonly annotations?: readonly Annotation[]
  /** Receives the progress, from 0 to 1. */
  readonly onProgress?: (done: number) => void
  readonly signal?: AbortSignal
}

/**
 * Writes the library's file, as `facts/bundle/library-file.ts` describes it, a few articles at a time.
 *
 * @returns undefined if the reader cancelled
 */
export async function exportLibrary(
  library: Pick<Library, 'articlesAfter' | 'sources'>,
  sink: FileSink,
  { annotations = [], onProgress, signal }: ExportOptions = {},
): Promise<Blob | undefined> {
  try {
    const total = (await library.sources()).length
    await sink.write(firstLine(total, annotations))
    let articles = 0
    let facts = 0
    let next = library.articlesAfter(undefined, PAGE)
    for (;;) {
      const page = await next
      if (signal?.aborted) {
        await sink.discard()
        return undefined
      }
      if (page.last === undefined) break
      // The next ones are read while these are written.
      next = library.articlesAfter(page.last, PAGE)
      next.catch(() => undefined)
      articles += page.articles.length
      facts += page.articles.reduce((sum, article) => sum + article.facts.length, 0)
      await sink.write(page.articles.map(linesOf).join(''))
      onProgress?.(Math.min(1, articles / Math.max(1, total)))
    }
    await sink.write(lastLine(articles, facts))
    return await sink.end()
  } catch (error) {
    await sink.discard()
    throw error
  }
}
