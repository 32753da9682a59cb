import { codeOf } from '../../names/name-table.ts'
import type { Span } from '../../types.ts'
import type { PhraseIndex } from '../clauses/clause.ts'
import type { Gender, Lexicon } from '../lexicon/lexicon.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Sentence } from '../words/sentence.ts'
import type { Identity, Participant } from './read-sentence.ts'

/** 'Macron’s “mistakes”': with direct speech after it, a genitive is a separate phrase. */
export function isPossessor({ to, isGenitive }: Phrase, words: PhraseIndex['words']): boolean {
  return (
    isGenitive === true ||
    /^['’]s?$/u.test(words[to]?.text ?? '') ||
    /['’]s$/u.test(words[to - 1]?.text ?? '')
  )
}

export const REFLEXIVE = /(?:self|selves)$/u

export function participantOf(who: Identity): Participant {
  return { key: who.entity ?? who.name ?? '?', ...who, isNamed: true }
}

export function whoOf({ entity, name }: Identity): Identity {
  return entity ? { entity } : name ? { name } : {}
}

/** Whether somebody has a name: a leader, or a stranger whose name is known. */
export function isKnown({ entity, name }: Identity): boolean {
  return entity !== undefined || name !== undefined
}

/** A stranger's last name, of a phrase that is one: 'Grisham' of 'White House Press Secretary Stephanie Grisham'. */
export function strangerName(phrase: Phrase, words: PhraseIndex['words']): string | undefined {
  const named = phrase.kind === 'name' ? phrase : phrase.also?.kind === 'name' ? phrase.also : undefined
  if (named?.person !== 'one') return undefined
  const isSuffix = /^(?:Jr|Sr|II|III|IV)\.?$/u.test(words[named.head]?.text ?? '')
  const word = words[isSuffix ? named.head - 1 : named.head]
  return word && /^\p{Lu}/u.test(word.text) ? word.text : undefined
}

export const NO_THINGS: ReadonlySet<Gender> = new Set()

/** How many UTF-16 units after a pronoun are looked at. */
const AHEAD = 60

/** Whether a pronoun means nobody: 'il faut', 'il y a'. */
export function isImpersonal({ end }: Phrase, { blockText }: Sentence, { impersonal }: Lexicon): boolean {
  return impersonal?.test(blockText.slice(end, end + AHEAD).trimStart()) ?? false
}

/** The genders of a sentence's things that are not after a preposition, as far as their articles show. */
export function thingsIn({ phrases, words }: PhraseIndex): Set<Gender> {
  const out = new Set<Gender>()
  for (const { kind, person, from, isGenitive } of phrases) {
    if (kind !== 'noun' || person === 'one' || isGenitive || words[from - 1]?.tag === 'ADP') continue
    const first = words[from]?.lower ?? ''
    // 'Ein weiteres Fass' is 'es'.
    if (
      /(?:ein|ihr)$/.test(first) &&
      words[from + 1]?.tag === 'ADJ' &&
      /es$/.test(words[from + 1]?.lower ?? '')
    )
      continue
    if (/^(?:den|der|ein|kein|einen|keinen|seinen|ihren|diesen|dieser|sein|ihr)$/.test(first)) out.add('he')
    if (/^(?:die|der|eine|keine|einer|seine|ihre|diese|dieser)$/.test(first)) out.add('she')
  }
  return out
}

export function isAllSpeech({ quoted, masked }: Sentence): boolean {
  return quoted.length > 0 && /^[\s\p{P}]*$/u.test(masked)
}

/**
 * The country whose adjective comes after a title: 'el presidente sirio'.
 *
 * @returns nothing if another adjective makes it some other office: 'el presidente regional'
 */
export function whoseOffice({ end }: Span, words: PhraseIndex['words']): { country?: string } | undefined {
  const next = words.find((w) => w.start >= end)
  if (!next || next.start > end + 1 || (next.tag !== 'ADJ' && next.mention?.alias !== 'demonym')) return {}
  const country = next.mention && codeOf(next.mention.entity)
  return country ? { country } : undefined
}

export function fits(who: Participant, gender: Gender | undefined): boolean {
  return gender === undefined || who.gender === undefined || who.gender === gender
}
