import { slug } from '../../text/normalize.ts'
import type { Entity, Mention } from '../../types.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isLeader } from '../words/sentence.ts'
import { patternsOf } from './office-patterns.ts'

/** A leader whom no table knows, introduced by an article: 'Ruritanian President Rudolf Elphberg'. */
export interface NewLeader {
  readonly entity: Entity
  readonly surname: string
}

/** Leaders that a text introduces by country, title and a name of two to four words. */
export function newLeaders(text: string, mentions: readonly Mention[], lexicon: Lexicon): NewLeader[] {
  const found: NewLeader[] = []
  for (const country of mentions) {
    if (isLeader(country)) continue
    const match = patternsOf(lexicon).newName.exec(text.slice(country.end))
    const name = match?.[2]?.replace(/['’]s$/, '')
    if (!match || name === undefined) continue
    const end = country.end + match[0].length
    const isKnown = mentions.some((m) => isLeader(m) && m.start < end && m.end > country.end)
    if (isKnown) continue
    found.push({
      entity: { id: `leader:${slug(name)}`, kind: 'leader', name },
      surname: name.split(/\s+/).at(-1) ?? name,
    })
  }
  return found
}
