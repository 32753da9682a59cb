import type { Called } from '../extract/called.ts'
import { lexiconOf } from '../extract/lexicon/index.ts'
import type { Namings } from '../extract/naming.ts'
import type { EntityId, FactBundle, World } from '../types.ts'
import { type CardContent, type CardFact, type CardPage, cardOf, pageLanguage } from './card.ts'
import { LEAST_WORDS, sentencesNaming, wordCount } from './page-sentences.ts'

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
  const sentences = { ...pageLanguage(bundle), facts: sentencesNaming(id, page, world) }
  if (isArticle) {
    const card = cardOf(id, world, known, { page: bundle, sentences })
    const more = card?.page && page.namings ? withSentences(card.page, sentences.facts) : card?.page
    return card && more ? { ...card, page: { ...more, ...calledOn(page, card) } } : card
  }
  const day = bundle.sources[0]?.published
  return cardOf(id, world, known, { sentences, ...(day === undefined ? {} : { day }) })
}

/** What a page calls somebody. Whom it calls elected is so only if the office was still to come. */
function calledOn({ called }: PageFacts, { entity, then }: CardContent): Pick<CardPage, 'called'> {
  const one = called?.get(entity.id)
  return !one || (one.isNext && then?.when !== 'later') ? {} : { called: one.words }
}

/** So much that is somebody's own is enough to begin with. */
const ENOUGH = 2

/**
 * What a page says of somebody, with what can be understood at once first: whole sentences before short ones, and what is
 * their own before what others say. If that is little, sentences that name them come with it.
 */
function withSentences(page: CardPage, sentences: readonly CardFact[]): CardPage {
  const { facts } = page
  if (facts.every(({ kind }) => kind === 'mentioned')) return page
  const isOwn = ({ said }: CardFact): boolean => said !== 'about'
  const [own, others] = [facts.filter(isOwn), facts.filter((fact) => !isOwn(fact))]
  const [whole, short] = [own.filter(isFull), own.filter((fact) => !isFull(fact))]
  const shown = facts.map(wordsOf)
  const isNew = (one: CardFact): boolean =>
    one.isMain === true && !shown.some((text) => text.includes(wordsOf(one)) || wordsOf(one).includes(text))
  const more = sentences.filter(isNew).slice(0, Math.max(0, ENOUGH - whole.length))
  return { ...page, facts: [...whole, ...more, ...short, ...others] }
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
