/** The fields of a German clause: its parts, its verbs, what opens it, and the lexicon’s entries that it fits. */

import { keptByWord } from '../../text/kept.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { VerbEntry, VerbSecond } from '../lexicon/verb-entry.ts'
import { isPerson } from '../phrases/phrase.ts'
import {
  findFrom,
  isFiniteForm,
  patternOf,
  plain,
  type Stretch,
  stretches,
} from '../words/german-vocabulary.ts'
import type { Word } from '../words/word.ts'
import type { Clause, PhraseIndex } from './clause.ts'

export interface GermanSentence extends PhraseIndex {
  readonly lexicon: Lexicon
  readonly german: VerbSecond
  readonly parts: readonly Stretch[]
  /** Where a clause goes on after an inserted clause, by the place of its part: 'hat | …, der lügt, | kritisiert'. */
  readonly rests: ReadonlyMap<number, number>
}

/** Stretches, and in them what 'und' joins: 'Macron traf Scholz | und reiste ab'. */
export function clausePartsOf({ words }: PhraseIndex): Stretch[] {
  return stretches(words).flatMap(({ from, to }) => {
    const out: Stretch[] = []
    let start = from
    for (let i = from + 1; i < to - 1; i++) {
      if (words[i]?.tag !== 'CCONJ') continue
      if (findFrom(words, start, i, isFiniteForm) < 0) continue
      const next = findFrom(words, i, to, isFiniteForm)
      const later = next < 0 ? -1 : findFrom(words, i + 1, next, (w) => w.tag === 'CCONJ')
      if (next < 0 || later >= 0) continue
      out.push({ from: start, to: i })
      start = i
    }
    out.push({ from: start, to })
    return out
  })
}

/** Within how many parts a clause may go on. */
const FARTHEST_REST = 4

/** If the verb or its particle comes after an inserted clause: the part with the finite verb, and the one with the rest. */
export function restsOf(sentence: GermanSentence): Map<number, number> {
  const { words, parts } = sentence
  const out = new Map<number, number>()
  for (const [place, part] of parts.entries()) {
    if (openerOf(sentence, part)) continue
    const finite = findFrom(words, part.from, part.to, isFiniteForm)
    if (finite < 0) continue
    const isOpen =
      words[finite]?.tag === 'AUX'
        ? findFrom(words, part.from, part.to, (w) => w.tag === 'VERB') < 0
        : findFrom(words, part.from, part.to, isSeparated) < 0
    if (!isOpen) continue
    for (let i = place + 1; i < Math.min(parts.length, place + FARTHEST_REST); i++) {
      const next = parts[i]
      if (!next || words[next.from]?.tag === 'CCONJ') break
      if (openerOf(sentence, next)) continue
      if (findFrom(words, next.from, next.to, isFiniteForm) >= 0) break
      const end = words[next.to - 1]?.tag === 'PUNCT' ? next.to - 2 : next.to - 1
      const last = words[end]
      const isVerb =
        last?.tag === 'VERB' && words[end - 1]?.lower !== 'zu' && !/zu\p{L}+en$/u.test(last.lower)
      if (!isVerb && !isSeparated(last)) continue
      if (isVerb === (words[finite]?.tag === 'AUX')) out.set(place, i)
      break
    }
  }
  return out
}

const isSeparated = (word: Word | undefined): boolean => word?.label === 'compound:prt' && word.tag === 'PART'

/** The verbs of a part that say something: no auxiliary verb if there is another verb. */
export function predicatesOf(
  { words, holder, parts, rests }: GermanSentence,
  { from, to }: Stretch,
): number[] {
  const verbs: number[] = []
  for (let i = from; i < to; i++) if (words[i]?.tag === 'VERB' && !holder[i]) verbs.push(i)
  // If one clause seems to have two finite verbs, the second is no finite verb.
  const first = verbs.find((i) => isFiniteForm(words[i]))
  if (verbs.length > 0) return verbs.filter((i) => i === first || !isFiniteForm(words[i]))
  const helper = findFrom(words, from, to, (w) => w.tag === 'AUX')
  const goesOn = rests.has(parts.findIndex((p) => p.from === from))
  return helper < 0 || goesOn ? [] : [helper]
}

export type GermanClauseLevel = Clause['level'] | 'conditional'

/** The places of the verbs of a part. */
export interface Frame {
  readonly part: Stretch
  /** The finite verb. */
  readonly finite: number
  readonly helpers: readonly number[]
  /** The conjunction or pronoun that sends the finite verb to the end. */
  readonly opener?: Word
  /** The place of the part with the finite verb: an earlier one if another clause is inserted. */
  readonly place: number
  readonly rest?: Stretch
}

