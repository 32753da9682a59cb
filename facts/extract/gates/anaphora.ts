import type { Clause } from '../clauses/clause.ts'
import { FirstOccurrences, type Occurrences } from '../discourse/occurrences.ts'
import type { ReadSentence } from '../discourse/read-sentence.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ReferenceWords } from '../lexicon/reference-words.ts'
import { isPerson, type Phrase } from '../phrases/phrase.ts'
import type { Word } from '../words/word.ts'
import { hasClauseBefore, hasLooseTime, isYear } from './counted.ts'
import { saysWhich } from './says-which.ts'

/**
 * Whether a sentence has a word that only the sentences around it explain: a noun for what was told before ('moved by the
 * announcement', 'Washington's move', 'his approach'), or a pronoun for a thing that nothing before it names ('said it had
 * cast a light on …', 'told reporters this would never happen').
 */
export function dependsOnOthers(read: ReadSentence, lexicon: Lexicon, told: Told = NOTHING_TOLD): boolean {
  return (
    hasLooseNoun(read, lexicon, told) ||
    hasLooseGenitive(read, lexicon) ||
    hasLooseThing(read, lexicon) ||
    hasLooseTime(read, lexicon) ||
    hasLooseOwner(read, lexicon)
  )
}

/** Whether the sentences before brought something up by a noun: 'an attack', '59 missiles', 'the crash of a plane'. */
export type Told = (noun: Word) => boolean

const NOTHING_TOLD: Told = () => false

/**
 * What the sentences before each one brought up; only those that have the noun are looked at. With an article alone its nouns mean
 * that again: 'el ataque', 'os mísseis'.
 */
export function toldBefore(
  reads: readonly ReadSentence[],
  lexicon: Lexicon,
  occurrences: Occurrences,
): (at: number) => Told {
  const nouns = new Map<ReadSentence, ReadonlySet<string>>()
  const nounsOf = (read: ReadSentence): ReadonlySet<string> => {
    const known = nouns.get(read) ?? new Set(broughtUp(read, lexicon))
    nouns.set(read, known)
    return known
  }
  const firsts = new FirstOccurrences(occurrences, (stem, at) => {
    const read = reads[at]
    return read !== undefined && nounsOf(read).has(stem)
  })
  return (at) =>
    ({ tag, lower, isDate }) =>
      tag === 'NOUN' && !isDate && firsts.isBefore(stemOf(lower), at)
}

function broughtUp({ parsed: { words, phrases } }: ReadSentence, lexicon: Lexicon): string[] {
  return phrases.flatMap((p) => {
    const head = words[p.head]
    if (!head || p.kind !== 'noun' || head.mention || head.tag !== 'NOUN') return []
    return openerOf(p, words, lexicon) === undefined || saysWhich(p, words, phrases, lexicon)
      ? [stemOf(head.lower)]
      : []
  })
}

/** A noun without the endings of its number and case. */
function stemOf(noun: string): string {
  return noun.length > 4 ? noun.replace(/(?:[eo]?s|e[nmr]?|[aei])$/u, '') : noun
}

/** 'The U.S. is seeking her extradition': nobody before is one person, and the main clause's subject does not follow. */
function hasLooseOwner(
  { parsed: { words, phrases }, references }: ReadSentence,
  { reference: { ofOne } }: Lexicon,
): boolean {
  if (!ofOne) return false
  return words.some(
    ({ lower, label }, i) =>
      ofOne.test(lower) &&
      label === 'nmod:poss' &&
      !phrases.some(
        (p) =>
          (p.person === 'one' || references.has(p) || words.slice(p.from, p.to).some(isOnePerson)) &&
          (p.from < i || p.person === 'one'),
      ),
  )
}

/** A name that is no country's. */
function isOnePerson({ tag, mention }: Word): boolean {
  return mention ? isPerson(mention.entity) : tag === 'PROPN'
}

