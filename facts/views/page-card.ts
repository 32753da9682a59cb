import type { Called } from '../extract/called.ts'
import { lexiconOf } from '../extract/lexicon/index.ts'
import type { Namings } from '../extract/naming.ts'
import type { EntityId, Fact, FactBundle, World } from '../types.ts'
import { type CardContent, type CardFact, type CardPage, cardOf, pageLanguage } from './card.ts'
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
  const names = world.aliases.flatMap(({ entity, text }) => (entity === id ? text : []))
  const [source] = bundle.sources
  const near = nearTitle(source?.title ?? '', source?.language ?? 'en', names)
  const sentences = {
    ...pageLanguage(bundle),
    facts: withoutDoubles(sentencesNaming(id, page, names, near), bundle),
  }
  if (isArticle) {
    const card = cardOf(id, world, known, { page: bundle, sentences })
    const loose = page.namings ? sentences.facts : []
    const more = card?.page && withSentences(card.page, loose, bundle, near)
    return card && more ? { ...card, page: { ...more, ...calledOn(page, card) } } : card
  }
  const day = bundle.sources[0]?.published
  return cardOf(id, world, known, { sentences, ...(day === undefined ? {} : { day }) })
}

/** What a page calls somebody. Whom it calls elected is so only if the office was still to come. */
function calledOn(
  { called }: PageFacts,
  { entity, then }: CardContent,
): Pick<CardPage, 'called' | 'isElect'> {
  const one = called?.get(entity.id)
  if (!one || (one.isNext && then?.when !== 'later')) return {}
  return { called: one.words, ...(one.isNext ? { isElect: true } : {}) }
}

/** So much that is somebody's own is enough to begin with. */
const ENOUGH = 2

/**
 * What a page says of somebody, with what can be understood at once first: whole sentences before short ones, and what is
 * their own before what others say. If that is little, sentences that name them come with it.
 */
function withSentences(
  page: CardPage,
  sentences: readonly CardFact[],
  bundle: FactBundle,
  near: (text: string) => number,
): CardPage {
  if (page.facts.every(({ kind }) => kind === 'mentioned')) return page
  const facts = inOrder(page.facts, near)
  const isOwn = ({ said }: CardFact): boolean => said !== 'about'
  const [own, others] = [facts.filter(isOwn), facts.filter((fact) => !isOwn(fact))]
  const [whole, short] = [own.filter(isFull), own.filter((fact) => !isFull(fact))]
  const shown = facts.map(wordsOf)
  const isNew = (one: CardFact): boolean =>
    one.isMain === true && !shown.some((text) => text.includes(wordsOf(one)) || wordsOf(one).includes(text))
  const more = sentences.filter(isNew).slice(0, Math.max(0, ENOUGH - whole.length))
  return { ...page, facts: withoutDoubles([...whole, ...more, ...short, ...others], bundle) }
}

/** Facts by their kinds as they are; of one kind those first that are nearer to the headline. */
function inOrder(facts: readonly CardFact[], near: (text: string) => number): CardFact[] {
  const kinds = [...new Set(facts.map(kindOf))]
  const ranked = facts.map((fact) => ({ fact, rank: kinds.indexOf(kindOf(fact)), near: near(wordsOf(fact)) }))
  return ranked.sort((a, b) => a.rank - b.rank || b.near - a.near).map(({ fact }) => fact)
}

function kindOf({ kind, said }: CardFact): string {
  return `${kind} ${said}`
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
