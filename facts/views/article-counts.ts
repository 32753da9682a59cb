import type { Block, EntityId } from '../types.ts'
import type { NamedText } from './co-occurrence.ts'
import type { PageCount } from './page-report.ts'

/** A shorter text belongs to the article only if it is a whole block of it: menus have names too. In UTF-16 units. */
const SHORT = 40
/** So many UTF-16 units around a name show whether that part of a longer text belongs to the article. */
const AROUND = 30

/**
 * Which of a page's texts with names belong to its article. The content script and the article reader split texts into
 * blocks differently, so they are compared without white space. Each text counts as often as the article has it.
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

/** How often texts surely name somebody, the most frequent first. @param all what is known about each */
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

/** The most frequent first; equally frequent names in alphabetical order. */
export function byCount(a: PageCount, b: PageCount): number {
  return b.count - a.count || (a.name < b.name ? -1 : 1)
}

/** Without white space and characters that only show where a line may break. */
function bare(text: string): string {
  return text.replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, '')
}

function around(text: string, at: number): string {
  return bare(text.slice(at, at + AROUND * 2)).slice(0, AROUND)
}
