import type { Called } from '../extract/called.ts'
import { lexiconOf } from '../extract/lexicon/index.ts'
import { type Namings, namingKey } from '../extract/naming.ts'
import { isPerson } from '../extract/phrases/phrase.ts'
import { KIND_PROPERTIES } from '../fact-kinds.ts'
import { wordCount } from '../text/word-count.ts'
import type { EntityId, Fact, FactBundle, World } from '../types.ts'
import { beginsSoon, isHeldOn } from '../world/held-on.ts'
import { type CardContent, type CardFact, type CardPage, cardOf, pageLanguage } from './card.ts'
import { factWithoutJoint } from './connective.ts'
import { type Explained, explainedIn } from './explained.ts'
import { nearMatter } from './near-title.ts'
import { tellsHeadline } from './page-headline.ts'
import { inWords, sentencesNaming } from './page-sentences.ts'
import { LEAST_WORDS, type OnPageSentence, worthOf } from './reading-order.ts'
import { relateWords } from './same-words.ts'

/** What is known about the page in front of the reader. */
export interface PageFacts {
  /** Its facts, in the form of a saved article's. */
  readonly bundle: FactBundle
  /** The sentences of it that can stand on a card for themselves; absent if they were not looked for. */
  readonly namings?: Namings
  /** The roles that it gives to people. */
  readonly called?: ReadonlyMap<EntityId, Called>
  /** The words by which it names everybody, beside the names of the tables, which are English. */
  readonly surfaces?: ReadonlyMap<EntityId, readonly string[]>
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
  const surfaces = page.surfaces?.get(id) ?? []
  const names = [...aliases.map(({ text }) => text), ...surfaces]
  const proper = [...aliases.flatMap(({ kind, text }) => (kind === 'demonym' ? [] : text)), ...surfaces]
  const [source] = bundle.sources
  const { language = 'en' } = source ?? {}
  const title = source?.title ?? ''
  const near = nearMatter(title, bundle.texts?.[0]?.blocks ?? [], language, names)
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
      ...{ id, bundle, names, near, explained },
      ...(page.namings ? { namings: page.namings } : {}),
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

/** A page's text, whose card it is for, and what is known of its sentences. */
interface PageText {
  readonly id: EntityId
  readonly bundle: FactBundle
  readonly namings?: Namings
  readonly names: readonly string[]
  readonly near: (text: string) => number
  readonly explained: Explained
}

/** So much that is somebody's own is enough to begin with; the one that the reader is in is left out of it. */
const ENOUGH = 3

/**
 * What a page says of somebody, what it is about first. If that is little, sentences that name them come with it; and always
 * the one that would be the first of all.
 */
function withSentences(page: CardPage, sentences: readonly CardFact[], text: PageText): CardPage {
  if (page.facts.every(({ kind }) => kind === 'mentioned')) return page
  const { near } = text
  const { facts } = page
  const own = facts.filter((one) => one.said !== 'about' && isFull(one))
  const shown = facts.map(wordsOf)
  const isNew = (one: CardFact): boolean =>
    !shown.some((text) => text.includes(wordsOf(one)) || wordsOf(one).includes(text))
  const worth = worthOn(text)
  const byWorth = (a: CardFact, b: CardFact): number => worth(b) - worth(a)
  const isTold = facts.some((one) => tellsHeadline(near, wordsOf(one)))
  const fresh = sentences
    .filter((one) => isNew(one) && !(isTold && one.part === 'headline'))
    .toSorted(byWorth)
  const best = Math.max(...own.map(worth))
  const isFirst = fresh.slice(0, 1).some((one) => worth(one) > best)
  const more = fresh.slice(0, Math.max(isFirst ? 1 : 0, ENOUGH - own.length))
  return { ...page, facts: withoutDoubles([...facts, ...more].sort(byWorth), text.bundle) }
}

/** How soon a reader should read a fact: see `worthOf`. */
function worthOn(text: PageText): (fact: CardFact) => number {
  const { id, bundle, names, near, explained } = text
  const language = bundle.sources[0]?.language ?? 'en'
  const byId = new Map(bundle.facts.map((fact) => [fact.id, fact]))
  const known = new Map<CardFact, number>()
  const worthNew = (fact: CardFact): number => {
    const words = wordsOf(fact)
    const inText = byId.get(fact.id)
    const shown = inWords(words, language, explained)
    // A name of which the card does not say who that is.
    const isStrange = fact.parts.some((part) => part.isBracket && !names.includes(part.text))
    return worthOf({
      ...shown,
      near: near(words),
      block: inText?.quote.block,
      kind: fact.kind,
      part: fact.part ?? (inText ? partIn(inText, text) : 'named'),
      hasBracket: !hasOwnName(fact),
      isLoose: shown.isLoose || isStrange,
      isByOthers: fact.said === 'about' && isPerson(id),
    })
  }
  // Sorting asks again and again.
  return (fact) => {
    const worth = known.get(fact) ?? worthNew(fact)
    known.set(fact, worth)
    return worth
  }
}

/** The part that somebody has in a fact: whoever it is first about, and who says it, has the first one. */
function partIn({ about, speaker, quote, kind }: Fact, { id, namings }: PageText): OnPageSentence['part'] {
  if ((speaker ? speaker.entity : about[0]) === id) return 'subject'
  const part = namings?.get(namingKey(quote.block, quote.start))?.parts.get(id)
  return part ?? (KIND_PROPERTIES[kind].isEvent && kind !== 'visit' ? 'object' : 'place')
}

function hasOwnName({ parts }: CardFact): boolean {
  return parts.every(({ isBracket }) => !isBracket)
}

/**
 * Of facts of the same person or speaker that say the same in almost the same words, the first; of sentences that only name
 * somebody, the first of those that are alike.
 */
function withoutDoubles(facts: readonly CardFact[], bundle: FactBundle): CardFact[] {
  const byId = new Map(bundle.facts.map((fact) => [fact.id, fact]))
  const kept: CardFact[] = []
  for (const one of facts) {
    const isDouble = kept.some((other) => {
      const [a, b] = [one, other].map((shown) => asShown(byId.get(shown.id), shown))
      if (!a || !b || one.speaker?.name !== other.speaker?.name) return false
      const { is } = relateWords(a, b)
      return is === 'same' || (is === 'alike' && one.kind === 'mentioned' && other.kind === 'mentioned')
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
