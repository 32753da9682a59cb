import { contentId } from './hash.ts'
import type { Article, Block, Source } from './types.ts'

/** A file that cannot be read as an article; the message is for readers. */
export class ArticleError extends Error {}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/
const BULLET = /^\s*(?:[•‣◦▪·*+–-]|\d{1,2}[.)])\s+/
const HEADING_MARK = /^#{1,6}\s+/
const SENTENCE_END = /[.!?…:;,。]["'”’)]*$/
/** A line longer than this is no heading, even without a full stop. */
const LONGEST_HEADING = 120

/**
 * Reads plain text or Markdown, with front matter (`title`, `source`, `url`, `publisher`, `language`, `date`)
 * or without. The title is the front matter's, else the first heading or line.
 *
 * @throws ArticleError for an empty text and for one that is no text.
 */
export function readArticle(raw: string): Article {
  const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  if (isBinary(text)) throw new ArticleError('this is not a text file')
  const front = FRONT_MATTER.exec(text)
  const meta = front?.[1] === undefined ? new Map<string, string>() : fields(front[1])
  const body = front ? text.slice(front[0].length) : text
  const blocks = readBlocks(body)
  if (blocks.length === 0) throw new ArticleError('the article is empty')
  return { source: sourceOf(meta, blocks), blocks }
}

function fields(block: string): Map<string, string> {
  const pairs = new Map<string, string>()
  for (const line of block.split('\n')) {
    const match = /^(\w+):\s*(.*?)\s*$/.exec(line)
    if (match?.[1] !== undefined && match[2]) pairs.set(match[1], match[2].replace(/^(["'])(.*)\1$/, '$2'))
  }
  return pairs
}

function sourceOf(meta: ReadonlyMap<string, string>, blocks: readonly Block[]): Source {
  const title = meta.get('title') ?? blocks[0]?.text ?? ''
  const date = meta.get('date')
  if (date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
    throw new ArticleError(`the date in the front matter must look like 2024-08-26, not ${date}`)
  }
  const optional = {
    sourceTitle: meta.get('source'),
    url: meta.get('url'),
    publisher: meta.get('publisher'),
    published: date,
  }
  const given = Object.entries(optional).filter(([, value]) => value !== undefined)
  return {
    id: `source:${contentId(title, ...blocks.map((b) => b.text))}`,
    title,
    language: meta.get('language') ?? 'en',
    ...Object.fromEntries(given),
  }
}

/** Blank lines part blocks; a bullet is one of its own; a short line without a full stop is a heading. */
export function readBlocks(body: string): Block[] {
  const blocks: Block[] = []
  for (const chunk of body.split(/\n[^\S\n]*\n+/)) {
    let lines: string[] = []
    let kind: Block['kind'] = 'paragraph'
    const flush = (): void => {
      const text = plain(lines.join(' '))
      if (text !== '') blocks.push({ kind: kind === 'paragraph' && isHeading(text) ? 'heading' : kind, text })
      lines = []
      kind = 'paragraph'
    }
    for (const line of chunk.split('\n')) {
      const mark = HEADING_MARK.exec(line) ?? BULLET.exec(line)
      if (mark) flush()
      if (mark) kind = line.startsWith('#') ? 'heading' : 'item'
      lines.push(mark ? line.slice(mark[0].length) : line)
      if (kind === 'heading') flush()
    }
    flush()
  }
  return blocks
}

function isHeading(text: string): boolean {
  return text.length <= LONGEST_HEADING && !SENTENCE_END.test(text) && /^[\p{Lu}\p{Lo}\p{N}"'“‘]/u.test(text)
}

/** Markdown's inline marks go, their text stays; white space is folded. */
function plain(line: string): string {
  return line
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(\S(?:.*?\S)?)\1/g, '$2')
    .replace(/(?<![\w*])[*_](\S(?:.*?\S)?)[*_](?![\w*])/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Files that are no text hold zero bytes, or bytes that are no UTF-8. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 4096)
  return start.includes('\0') || start.includes('\ufffd')
}