export function frameOf(sentence: GermanSentence, own: number, verb: number): Frame | undefined {
  const { words, parts, rests } = sentence
  const place = [...rests].find(([, rest]) => rest === own)?.[0] ?? own
  const part = parts[place]
  if (!part) return undefined
  const following = place === own ? parts[rests.get(place) ?? -1] : parts[own]
  const rest = following ? { rest: following } : {}
  const helpers: number[] = []
  for (let i = part.from; i < part.to; i++) if (words[i]?.tag === 'AUX' && i !== verb) helpers.push(i)
  if (place !== own) {
    const last = parts[own] as Stretch
    for (let i = last.from; i < last.to; i++) if (words[i]?.tag === 'AUX' && i !== verb) helpers.push(i)
  }
  const opener = openerOf(sentence, part)
  const base = { part, place, ...rest, ...(opener ? { opener } : {}) }
  if (isFiniteForm(words[verb])) return { ...base, finite: verb, helpers: [] }
  const finite = helpers.find((i) => isFiniteForm(words[i]))
  return finite === undefined ? undefined : { ...base, finite, helpers }
}

/** 'dass', 'der' of a relative clause: the first words of a part, after a preposition or 'und'. */
export function openerOf(
  { words, lexicon, startsAt }: GermanSentence,
  { from, to }: Stretch,
): Word | undefined {
  for (let i = from; i < Math.min(to, from + 3); i++) {
    const word = words[i]
    if (!word) return undefined
    const isAfterComma = words[i - 1]?.text === ',' || words[i - 1]?.tag === 'ADP'
    if (
      lexicon.relative.test(word.lower) &&
      isAfterComma &&
      i > 0 &&
      (word.tag === 'PRON' || /^(?:dessen|deren|denen)$/.test(word.lower)) &&
      !(startsAt.get(i)?.kind === 'noun')
    )
      return word
    // 'Wen Scholz traf, ist unklar.'
    const asks = i === from && /^(?:wer|was|wen|wem|wessen|welche[rnsm]?)$/.test(word.lower)
    if (
      asks &&
      isFiniteForm(words[lastOf(words, from, to)]) &&
      findFrom(words, from, to, isFiniteForm) > from + 1
    )
      return word
    if (
      lexicon.subordinate.test(word.lower) &&
      word.tag !== 'ADP' &&
      (word.tag === 'SCONJ' || (i === from && (word.tag !== 'ADV' || word.lower === 'denn')))
    )
      return word
    if (word.tag !== 'CCONJ' && word.tag !== 'ADV' && word.tag !== 'ADP') return undefined
  }
  return undefined
}

/** The last word of a part that is no punctuation. */
function lastOf(words: readonly Word[], from: number, to: number): number {
  let last = to - 1
  while (last > from && words[last]?.tag === 'PUNCT') last--
  return last
}

export function lexiconRelative({ lexicon, words }: GermanSentence, { from, to }: Stretch): boolean {
  return findFrom(words, from, Math.min(to, from + 2), (w) => lexicon.relative.test(w.lower)) >= 0
}

/** The entries of the lexicon that a verb fits, its particle and the rest of its clause seen. */
export function germanEntriesOf(
  { words, lexicon }: GermanSentence,
  verb: number,
  { from, to }: Stretch,
  more?: Stretch,
): VerbEntry[] {
  const word = words[verb]
  if (!word) return []
  const following = more ? words.slice(more.from, more.to) : []
  const apart = [...words.slice(verb + 1, to), ...following].find(isSeparated)
  const particle = isFiniteForm(word) && apart ? apart.lower : undefined
  const rest = [...words.slice(from, to), ...following].filter((w) => w !== word)
  return entriesWith(`${particle ?? ''} ${plain(word.lower)}`, lexicon.verbs).filter((entry) => {
    if (entry.unless && rest.some((w) => entry.unless?.test(w.lower))) return false
    if (entry.before && !rest.some((w) => entry.before?.test(w.lower))) return false
    if (entry.particle && !rest.some((w) => entry.particle?.test(w.lower))) return false
    // 'Ist Premierministerin Ardern bekannt geworden': she has the office that her title says.
    const isTitle = (w: Word): boolean =>
      entry.as === 'office' && isPerson(words[words.indexOf(w) + 1]?.mention?.entity ?? '')
    return !entry.object || rest.some((w) => entry.object?.test(w.lower) && !isTitle(w))
  })
}

/** The entries of a verb that its particle, or none, and a space come before. */
const entriesWith = keptByWord((both, verbs: readonly VerbEntry[]) => {
  const space = both.indexOf(' ')
  const particle = both.slice(0, space) || undefined
  return verbs.filter((entry) => !entry.isHelper && fitsParticle(entry, both.slice(space + 1), particle))
})

function fitsParticle(entry: VerbEntry, lower: string, particle: string | undefined): boolean {
  const pattern = patternOf(entry)
  if (!entry.separable) return particle === undefined && pattern.test(lower)
  const all = entry.separable.split('|')
  if (particle !== undefined) return all.includes(particle) && pattern.test(lower)
  return all.some((p) => {
    if (!lower.startsWith(p)) return false
    const rest = lower.slice(p.length)
    return pattern.test(rest) || (/^(?:ge|zu)/.test(rest) && pattern.test(rest.slice(2)))
  })
}
