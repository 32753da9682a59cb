import { byPlaceInText } from '../bundle/sources.ts'
import { shownOf } from '../bundle/statement.ts'
import { isBalanced } from '../extract/gates/gate.ts'
import { lexiconOf } from '../extract/lexicon/index.ts'
import { NAMED_AS, type NamedAs, type Naming, type Namings, namingKey } from '../extract/naming.ts'
import { isPerson } from '../extract/phrases/phrase.ts'
import { blockSentences } from '../text/sentences.ts'
import { wordCount } from '../text/word-count.ts'
import type { Block, Bracket, EntityId, Fact, FactBundle } from '../types.ts'
import type { CardFact } from './card.ts'
import { isJoined, withoutJoint } from './connective.ts'
import { type Explained, NOTHING_EXPLAINED } from './explained.ts'
import { beginsWithOne, hasWord, isInAside, isNamedIn } from './named-in.ts'
import { headlineFact, isTitle, tellsHeadline } from './page-headline.ts'
import { GOOD_WORDS, LEAST_WORDS, type OnPageSentence, worthOf } from './reading-order.ts'
import { saysOfCountry } from './says-of-country.ts'
import { ownsTooSoon, standsAlone } from './stands-alone.ts'

/** So many sentences are offered: the one that the reader is in is left out where the card is drawn. */
const MOST_OFFERED = 6

/** Nobody reads longer sentences on a card. In words. */
const MOST_WORDS = 48
/** Sentences in which somebody has no part are worth that only if they are short. */
const MOST_PASSING = 40
/** Where nothing better is left: a card without anything of the page says less. */
const FEWEST_WORDS = 5

/**
 * A few sentences of running text that name somebody, in the order of `worthOf`. Where sentences were taken apart, it is known
 * what part the name has in each; those in which it has none are taken if their words show nothing that only others explain.
 * Else a name at the start counts as the subject. A country is not named by the titles of people alone: 'President Obama'.
 *
 * @param names all names of them: of a country without its adjectives, since 'British designers' says nothing of it
 * @param near how near a text is to the headline
 */
export function sentencesNaming(
  id: EntityId,
  { bundle: { facts, sources, texts = [] }, namings }: { bundle: FactBundle; namings?: Namings },
  names: readonly string[],
  near: (text: string) => number = () => 0,
  explained: Explained = NOTHING_EXPLAINED,
): CardFact[] {
  const language = sources[0]?.language ?? 'en'
  const blocks = texts[0]?.blocks ?? []
  const isRunning = ({ quote }: Fact): boolean => blocks[quote.block]?.kind === 'paragraph'
  const all = facts.filter((fact) => isNamedIn(fact, id) && isRunning(fact))
  const named = all
    .flatMap((fact) => {
      const sentence = inSentence(fact, blocks, language)
      const isOwn = isPerson(id) || partIn(sentence, id, namings) || isNamedBeside(fact, sentence, names)
      return isOwn ? sentence : []
    })
    .sort(byPlaceInText)
  const isTakenApart = namings !== undefined && lexiconOf(language) !== lexiconOf('')
  const page = { language, names, explained }
  const title = isTakenApart ? (sources[0]?.title ?? '') : ''
  const isInTitle = facts.some((fact) => isNamedIn(fact, id) && isTitle(fact, title))
  const says = (place: Place): boolean => isPerson(id) || isInTitle || saysOfCountry(place, names, near)
  const places = isTakenApart ? byPart(named, id, { ...page, namings }) : byStart(named, names)
  const sentences = places.filter((place) => isSentence(place, language) && says(place))
  const isTold = sentences.some(({ fact, part }) => !isPassing(part) && tellsHeadline(near, fact.quote.exact))
  const headline = isTold ? undefined : headlineFact(facts, id, title)
  const shown: readonly Place[] = headline ? [{ fact: headline, part: 'headline' }, ...sentences] : sentences
  const once = [...new Map(shown.map((one) => [one.fact.quote.exact, one])).values()]
  const isStrange = ({ brackets = [] }: Place): boolean => brackets.some(({ text }) => !names.includes(text))
  // The card says of no other name who that is.
  const known = once.filter((one) => !isStrange(one))
  const ordered = inOrder(known.length > 0 ? known : once, language, near, explained)
  return ordered.slice(0, MOST_OFFERED).map(({ fact, part, isCut, brackets = [] }) => {
    // Exactly as in the page, but for the brackets.
    const { parts } = shownOf({ quote: fact.quote, brackets }, language)
    return {
      id: fact.id,
      from: fact.source,
      kind: 'mentioned',
      part,
      parts: isCut ? [...parts, { text: '\u202f…', isBracket: false }] : parts,
    }
  })
}

