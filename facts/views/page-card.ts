import { byPlaceInText } from '../bundle/sources.ts'
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

/**
 * The card of an entity on a page. If the page says nothing certain of the entity, or is not an article, it has the page's
 * sentences that name the entity.
 */
export function cardOnPage(
  id: EntityId,
  world: World,
  known: FactBundle,
  { bundle, isArticle }: PageFacts,
): CardContent | undefined {
  const sentences = { ...pageLanguage(bundle), facts: sentencesNaming(id, bundle, world) }
  if (isArticle) return cardOf(id, world, known, { page: bundle, sentences })
  const day = bundle.sources[0]?.published
  return cardOf(id, world, known, { sentences, ...(day === undefined ? {} : { day }) })
}

/** So many sentences are offered: those of the paragraph that the reader is in are left out where the card is drawn. */
const MOST_OFFERED = 6

/** Nobody reads longer sentences on a card, in UTF-16 units; with fewer words it is a label. */
const LONGEST = 300
const LEAST_WORDS = 6

/**
 * A few short sentences of running text that name somebody: first those that begin with the name, whose subject it is
 * likely to be; then as the page has them.
 */
export function sentencesNaming(
  id: EntityId,
  { facts, sources, texts = [] }: FactBundle,
  { aliases }: Pick<World, 'aliases'>,
): CardFact[] {
  const language = sources[0]?.language ?? 'en'
  const blocks = texts[0]?.blocks ?? []
  const names = aliases.flatMap(({ entity, text }) => (entity === id ? text : []))
  const isRunning = ({ quote }: Fact): boolean => blocks[quote.block]?.kind === 'paragraph'
  const found = facts
    .filter((fact) => isNamedIn(fact, id) && isRunning(fact) && isSentence(fact.quote.exact, language))
    .sort(byPlaceInText)
  const shown = [...new Map(found.map((fact) => [fact.quote.exact, fact])).values()]
  const [first = [], others = []] = [true, false].map((isFirst) =>
    shown.filter(({ quote }) => beginsWithOne(quote.exact, names) === isFirst),
  )
  return [...first, ...others].slice(0, MOST_OFFERED).map((fact) => ({
    id: fact.id,
    from: fact.source,
    kind: 'mentioned',
    // Exactly as in the page, without brackets.
    ...shownOf({ quote: fact.quote }, language),
  }))
}

/** Words before a name at the start of a sentence, if it is the subject: 'The French president Emmanuel Macron'. */
const BEFORE_SUBJECT = /^["“”„«‘¿¡「『\s]*(?:[\p{L}\p{M}’'.-]+\s+){0,4}$/u

/** Whether a name is at the start of a sentence, with at most a few words before it. */
function beginsWithOne(text: string, names: readonly string[]): boolean {
  return names.some((name) => {
    const at = text.indexOf(name)
    return at >= 0 && at < 40 && BEFORE_SUBJECT.test(text.slice(0, at))
  })
}

/** Whether a sentence names somebody, and not by a pronoun. */
function isNamedIn({ about, resolved = [] }: Fact, id: EntityId): boolean {
  return about.includes(id) && !resolved.some(({ entities }) => entities.includes(id))
}

const SENTENCE = /^[\p{Lu}\p{Lo}\p{N}"“„«‘¿¡「『].*[.!?…。！？]["'”’»」』)]*$/su

/** Whether a text is a whole sentence that can be understood by itself. */
function isSentence(text: string, language: string): boolean {
  // In scripts without spaces, letters are counted.
  const words = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(text)
    ? text.length / 3
    : text.split(/\s+/).length
  const isWhole = SENTENCE.test(text) && text.length <= LONGEST && words >= LEAST_WORDS && isBalanced(text)
  return isWhole && !pointsBack(text, language)
}

/** Whether a sentence begins with a pronoun, whose meaning another sentence has. */
function pointsBack(text: string, language: string): boolean {
  const [first = ''] = text.toLowerCase().match(/[\p{L}\p{M}]+/u) ?? []
  return Object.hasOwn(lexiconOf(language).pronouns, first)
}

/** Whether facts can be found in a language. In others only sentences of an article can be shown. */
export function hasFacts(language: string): boolean {
  return lexiconOf(language) !== lexiconOf('')
}
