import { shownOf } from '../bundle/statement.ts'
import { isBalanced } from '../extract/gates/gate.ts'
import { lexiconOf } from '../extract/lexicon/index.ts'
import type { EntityId, Fact, FactBundle, World } from '../types.ts'
import { type CardContent, type CardFact, cardOf, languageOf } from './card.ts'

/** What is known of the page in front of the reader. */
export interface PageFacts {
  /** Its facts, as those of one saved article are. */
  readonly bundle: FactBundle
  /** Whether it is an article: others say what they say in lists, teasers and the like. */
  readonly isArticle: boolean
}

/** The card of an entity on a page; where the page is no article, with the sentences of it that name the entity. */
export function cardOnPage(
  id: EntityId,
  world: World,
  known: FactBundle,
  { bundle, isArticle }: PageFacts,
): CardContent | undefined {
  if (isArticle) return cardOf(id, world, known, { page: bundle })
  const content = cardOf(id, world, known)
  return (
    content && {
      ...content,
      page: { ...languageOf(bundle), facts: sentencesNaming(id, bundle), named: 0, place: 0 },
    }
  )
}

/** So many sentences of such a page are shown. */
const MOST = 3

/** Longer ones nobody reads on a card, in UTF-16 units; of fewer words it is a label. */
const LONGEST = 300
const LEAST_WORDS = 6

/** Whole sentences of running text that name somebody, in the order of the page; few and short. */
export function sentencesNaming(id: EntityId, { facts, sources, texts = [] }: FactBundle): CardFact[] {
  const language = sources[0]?.language ?? 'en'
  const blocks = texts[0]?.blocks ?? []
  const isRunning = ({ quote }: Fact): boolean => blocks[quote.block]?.kind === 'paragraph'
  const found = facts
    .filter((fact) => isNamedIn(fact, id) && isRunning(fact) && isSentence(fact.quote.exact))
    .sort((a, b) => a.quote.block - b.quote.block || a.quote.start - b.quote.start)
  const shown = new Map(found.map((fact) => [fact.quote.exact, fact]))
  return [...shown.values()].slice(0, MOST).map((fact) => ({
    id: fact.id,
    kind: 'mentioned',
    // As it stands there: without an editor's brackets.
    ...shownOf({ quote: fact.quote }, language),
  }))
}

/** Whether a sentence names somebody itself, and not by a pronoun. */
function isNamedIn({ about, resolved = [] }: Fact, id: EntityId): boolean {
  return about.includes(id) && !resolved.some(({ entities }) => entities.includes(id))
}

const SENTENCE = /^[\p{Lu}\p{Lo}\p{N}"“„«‘¿¡「『].*[.!?…。！？]["'”’»」』)]*$/su

function isSentence(text: string): boolean {
  // Where no spaces part words, letters count.
  const words = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(text)
    ? text.length / 3
    : text.split(/\s+/).length
  return SENTENCE.test(text) && text.length <= LONGEST && words >= LEAST_WORDS && isBalanced(text)
}

/** Whether facts can be found in a language; in others an article says no more than its sentences. */
export function hasFacts(language: string): boolean {
  return lexiconOf(language) !== lexiconOf('')
}
