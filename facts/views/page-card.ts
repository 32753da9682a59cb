import type { Called } from '../extract/called.ts'
import { lexiconOf } from '../extract/lexicon/index.ts'
import type { Namings } from '../extract/naming.ts'
import type { FactKind } from '../fact-kinds.ts'
import type { EntityId, Fact, FactBundle, World } from '../types.ts'
import { beginsSoon, isHeldOn } from '../world/held-on.ts'
import { type CardContent, type CardFact, type CardPage, cardOf, pageLanguage } from './card.ts'
import { factWithoutJoint, isJoined, withoutJoint } from './connective.ts'
import { type Explained, explainedIn } from './explained.ts'
import { nearTitle } from './near-title.ts'
import { LEAST_WORDS, sentencesNaming, wordCount } from './page-sentences.ts'
import { relateWords } from './same-words.ts'

/** What is known about the page in front of the reader. */
export interface PageFacts {
  /** Its facts, in the form of a saved article's. */
  readonly bundle: FactBundle
  /** The sentences of it that can stand on a card for themselves; absent if they were not looked for. */
  readonly namings?: Namings
  /** The roles that it gives to people. */
  readonly called?: ReadonlyMap<EntityId, Called>
  /** Whether it is an article. Other pages have lists, teasers and the like. */
  readonly isArticle: boolean
}

/**
 * The card of an entity on a page. If the page says nothing certain of the entity, or is not an article, it has the page's
 * sentences that name the entity.
 */
export function cardOnPage(
  id: EntityId,
  world: World,
  known: FactBundle,
  page: PageFacts,
): CardContent | undefined {
  const { bundle, isArticle } = page
  const aliases = world.aliases.filter(({ entity }) => entity === id)
  const names = aliases.map(({ text }) => text)
  const proper = aliases.flatMap(({ kind, text }) => (kind === 'demonym' ? [] : text))
  const [source] = bundle.sources
  const { language = 'en' } = source ?? {}
  const title = source?.title ?? ''
  const near = nearTitle(title, language, names)
  const explained = EXPLAINED.get(bundle) ?? explainedOn(bundle, world)
  const sentences = {
    ...pageLanguage(bundle),
    facts: withoutDoubles(sentencesNaming(id, page, proper, near, explained), bundle),
  }
  const bare = (shown: CardPage): CardPage => ({
    ...shown,
    facts: shown.facts.map((fact) => factWithoutJoint(fact, language)),
  })
  if (isArticle) {
    const card = cardOf(id, world, known, { page: bundle, sentences })
    if (!card?.page) return card
    const more = withSentences(card.page, page.namings ? sentences.facts : [], {
      bundle,
      names,
      near,
      explained,
    })
    return { ...card, page: { ...bare(more), ...calledOn(page, card, names, world) } }
  }
  const day = bundle.sources[0]?.published
  const card = cardOf(id, world, known, { sentences, ...(day === undefined ? {} : { day }) })
  return card?.page ? { ...card, page: bare(card.page) } : card
}

/** What a page explains, once for all its cards. */
const EXPLAINED = new WeakMap<FactBundle, Explained>()

/** The names of a world. */
const KNOWN = new WeakMap<World['aliases'], ReadonlySet<string>>()

function explainedOn(bundle: FactBundle, { aliases }: World): Explained {
  const { sources, texts = [] } = bundle
  const known = KNOWN.get(aliases) ?? new Set(aliases.map(({ text }) => text))
  KNOWN.set(aliases, known)
  const isKnown = (name: string): boolean => known.has(name)
  const explained = explainedIn(texts[0]?.blocks ?? [], sources[0]?.title ?? '', isKnown)
  EXPLAINED.set(bundle, explained)
  return explained
}

/**
 * What a page calls somebody: not who is in office on its day, since the card says so already, and such names as 'regime
 * leader' are opinion. Whom it calls elected is so only if the office was soon to come.
 */
