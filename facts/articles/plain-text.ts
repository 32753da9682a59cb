import { contentId } from '../text/content-id.ts'
import type { Article, Block, BlockKind, Source } from '../types.ts'
import { boundedBlocks, boundedMeta } from './bounded.ts'

/** Why a text is not an article. */
export type ArticleErrorCode = 'noArticle' | 'tooLong'

/** A file or a page that cannot be read as an article. The message is for the command line. */
export class ArticleError extends Error {
  readonly code: ArticleErrorCode

  constructor(message: string, code: ArticleErrorCode = 'noArticle') {
    super(message)
    this.code = code
  }
}

/** A longer text is not an article, in UTF-16 units: a long book has two million. */
export const LONGEST_ARTICLE = 5_000_000

/** What is known about an article besides its blocks. */
export type ArticleMeta = Partial<Omit<Source, 'id'>>

/**
 * Makes an article; all articles are made here. The title becomes the first block, the id is made from the text, and
 * nothing is longer than records may be.
 *
 * @throws ArticleError if there is no text, or more than any article has
 */
export function makeArticle(meta: ArticleMeta, body: readonly Block[]): Article {
  const title = meta.title ?? body[0]?.text ?? ''
  if (body.length === 0) throw new ArticleError('the article is empty')
  const length = body.reduce((sum, block) => sum + block.text.length, 0)
  if (length > LONGEST_ARTICLE) {
    throw new ArticleError(`the text is too long for an article: ${length} characters`, 'tooLong')
  }
  const hasTitle = body[0]?.text === title
  const blocks = boundedBlocks(hasTitle ? body : [{ kind: 'heading', text: title }, ...body])
  const id = `source:${contentId(...blocks.map((block) => block.text))}`
  const { language = 'en', ...known } = boundedMeta({ ...meta, title })
  return { source: { ...known, id, language }, blocks }
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/
const BULLET = /^\s*(?:[•‣◦▪·*+–-]|\d{1,2}[.)])\s+/
const HEADING_MARK = /^#{1,6}\s+/
const QUOTED = /^\s*>\s?/
const IMAGE = /^\s*!\[([^\]]*)\]\([^)]*\)\s*$/
const TABLE_ROW = /^\s*\|(.*)\|\s*$/
const UNDERLINE = /^\s*(?:={3,}|-{3,})\s*$/
const SENTENCE_END = /[.!?…:;,。]["'”’“»«)]*$/
/** A longer line is not a heading, even without a full stop. In UTF-16 units. */
const LONGEST_HEADING = 120

/**
 * Reads plain text or Markdown, with front matter (`title`, `source`, `url`, `publisher`, `language`, `date`)
 * or without. The title is the front matter's, else the first heading or line.
 *
 * @throws ArticleError if there is no text, or if it is not text
 */
export function readArticle(raw: string): Article {
  const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  if (isBinary(text)) throw new ArticleError('this is not a text file')
  const front = FRONT_MATTER.exec(text)
  const meta = front?.[1] === undefined ? new Map<string, string>() : fields(front[1])
  const body = front ? text.slice(front[0].length) : text
  return makeArticle(frontMatterMeta(meta), readBlocks(body))
}

function fields(block: string): Map<string, string> {
  const pairs = new Map<string, string>()
  for (const line of block.split('\n')) {
    const match = /^(\w+):\s*(.*?)\s*$/.exec(line)
    if (match?.[1] !== undefined && match[2]) pairs.set(match[1], match[2].replace(/^(["'])(.*)\1$/, '$2'))
  }
  return pairs
}

function frontMatterMeta(meta: ReadonlyMap<string, string>): ArticleMeta {
  const date = meta.get('date')
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw new ArticleError(`the date in the front matter must look like 2024-08-26, not ${date}`)
  }
  const given = {
    title: meta.get('title'),
    sourceTitle: meta.get('source'),
    url: meta.get('url'),
    publisher: meta.get('publisher'),
    author: meta.get('author'),
    published: date,
    language: meta.get('language'),
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

/**
 * Blank lines separate blocks. Bullets, the rows of a table and the texts of pictures are separate blocks too. A short line
 * without a full stop is a heading.
 */
export function readBlocks(body: string): Block[] {
  const blocks: Block[] = []
  for (const chunk of body.split(/\n[^\S\n]*\n+/)) {
    let lines: string[] = []
    let kind: BlockKind = 'paragraph'
    const flush = (as: BlockKind = kind): void => {
      const text = plain(lines.join(' '))
      if (text !== '') blocks.push({ kind: as === 'paragraph' && isHeading(text) ? 'heading' : as, text })
      lines = []
      kind = 'paragraph'
    }
    for (const line of chunk.split('\n')) {
      const begun = lineStart(line)
      if (begun.text === undefined) {
        // A line of '=' underlines a heading.
        if (lines.length > 0) flush('heading')
        continue
      }
      if (begun.kind && !(begun.kind === 'quotation' && kind === 'quotation')) flush()
      if (begun.kind) kind = begun.kind
      lines.push(begun.text)
      if (kind === 'heading' || kind === 'caption') flush()
    }
    flush()
  }
  return blocks
}

/** Which kind of block a line starts, and its text without the mark of that kind. A rule or an underline has no text. */
function lineStart(line: string): { readonly kind?: BlockKind; readonly text?: string } {
  if (UNDERLINE.test(line)) return {}
  const row = TABLE_ROW.exec(line)?.[1]
  if (row !== undefined) return /^[\s|:-]*$/.test(row) ? {} : { kind: 'item', text: cells(row.split('|')) }
  const image = IMAGE.exec(line)?.[1]
  if (image !== undefined) return { kind: 'caption', text: image }
  const marks = [
    ['heading', HEADING_MARK],
    ['item', BULLET],
    ['quotation', QUOTED],
  ] as const
  for (const [kind, mark] of marks) {
    const found = mark.exec(line)
    if (found) return { kind, text: line.slice(found[0].length) }
  }
  return { text: line }
}

/** A table's row as text. */
export function cells(row: readonly string[]): string {
  return row
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(', ')
}

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !SENTENCE_END.test(text) && /^[\p{Lu}\p{Lo}\p{N}"'“‘]/u.test(text)
}

/** Text without Markdown's inline marks, with single spaces, without characters that only show where a line may break. */
function plain(line: string): string {
  return line
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(\S(?:.*?\S)?)\1/g, '$2')
    .replace(/(?<![\w*])[*_](\S(?:.*?\S)?)[*_](?![\w*])/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Files that are not text contain zero bytes, or bytes that are not UTF-8. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 4096)
  return start.includes('\0') || start.includes('\ufffd')
}
