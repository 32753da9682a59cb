import { parseHTML } from 'linkedom'
import {
  ArticleError,
  type ArticleMeta,
  makeArticle,
  readArticle,
  readBlocks,
} from '../../articles/plain-text.ts'
import { readPage } from '../../articles/read-page.ts'
import { startOf } from '../../bundle/record-line.ts'
import { decode } from '../../text/encoding.ts'
import type { Article } from '../../types.ts'

/** Something that should be an article: a file, a line of a JSON lines file, or a page of a web archive. */
export interface Document {
  /** For messages: `FILE`, `FILE, line 3`, `FILE, https://…`. */
  readonly name: string
  readonly kind: 'file' | 'line' | 'page'
  readonly bytes: Uint8Array
  /** Of a page: its address. */
  readonly url?: string
  /** Of a page: the encoding that the server named. */
  readonly charset?: string
  /** Of a page: when it was archived. ISO 8601. */
  readonly saved?: string
}

const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/i

/** The format of a file that Attaché itself has written. */
const OWN_FILE = /^\s*\{[\s\S]*?"format"\s*:\s*"(attache-[\w-]+)"/

/**
 * Reads the article of a document.
 *
 * @throws ArticleError or EncodingError if it has none
 */
export function readDocument(document: Document): Article {
  if (document.kind === 'line') return readJsonLine(new TextDecoder().decode(document.bytes))
  const text = decode(document.bytes, document.charset)
  if (document.kind === 'file') return readFile(text)
  const { source, blocks } = HTML.test(text) ? pageOf(text, document.url) : readArticle(text)
  const { url = source.url, saved } = document
  return { source: { ...source, ...(url ? { url } : {}), ...(saved ? { saved } : {}) }, blocks }
}

const pageOf = (html: string, url?: string): Article =>
  readPage(parseHTML(html).document as unknown as globalThis.Document, url)

/** Reads plain text, Markdown or HTML. */
function readFile(text: string): Article {
  const own = OWN_FILE.exec(text)?.[1]
  if (own !== undefined) {
    const say =
      own === 'attache-facts'
        ? 'this is a bundle, not an article: use `facts search` or `facts check`; to add to it, use `facts merge`'
        : `this is one of Attaché’s own files (${own}), not an article`
    throw new ArticleError(say)
  }
  return HTML.test(text) ? pageOf(text) : readArticle(text)
}

/** What a line may have, all of them texts. */
const FIELDS = [
  'text',
  'html',
  'title',
  'url',
  'publisher',
  'author',
  'date',
  'published',
  'language',
  'saved',
] as const
type Field = (typeof FIELDS)[number]

function readJsonLine(line: string): Article {
  if (startOf(line) !== undefined) {
    throw new ArticleError('this is a line of facts, not an article: use `facts merge`')
  }
  const { text, html, date, published = date, ...given } = fieldsOf(line)
  if (text === undefined && html === undefined) {
    throw new ArticleError(
      'a line must be {"text": "…"} or {"html": "…"}, with title, url, date … if they are known',
    )
  }
  const day = published === undefined ? undefined : /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(published)?.[0]
  if (published !== undefined && day === undefined) {
    throw new ArticleError(`the date must look like 2024-08-26, not ${published}`)
  }
  const meta: ArticleMeta = { ...given, ...(day === undefined ? {} : { published: day }) }
  if (html === undefined) return makeArticle(meta, readBlocks(text ?? ''))
  const { source, blocks } = pageOf(html, meta.url)
  return { source: { ...source, ...meta }, blocks }
}

function fieldsOf(line: string): Partial<Record<Field, string>> {
  let data: unknown
  try {
    data = JSON.parse(line)
  } catch {
    throw new ArticleError('this line is not JSON')
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new ArticleError('this line is not a JSON object')
  }
  const given = data as Partial<Record<Field, unknown>>
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = given[field]
      if (value === undefined || value === null || value === '') return []
      if (typeof value !== 'string') throw new ArticleError(`${field} must be a text`)
      return [[field, value]]
    }),
  )
}