function inOrder(
  places: readonly Place[],
  language: string,
  near: (text: string) => number,
  explained: Explained,
): Place[] {
  const worth = new Map(
    places.map((place) => {
      const { fact, part, brackets = [] } = place
      const { exact, block } = fact.quote
      const about = { near: near(exact), block, part, kind: 'mentioned' as const, isByOthers: false }
      return [
        place,
        worthOf({ ...about, ...inWords(exact, language, explained), hasBracket: brackets.length > 0 }),
      ]
    }),
  )
  return places.toSorted((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0))
}

/** What the words of a sentence show of how well it can be read by itself. */
export function inWords(
  text: string,
  language: string,
  explained: Explained,
): Pick<OnPageSentence, 'words' | 'strangers' | 'isLoose' | 'isJoined' | 'isQuestion'> {
  return {
    words: wordCount(text),
    strangers: explained.strangers(text),
    isLoose: explained.hasStranger(text),
    isJoined: isJoined(withoutJoint(text, language), language),
    isQuestion: /\?\P{L}*$/u.test(text),
  }
}

/** Whether a sentence names a country also outside of a title: of 'President Obama' and 'US President Obama' it says nothing. */
function isNamedBeside({ kind, quote }: Fact, sentence: Fact, names: readonly string[]): boolean {
  if (kind !== 'office') return true
  const { exact, start } = sentence.quote
  const rest = `${exact.slice(0, quote.start - start)}|${exact.slice(quote.end - start)}`
  const words = ` ${rest.replace(/[^\p{L}\p{M}\p{N}.]+/gu, ' ')} `
  return names.some((name) => words.includes(` ${name} `))
}

/** The part that somebody has in a sentence, if it is known. */
function partIn({ quote }: Fact, id: EntityId, namings: Namings | undefined): NamedAs | undefined {
  return namings?.get(namingKey(quote.block, quote.start))?.parts.get(id)
}

/** Of an office only its words are a fact, 'President Obama': with the sentence that they are in. */
function inSentence(fact: Fact, blocks: readonly Block[], language: string): Fact {
  const { quote } = fact
  if (fact.kind !== 'office') return fact
  const block = blocks[quote.block]
  const spans = block ? blockSentences(block, language) : []
  const span = spans.find(({ start, end }) => start <= quote.start && quote.end <= end)
  if (!block || !span) return fact
  const { text } = block
  const { length } = DATELINE.exec(text.slice(span.start, span.end))?.[0] ?? ''
  const start = span.start + length
  return { ...fact, quote: { ...quote, start, end: span.end, exact: text.slice(start, span.end) } }
}

/** 'Washington.- El senador …' */
const DATELINE = /^\p{Lu}[\p{L}\s,]{2,30}\.\s?[-–—]\s+/u

/** The last one in which they have a part in its main clause. */
const LAST_PART = NAMED_AS.indexOf('place')

/** What is known of a page's words. */
interface PageWords {
  readonly language: string
  readonly names: readonly string[]
  readonly explained: Explained
}

