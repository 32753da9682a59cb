import type { EntityId } from '../../types.ts'
import type { Clause, PhraseIndex } from '../clauses/clause.ts'
import { capitalsOf } from '../lexicon/capitals.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { CLASS_PROPERTIES } from '../lexicon/verb-entry.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import type { Sentence } from '../words/sentence.ts'

/** What the article has named so far. */
interface SoFar {
  /** Whether it has named a country. */
  readonly isMentioned: (country: EntityId) => boolean
  /** Whether it has named somebody in full whose last name this is. */
  readonly isStranger: (name: string) => boolean
}

/**
 * The capitals of a sentence that mean their governments: 'Beijing wants', 'urged Tehran'. Such a capital does, or is asked for,
 * what only a government does; its country was named before, and no person of that name.
 */
export function governmentsIn(
  { blockText }: Pick<Sentence, 'blockText'>,
  { words }: PhraseIndex,
  clauses: readonly Clause[],
  lexicon: Lexicon,
  { isMentioned, isStranger }: SoFar,
): { phrase: Phrase; entity: EntityId }[] {
  const capitals = capitalsOf(lexicon)
  const isCapital = ({ from, to, kind }: Phrase): boolean =>
    kind === 'name' && to - from === 1 && capitals.has(words[from]?.text ?? '')
  const taking = clauses.flatMap(({ subjects, objects, entries }) => {
    const isAct = entries.some((e) => CLASS_PROPERTIES[e.as].isStateAct)
    // 'Oregon and Washington have asked the court'
    const areStates = subjects.every((s) => isCapital(s) || (s.entity !== undefined && !isPerson(s.entity)))
    const isAimed = entries.some((e) => CLASS_PROPERTIES[e.as].isDoneToStates)
    return [...(isAct && areStates ? subjects : []), ...(isAimed ? objects : [])]
  })
  return [...new Set(taking)].flatMap((phrase) => {
    const { end, from } = phrase
    const name = words[from]?.text ?? ''
    const entity = capitals.get(name)
    if (!isCapital(phrase) || !entity || !isMentioned(entity) || isStranger(name)) return []
    // 'In Paris', 'Washington, D.C.'
    const isPlace = words[from - 1]?.tag === 'ADP' || /^,\s\p{Lu}/u.test(blockText.slice(end, end + 3))
    return isPlace ? [] : [{ phrase, entity }]
  })
}