/**
 * Whether a noun means something that another sentence said: 'voted against the accord', 'Washington's move'. Its article,
 * its owner and adjectives like 'latest' do not say which one; other adjectives, nouns before it and what 'of' or 'that'
 * joins to it do, and so does an earlier clause of the same sentence.
 */
export function hasLooseNoun(
  { parsed: { words, phrases }, clauses, references }: ReadSentence,
  lexicon: Lexicon,
  told: Told = NOTHING_TOLD,
): boolean {
  const { anaphoric, unique, reference } = lexicon
  if (!anaphoric) return false
  return phrases.some((p) => {
    const head = words[p.head]
    if (!head || head.mention || p.kind !== 'noun' || p.entity || references.has(p)) return false
    if (saysWhich(p, words, phrases, lexicon)) return false
    const opener = openerOf(p, words, lexicon)
    // With an article alone, few nouns say in English by themselves what is meant.
    const isThe =
      opener === 'article' &&
      (reference.the?.test(words[p.from]?.lower ?? '') || isFused(p.from, words, reference))
    const isTwo = words.slice(p.from, p.head).some((w) => reference.two.test(w.lower))
    const isKnown =
      !isTwo &&
      !(unique && opener === 'own' && isOfLoose(p, words, unique, reference)) &&
      (unique && isThe
        ? isUnique(head, unique)
        : !anaphoric.test(head.lower) && !(opener === 'article' && told(head)))
    if (
      !opener ||
      isKnown ||
      (p.voice && opener === 'article' && p.person !== 'one') ||
      (!isTwo && isInRelative(p, clauses)) ||
      (opener === 'own' && reference.own.test(head.lower))
    )
      return false
    // 'The US-Turkish agreement', but not 'the US decision'
    if (reference.pacts.test(head.lower) && words.slice(p.from, p.to).some((w) => w.mention)) return false
    if (words.slice(p.from + 1, p.head).some((w, i, all) => isSpecific(w, all[i + 1], reference)))
      return false
    if (words.slice(p.head + 1, p.to).some((w) => !w.mention)) return false
    const isNamed =
      words.slice(0, p.from).some((w) => w.lower.slice(0, 5) === head.lower.slice(0, 5)) ||
      areNamed(p, words, phrases, reference)
    // What was told before may be a 'move', but no 'company'.
    return !isNamed && !(anaphoric.test(head.lower) && hasClauseBefore(clauses, p.from))
  })
}

/** German 'die Zusammensetzung des Gremiums': of which body? */
function hasLooseGenitive(
  { parsed: { words } }: ReadSentence,
  { anaphoric, reference: { genitive, which } }: Lexicon,
): boolean {
  if (!genitive || !anaphoric) return false
  return words.some((word, i) => {
    const [noun, article, next] = [words[i - 2], words[i - 1], words[i + 1]]
    return (
      anaphoric.test(word.lower) &&
      genitive.test(article?.lower ?? '') &&
      noun?.tag === 'NOUN' &&
      !(next && (which.test(next.lower) || /^(?:PROPN|NUM)$/.test(next.tag))) &&
      !words.slice(0, i - 2).some((w) => w.lower.slice(0, 5) === word.lower.slice(0, 5))
    )
  })
}

