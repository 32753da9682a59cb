import { holdersIn } from '../../linking/holder.ts'
import type { EntityId, ResolutionRule } from '../../types.ts'
import type { Clause, PhraseIndex } from '../clauses/clause.ts'
import { holds, officeWords, spokenOffices } from '../offices/office-words.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import type { Sentence } from '../words/sentence.ts'
import { governmentsIn } from './governments.ts'
import { whoseOffice } from './participants.ts'
import { type ArticleContext, inSentence, type PhraseReference } from './read-sentence.ts'

function makeReference(
  { blockText }: Sentence,
  phrase: Phrase,
  entity: EntityId,
  rule: ResolutionRule,
  { start, end }: { readonly start: number; readonly end: number } = phrase,
): PhraseReference {
  return { start, end, text: blockText.slice(start, end), entity, rule, isPronoun: false, phrase }
}

/**
 * 'the president' and 'the French president', if one person named so far has that office.
 *
 * @param named the people named so far
 */
export function officeReferences(
  sentence: Sentence,
  { phrases, words }: PhraseIndex,
  { lexicon, lookup, claims, reference, entities }: ArticleContext,
  named: ReadonlySet<EntityId>,
): PhraseReference[] {
  // Without the article's date nobody knows who held an office then.
  const isDated = reference !== undefined
  const known = (isDated ? holdersIn(sentence.text, inSentence(sentence), entities, reference) : []).flatMap(
    (holder) => {
      const [start, end] = [holder.start + sentence.start, holder.end + sentence.start]
      const phrase = phrases.find((p) => p.kind === 'noun' && p.start < end && p.end > start)
      if (!phrase || phrase.also?.entity) return []
      return [makeReference(sentence, phrase, holder.entity, 'office', { start, end })]
    },
  )
  const among = officeWords(sentence, lexicon).flatMap((office) => {
    // 'le chef de l’État' is longer than its first phrase, 'du président' starts before it.
    const phrase = phrases.find(
      (p) =>
        p.start < office.end &&
        p.end > office.start &&
        (p.kind === 'noun' || (p.kind === 'name' && p.end <= office.end)),
    )
    if (!phrase || phrase.also?.entity) return []
    const whose = lexicon.order === 'free' ? whoseOffice(office, words) : {}
    if (!whose) return []
    // 'El mandatario se reunió con Lula': who is named after the office is somebody else.
    const others =
      lexicon.order === 'free'
        ? sentence.mentions.filter((m) => m.start >= office.end).map((m) => m.entity)
        : []
    const holders = [...named].filter(
      (id) => !others.includes(id) && holds(id, { ...office, ...whose }, claims, lookup, reference, lexicon),
    )
    const [entity] = holders
    if (entity === undefined || holders.length > 1) return []
    return [makeReference(sentence, phrase, entity, 'office', office)]
  })
  return [...among, ...known]
}

/** Whom direct speech calls by an office alone, if one person named so far has it. */
export function spokenOfficeHolders(
  sentence: Sentence,
  { lexicon, lookup, claims, reference }: ArticleContext,
  named: ReadonlySet<EntityId>,
): EntityId[] {
  return spokenOffices(sentence, lexicon).flatMap((office) => {
    const isIt = (id: EntityId): boolean => holds(id, office, claims, lookup, reference, lexicon)
    const holders = [...named].filter(isIt)
    return holders.length === 1 ? holders : []
  })
}

/** 'El régimen', if one leader's was named before: 'el régimen Ortega-Murillo', 'le régime de Maduro'. */
export class Regimes {
  /** Whose regime the article speaks of. */
  #owner: EntityId | 'several' | undefined

  references(
    sentence: Sentence,
    { phrases, words }: PhraseIndex,
    { lexicon }: ArticleContext,
  ): PhraseReference[] {
    if (lexicon.order !== 'free') return []
    return phrases.flatMap((phrase) => {
      if (!lexicon.phrases.regimes?.test(words[phrase.head]?.lower ?? '')) return []
      const owner = phrase.owner ?? phrase.entity
      if (owner) {
        this.#owner = this.#owner === undefined || this.#owner === owner ? owner : 'several'
        return []
      }
      const isBare =
        phrase.to - phrase.from === (words[phrase.from]?.tag === 'DET' ? 2 : 1) && phrase.until === undefined
      const entity = this.#owner
      if (!isBare || entity === undefined || entity === 'several' || !isPerson(entity)) return []
      return [makeReference(sentence, phrase, entity, 'office')]
    })
  }
}

/** Capitals that mean their governments: 'Beijing wants', 'urged Tehran'. */
export function governmentReferences(
  sentence: Sentence,
  parsed: PhraseIndex,
  clauses: readonly Clause[],
  { lexicon }: ArticleContext,
  soFar: Parameters<typeof governmentsIn>[4],
): PhraseReference[] {
  return governmentsIn(sentence, parsed, clauses, lexicon, soFar).map(({ phrase, entity }) =>
    makeReference(sentence, phrase, entity, 'capital'),
  )
}
