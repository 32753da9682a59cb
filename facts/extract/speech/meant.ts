import type { EntityId, Span } from '../../types.ts'
import type { ArticleContext, ReadSentence } from '../discourse/read-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { isPerson } from '../phrases/phrase.ts'
import { isQuoted } from '../words/sentence.ts'
import type { Speech } from './speakers.ts'

/** The first 'he' or 'she' of direct speech, and whom it means; offsets count in the block. */
export interface Meant extends Span {
  readonly entity: EntityId
}

/** How much of a sentence is looked at, in UTF-16 units: longer ones are lists and accidents. */
const LONGEST = 1000

/** A word with a capital that is not an adjective: 'Pence', not 'Republican'. */
const NAME = /(?<=[\p{L}\p{N},;’'-]\s)\p{Lu}\p{Ll}[\p{L}’'-]*(?<!(?:an|ic|ish|ese)s?)(?![\p{L}-])/u

/**
 * Whom direct speech means by 'he' or 'she' if it names nobody before: the only leader of the sentence right before, if
 * nobody else, no stranger either, is named there or around the speech, except the speaker. Only in English.
 */
export function meantIn(
  read: ReadSentence,
  before: ReadSentence | undefined,
  speech: Speech,
  { lexicon, lookup }: ArticleContext,
): Meant | undefined {
  const { sentence } = read
  if (lexicon.order !== 'fixed' || !before || before.sentence.kind === 'heading') return undefined
  const { sentence: told } = before
  if (told.text.length > LONGEST || told.kind === 'caption' || told.block < sentence.block - 1)
    return undefined
  const [quote] = speech.said
  // A fragment belongs to its sentence: 'he was “sure that he would win”'.
  if (!quote || !/^["“‘\s]*\p{Lu}/u.test(sentence.blockText.slice(quote.start, quote.end))) return undefined
  const text = sentence.blockText.slice(quote.start, Math.min(quote.end, quote.start + LONGEST))
  for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const word = match[0].toLowerCase()
    const start = quote.start + match.index
    if (
      lexicon.people.test(word) ||
      sentence.mentions.some((m) => m.start <= start && m.end > start && isPerson(m.entity))
    )
      return undefined
    const pronoun = lexicon.pronouns[word]
    if (!pronoun?.gender || pronoun.thing || pronoun.plural) continue
    if (!pronoun.subject || NAME.test(sentence.blockText.slice(quote.start, start))) return undefined
    const entity = onlyOne(read, before, speech, lexicon)
    if (!entity) return undefined
    const { pronoun: own } = lookup.entity(entity)
    return own === undefined || own === pronoun.gender
      ? { start, end: start + match[0].length, entity }
      : undefined
  }
  return undefined
}

/** The one leader whom the sentence before and the words around the speech name, without the speaker. */
function onlyOne(
  read: ReadSentence,
  before: ReadSentence,
  speech: Speech,
  lexicon: Lexicon,
): EntityId | undefined {
  const { sentence } = before
  const leaders = new Set<EntityId>()
  for (const { sentence: s } of [before, read])
    for (const m of s.mentions) {
      const isInside = s === read.sentence && isQuoted(s, m.start)
      if (isPerson(m.entity) && !isInside && m.entity !== speech.entity) leaders.add(m.entity)
    }
  const [only, ...others] = leaders
  if (!only || others.length > 0 || !sentence.mentions.some((m) => m.entity === only)) return undefined
  const isClear = [before, read].every((r) => !hasStranger(r, read.sentence, speech, lexicon))
  return isClear && !hasLooseNames(before, lexicon) ? only : undefined
}

/** Whether a sentence is about somebody else: a person whom no table knows. */
function hasStranger(
  { sentence, parsed, references }: ReadSentence,
  own: ReadSentence['sentence'],
  { words, said }: Speech,
  { at, speech: { saidOf } }: Lexicon,
): boolean {
  return parsed.phrases.some((p) => {
    const text = sentence.blockText.slice(p.start, p.end)
    if (p.kind === 'speech' || p.entity || p.also?.entity || references.get(p)?.entity) return false
    if (words.includes(text) || text.includes(words)) return false
    // After direct speech come its speaker and what is said about them, and nobody else, except in 'said of Miller'.
    const isAfter = sentence === own && p.start > (said[0]?.end ?? 0)
    if (isAfter && !saidOf?.test(parsed.words[p.from - 1]?.lower ?? '')) return false
    const isLeader = sentence.mentions.some((m) => m.start >= p.start && m.end <= p.end && isPerson(m.entity))
    // One word with a capital may be somebody's last name.
    const isPlace = at.test(parsed.words[p.from - 1]?.lower ?? '')
    const isName = p.kind === 'name' && p.to - p.from === 1 && !isPlace
    // 'while president'
    const isBare = p.kind === 'noun' && p.to - p.from === 1
    return (p.person === 'one' && !isLeader && !isBare) || isName
  })
}

/** Whether direct speech in a sentence has a name that no table knows, or a pronoun: nobody can say whose. */
function hasLooseNames(
  { sentence: { quoted, blockText, mentions } }: ReadSentence,
  { speech }: Lexicon,
): boolean {
  return quoted.some(({ start, end }) => {
    const said = mentions.reduce((left, m) => left.replace(m.surface, ''), blockText.slice(start, end))
    return NAME.test(said) || speech.ofOne?.test(said) === true
  })
}
