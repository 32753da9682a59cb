import type { Block, EntityId } from '../types.ts'
import type { NamedText } from './co-occurrence.ts'
import type { PageCount } from './page-report.ts'

/** A shorter text is the article's only where it is all of one of its blocks: menus have names too. In UTF-16 units. */
const SHORT = 40
/** So much around a name says whether a longer text's part is the article's. */
const AROUND = 30

/**
 * What of a page's named texts is in its article. The page's script and the finder of articles cut texts into blocks
 * each in its own way: they are compared without white space, and each text counts as often as the article has it.
 *
 * @param texts in reading order
 */
export function namedInArticle(texts: readonly NamedText[], article: readonly Block[]): NamedText[] {
  const all = article.map(({ text }) => bare(text)).join('')
  const blocks = new Map<string, number>()
  for (const { text } of article) blocks.set(bare(text), (blocks.get(bare(text)) ?? 0) + 1)
  return texts.flatMap((named): NamedText[] => {
    const own = bare(named.text)
    if (own.length < SHORT) {
      const left = blocks.get(own) ?? 0
      if (left === 0) return []
      blocks.set(own, left - 1)
      return [named]
    }
    if (all.includes(own)) return [named]
    const mentions = named.mentions.filter(({ start }) => all.includes(around(named.text, start)))
    return mentions.length === 0 ? [] : [{ ...named, mentions }]
  })
}

/** How often texts name somebody for sure, the most frequent first. @param all says what is known of each */
export function countNamed(texts: readonly NamedText[], all: readonly PageCount[]): PageCount[] {
  const counts = new Map<EntityId, number>()
  for (const { mentions } of texts)
    for (const { entity, others } of mentions) if (!others) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return all
    .flatMap((one) => {
      const count = counts.get(one.id)
      return count === undefined ? [] : [{ ...one, count }]
    })
    .sort(byCount)
}

/** The most frequent first; of names as frequent the first of the alphabet. */
export function byCount(a: PageCount, b: PageCount): number {
  return b.count - a.count || (a.name < b.name ? -1 : 1)
}

/** Without white space, and what only says where a line may break. */
function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '')
}

function around(text: string, at: number): string {
  return bare(text.slice(at, at + AROUND * 2)).slice(0, AROUND)
}
