import { shownOf } from '../bundle/statement.ts'
import { isBalanced } from '../extract/gates/gate.ts'
import { lexiconOf } from '../extract/lexicon/index.ts'
import type { EntityId, Fact, FactBundle, World } from '../types.ts'
import { type CardContent, type CardFact, cardOf, pageLanguage } from './card.ts'

/** What is known about the page in front of the reader. */
export interface PageFacts {
  /** Its facts, in the form of a saved article's. */
  readonly bundle: FactBundle
  /** Whether it is an article. Other pages have lists, teasers and the like. */
  readonly isArticle: boolean
}

/** The card of an entity on a page. If the page is not an article, it has the page's sentences that name the entity. */
export function cardOnPage(
  id: EntityId,
  world: World,
  known: FactBundle,
  { bundle, isArticle }: PageFacts,
): CardContent | undefined {
  if (isArticle) return cardOf(id, world, known, { page: bundle })
  const day = bundle.sources[0]?.published
  const content = cardOf(id, world, known, day === undefined ? {} : { day })
  return (
    content && {
      ...content,
      page: { ...pageLanguage(bundle), facts: sentencesNaming(id, bundle), named: 0, place: 0 },
    }
  )
}

/** So many sentences of a page that is not an article are shown. */
const MOST = 3

/** Nobody reads longer sentences on a card, in UTF-16 units; with fewer words it is a label. */
const LONGEST = 300
const LEAST_WORDS = 6

/** A few short sentences of running text that name somebody, in the order of the page. */
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
    // Exactly as in the page, without brackets.
    ...shownOf({ quote: fact.quote }, language),
  }))
}

/** Whether a sentence names somebody, and not by a pronoun. */
function isNamedIn({ about, resolved = [] }: Fact, id: EntityId): boolean {
  return about.includes(id) && !resolved.some(({ entities }) => entities.includes(id))
}

const SENTENCE = /^[\p{Lu}\p{Lo}\p{N}"“„«‘¿¡「『].*[.!?…。！？]["'”’»」』)]*$/su

function isSentence(text: string): boolean {
  // In scripts without spaces, letters are counted.
  const words = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(text)
    ? text.length / 3
    : text.split(/\s+/).length
  return SENTENCE.test(text) && text.length <= LONGEST && words >= LEAST_WORDS && isBalanced(text)
}

/** Whether facts can be found in a language. In others only sentences of an article can be shown. */
export function hasFacts(language: string): boolean {
  return lexiconOf(language) !== lexiconOf('')
}