interface Place {
  readonly fact: Fact
  readonly part: OnPageSentence['part']
  readonly brackets?: readonly Bracket[]
  /** Whether the sentence goes on after it. */
  readonly isCut?: boolean
}

/** Sentences with the part that somebody has in them, also those in which it has none. */
function byPart(
  facts: readonly Fact[],
  id: EntityId,
  { namings, ...page }: PageWords & { readonly namings: Namings },
): Place[] {
  return facts.flatMap((fact): Place[] => {
    const naming = namings.get(namingKey(fact.quote.block, fact.quote.start))
    const part = naming?.parts.get(id)
    if (!naming || !part) {
      const isByName = isPerson(id) || page.names.some((name) => hasWord(fact.quote.exact, name))
      return isByName ? inPassing(fact, page) : []
    }
    if (
      NAMED_AS.indexOf(part) > LAST_PART &&
      (wordCount(fact.quote.exact) > MOST_PASSING || ownsTooSoon(fact.quote.exact, page.language, page.names))
    )
      return []
    const { start } = fact.quote
    const brackets = naming.brackets.map((b) => ({ ...b, start: b.start - start, end: b.end - start }))
    return [{ ...shortened(fact, naming), brackets, part }]
  })
}

function inPassing(fact: Fact, { language, names, explained }: PageWords): Place[] {
  const text = withoutJoint(fact.quote.exact, language)
  if (wordCount(text) > MOST_PASSING || ownsTooSoon(text, language, names)) return []
  const part = isInAside(text, names) ? 'aside' : 'passing'
  return standsAlone(text, language, names, explained.isSurname) ? [{ fact, part }] : []
}

/** A sentence; one that is too long, up to the last place where it can end. */
function shortened(fact: Fact, { ends }: Naming): Pick<Place, 'fact' | 'isCut'> {
  const { quote } = fact
  if (wordCount(quote.exact) <= GOOD_WORDS) return { fact }
  const texts = ends.map((end) => quote.exact.slice(0, end - quote.start))
  const exact = texts.find((text) => wordCount(text) <= GOOD_WORDS && wordCount(text) >= LEAST_WORDS)
  if (exact === undefined || !isBalanced(exact)) return { fact }
  return { fact: { ...fact, quote: { ...quote, exact, end: quote.start + exact.length } }, isCut: true }
}

/** Whoever's name a sentence begins with is taken for its subject. */
function byStart(facts: readonly Fact[], names: readonly string[]): Place[] {
  return facts.map((fact) => ({
    fact,
    part: beginsWithOne(fact.quote.exact, names) ? 'subject' : 'named',
  }))
}

const SENTENCE = /^[\p{Lu}\p{Lo}\p{N}"“„«‘¿¡「『].*[.!?…。！？]["'”’»」』)]*$/su

/** Whether something is a whole sentence that can be understood by itself. */
function isSentence({ fact, isCut, part, brackets = [] }: Place, language: string): boolean {
  const text = withoutJoint(fact.quote.exact, language)
  const words = wordCount(text)
  const isWhole = SENTENCE.test(isCut ? `${text}.` : text) && isBalanced(text)
  const isLoose = pointsBack(text, language) && !brackets.some(({ start }) => start < 2)
  return isWhole && words <= MOST_WORDS && words >= (isPassing(part) ? FEWEST_WORDS : LEAST_WORDS) && !isLoose
}

function isPassing(part: Place['part']): boolean {
  return part === 'passing' || part === 'aside'
}

/** Whether a sentence begins with a pronoun, whose meaning another sentence has. Spanish 'la' is an article there. */
function pointsBack(text: string, language: string): boolean {
  const [first = ''] = text.toLowerCase().match(/[\p{L}\p{M}]+/u) ?? []
  const { pronouns, clitic } = lexiconOf(language)
  return Object.hasOwn(pronouns, first) && (pronouns[first]?.subject === true || !clitic.test(first))
}
