import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { readPage } from '../../facts/articles/read-page.ts'
import { decode } from '../../facts/text/encoding.ts'
import type { Article } from '../../facts/types.ts'

/** A line of pages.tsv. */
export interface ListedPage {
  /** `owner/name` of a public repository. */
  readonly repository: string
  readonly path: string
  readonly language: string
  /** The day it is of, where the list knows. */
  readonly published?: string
}

/** Where the list of pages is: ATTACHE_PAGES names it, or its folder; else beside the project. */
export function listFile(): string {
  const named = process.env.ATTACHE_PAGES ?? join(import.meta.dirname, '../../../shared/real')
  return existsSync(named) && statSync(named).isFile() ? named : join(named, 'pages.tsv')
}

export function readList(file: string): ListedPage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [repository = '', path = '', language = '', published = ''] = line.split('\t')
      return {
        repository,
        path,
        language,
        ...(published.trim() === '' ? {} : { published: published.trim() }),
      }
    })
}

/** A page's name as one word: `owner+name__a_path_to_a_page`, without `.html` and `.gz`. */
export function nameOf({ repository, path }: Pick<ListedPage, 'repository' | 'path'>): string {
  return `${repository.replace('/', '+')}__${path.replace(/[/ ]/g, '_')}`
    .replace(/\.gz$/, '')
    .replace(/\.html$/, '')
}

/**
 * The article of a page, where there is a copy of it beside the list: in the repository's folder (`owner/name/path`,
 * `name/path`), or as one file (`owner+name__path`).
 */
export function readListed(page: ListedPage, list: string): Article | undefined {
  const folder = dirname(list)
  const flat = `${nameOf(page)}.html`
  const places = [
    join(folder, page.repository, page.path),
    join(folder, basename(page.repository), page.path),
    join(folder, flat),
    join(folder, 'html', flat),
  ]
  const file = places.find((place) => existsSync(place))
  if (!file) return undefined
  const bytes = readFileSync(file)
  const html = decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  const article = readPage(parseHTML(html).document as unknown as Document)
  if (article.source.published || !page.published) return article
  return { ...article, source: { ...article.source, published: page.published } }
}