function calledOn(
  { called, bundle }: PageFacts,
  { entity, then }: CardContent,
  names: readonly string[],
  world: World,
): Pick<CardPage, 'called' | 'calledThen'> {
  const { offices = [] } = world.entities.find(({ id }) => id === entity.id) ?? {}
  const day = bundle.sources[0]?.published
  if (offices.some((office) => isHeldOn(office, day))) return {}
  const one = called?.get(entity.id)
  const isElect = day !== undefined && offices.some((office) => beginsSoon(office, day))
  const elect = isElect ? (one?.isNext ? one.words : electIn(bundle, entity.id, names)) : undefined
  if (elect !== undefined) return { calledThen: capitalized(elect) }
  if (!one || one.isNext) return {}
  return then?.when === 'later' ? { calledThen: capitalized(one.words) } : { called: one.words }
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What a page calls somebody who is elected, wherever it does: 'President-elect Trump', 'the president-elect'. */
function electIn(bundle: FactBundle, id: EntityId, names: readonly string[]): string | undefined {
  const { facts } = bundle
  const title = facts.find(
    ({ kind, about, office }) => kind === 'office' && about[0] === id && office?.tense === 'next',
  )
  const name =
    names.filter((one) => title?.quote.exact.endsWith(one)).sort((a, b) => b.length - a.length)[0] ?? ''
  const words = title?.quote.exact.slice(0, -name.length || undefined).trim()
  const pronouns = facts.flatMap(({ resolved = [] }) => resolved)
  const { elect } = lexiconOf(pageLanguage(bundle).language ?? '').offices
  const meant = pronouns.find(
    ({ text, entities }) => entities[0] === id && entities.length === 1 && elect.test(text),
  )
  // 'Der designierte US-Präsident Trump'
  const lead = /([\p{L}\p{M}-]+)\s+$/u.exec(title?.quote.prefix ?? '')?.[1]
  if (words && elect.test(words)) return words
  return words && lead && elect.test(lead) ? `${lead} ${words}` : meant?.text.replace(/^\p{L}+\s+/u, '')
}

/** A page's text, and what its headline and its sentences say of words. */
interface PageText {
  readonly bundle: FactBundle
  readonly names: readonly string[]
  readonly near: (text: string) => number
  readonly explained: Explained
}

/** So much that is somebody's own is enough to begin with; the one that the reader is in is left out of it. */
const ENOUGH = 3

/**
 * What a page says of somebody, with what can be understood at once first: whole sentences before short ones, and what is
 * their own before what others say. If that is little, sentences that name them come with it.
 */
function withSentences(page: CardPage, sentences: readonly CardFact[], text: PageText): CardPage {
  if (page.facts.every(({ kind }) => kind === 'mentioned')) return page
  const { facts } = page
  const own = facts.filter((one) => one.said !== 'about' && isFull(one))
  const shown = facts.map(wordsOf)
  const isNew = (one: CardFact): boolean =>
    !shown.some((text) => text.includes(wordsOf(one)) || wordsOf(one).includes(text))
  const fresh = sentences.filter(isNew)
  const byPart = [...fresh.filter(({ isMain }) => isMain), ...fresh.filter(({ isMain }) => !isMain)]
  const more = byPart.slice(0, Math.max(0, ENOUGH - own.length))
  const all = withoutDoubles([...facts, ...more], text.bundle)
  return { ...page, facts: inOrder(all, text) }
}

/**
 * What a reader is to read first: what somebody does or says, in whole sentences that stand alone, near to the headline in
 * words and in place. What others say of them, and what only names them, comes after all of it.
 */
function inOrder(facts: readonly CardFact[], { bundle, names, near, explained }: PageText): CardFact[] {
  const language = bundle.sources[0]?.language ?? 'en'
  const blocks = new Map(bundle.facts.map((fact) => [fact.id, fact.quote.block]))
  const ranked = facts.map((fact) => {
    const text = wordsOf(fact)
    // A name of which the card does not say who that is, or the second part of another sentence.
    const isLoose =
      fact.parts.some((part) => part.isBracket && !names.includes(part.text)) ||
      explained.hasStranger(text) ||
      isJoined(withoutJoint(text, language), language)
    const isMain = fact.kind !== 'mentioned' || fact.isMain === true
    const block = Math.min(blocks.get(fact.id) ?? LATE, LATE)
    return {
      fact,
      group: fact.said === 'about' ? 3 : !isFull(fact) ? 2 : isMain && !isLoose ? 0 : 1,
      score:
        near(text) +
        EARLY * (1 - block / LATE) +
        (WEIGHTS[fact.kind] ?? 0) -
        (hasOwnName(fact) ? 0 : BRACKET) -
        STRANGER * explained.strangers(text),
    }
  })
  return ranked.sort((a, b) => a.group - b.group || b.score - a.score).map(({ fact }) => fact)
}

/** From this block on a place in the text is a late one. */
const LATE = 12

/** How much something counts beside the share of the headline's words that a sentence has: an early place, … */
const EARLY = 0.15
/** … a bracket instead of a name, … */
const BRACKET = 0.1
/** … a name that only other sentences explain, … */
const STRANGER = 0.05
/** … and what kind of fact it is. */
const WEIGHTS: Readonly<Partial<Record<FactKind, number>>> = {
  ...{ meeting: 0.2, agreement: 0.2, election: 0.2, sanction: 0.2, appointment: 0.2, visit: 0.2 },
  ...{ pressure: 0.1, criticism: 0.1, stance: 0.1, threat: 0.1, statement: 0.1, action: 0.1 },
}

function hasOwnName({ parts }: CardFact): boolean {
  return parts.every(({ isBracket }) => !isBracket)
}

/** Of facts of the same person or speaker that say the same in almost the same words, the first. */
function withoutDoubles(facts: readonly CardFact[], bundle: FactBundle): CardFact[] {
  const byId = new Map(bundle.facts.map((fact) => [fact.id, fact]))
  const kept: CardFact[] = []
  for (const one of facts) {
    const isDouble = kept.some((other) => {
      const [a, b] = [one, other].map((shown) => asShown(byId.get(shown.id), shown))
      return a && b && one.speaker?.name === other.speaker?.name && relateWords(a, b).is === 'same'
    })
    if (!isDouble) kept.push(one)
  }
  return kept
}

/** A fact with the words that the card has. */
function asShown(fact: Fact | undefined, shown: CardFact): Fact | undefined {
  return fact && { ...fact, quote: { ...fact.quote, exact: wordsOf(shown) } }
}

function wordsOf({ parts }: CardFact): string {
  return parts.map(({ text }) => text).join('')
}

/** Whether a fact has words enough to say something by itself. */
function isFull(fact: CardFact): boolean {
  return wordCount(wordsOf(fact)) >= LEAST_WORDS
}

/** Whether facts can be found in a language. In others only sentences of an article can be shown. */
export function hasFacts(language: string): boolean {
  return lexiconOf(language) !== lexiconOf('')
}