/** 'The weapon's use': of which weapon? */
function isOfLoose(
  { from, head }: Phrase,
  words: readonly Word[],
  unique: RegExp,
  { the }: ReferenceWords,
): boolean {
  const mark = words.findIndex((w, i) => i > from && i < head && /^['’]s?$/u.test(w.text))
  const owner = words[mark - 1]
  return (
    the?.test(words[from]?.lower ?? '') === true &&
    owner?.mention === undefined &&
    owner !== undefined &&
    !isUnique(owner, unique)
  )
}

/** Whether as many people are named before: 'Biden met Xi, the last meeting of the two leaders'. */
function areNamed(
  { from, head }: Phrase,
  words: readonly Word[],
  phrases: readonly Phrase[],
  { two }: ReferenceWords,
): boolean {
  return (
    words.slice(from, head).some((w) => two.test(w.lower)) &&
    phrases.filter((p) => p.to <= from && p.entity !== undefined).length > 1
  )
}

function isUnique({ tag, lower, isDate }: Word, unique: RegExp): boolean {
  return tag !== 'NOUN' || isDate === true || unique.test(lower)
}

/** 'Analysts who have done the calculations': part of who somebody is. */
function isInRelative(p: Phrase, clauses: readonly Clause[]): boolean {
  return clauses.some(
    (c) => c.level === 'relative' && (c.objects.includes(p) || c.obliques.some((o) => o.phrase === p)),
  )
}

/** What makes a phrase definite: an article, or somebody to whom it belongs. */
function openerOf(
  { from, head, owner }: Phrase,
  words: readonly Word[],
  { definite, reference }: Lexicon,
): 'article' | 'own' | undefined {
  const first = words[from]
  if (!first) return undefined
  const hasOwner = words.slice(from, head).some((w) => /^['’]s?$/u.test(w.text))
  if (hasOwner) return 'own'
  const isDefinite = definite.test(first.lower)
  if ((from === head || !isDefinite) && isFused(from, words, reference)) return 'article'
  // 'Triple that figure'
  if (from === head)
    return reference.the?.test(words[from - 1]?.lower ?? '') && words[from - 2]?.tag === 'VERB'
      ? 'article'
      : undefined
  if (!isDefinite) return undefined
  return owner !== undefined || reference.possessive.test(first.lower) ? 'own' : 'article'
}

/** 'Del ataque', 'na conferência'. */
function isFused(from: number, words: readonly Word[], { fused }: ReferenceWords): boolean {
  const before = words[from - 1]
  return before?.tag === 'ADP' && fused?.test(before.lower) === true
}

/** Whether a word before a noun says which one it means. */
function isSpecific({ tag, lower, mention }: Word, next: Word | undefined, { how }: ReferenceWords): boolean {
  // 'The 1998 declaration'
  if (isYear({ tag, lower })) return true
  if (mention || tag === 'PART' || tag === 'DET' || tag === 'NUM' || tag === 'ADV' || tag === 'PUNCT')
    return false
  // 'Washington's move'
  if (/^['’]s?$/u.test(next?.text ?? '')) return false
  return !how?.test(lower)
}

function hasLooseThing(
  { sentence, parsed: { words, phrases }, clauses }: ReadSentence,
  { reference: { thing, thingOrArticle, whoever, nothing, noun, it } }: Lexicon,
): boolean {
  return words.some((word, i) => {
    if (word.tag !== 'PRON' || word.isDate || !thing.test(word.lower)) return false
    const after = words[i + 1]
    // 'Those who fled', 'this week'
    const isIt = it?.test(word.lower) === true
    if (!isIt && after && (after.tag === 'ADP' || whoever?.test(after.lower))) return false
    // German ', das im Mai begann' and 'das, was er sagte'
    const isBeside = words[i - 1]?.text === ',' || after?.text === ',' || i === 0
    if (thingOrArticle?.test(word.lower) && isBeside) return false
    if (hasClauseBefore(clauses, i)) return false
    if (!isIt) return true
    const rest = sentence.blockText.slice(word.start, sentence.end)
    const isNoun = noun?.test(rest) === true
    if (word.label === 'expl' || (nothing?.test(rest) && !isNoun)) return false
    // 'Hamas said it would …', but 'Erekat said it was the latest move'
    const speakers = isNoun ? clauses.flatMap((c) => (c.verb < i ? c.subjects : [])) : []
    return !phrases.some(
      (p) =>
        p.to <= i &&
        p.kind !== 'pronoun' &&
        p.kind !== 'speech' &&
        isThing(p, words) &&
        !speakers.includes(p),
    )
  })
}

/** Whether a phrase can be what 'it' means: nobody, and no time. */
function isThing({ person, head }: Phrase, words: readonly Word[]): boolean {
  return person === undefined && words[head]?.isDate === undefined
}
