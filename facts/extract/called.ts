import type { Steps } from '../text/steps.ts'
import type { EntityId, Mention } from '../types.ts'
import type { SentenceContext } from './draft.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { isPerson, type Phrase } from './phrases/phrase.ts'
import { isQuoted } from './words/sentence.ts'

/** The role that an article gives to somebody beside the name, in its own words: 'Communications Minister'. */
export interface Called {
  readonly words: string
  /** It is an office that the tables have, and that is still to come: 'President-elect'. */
  readonly isNext?: true
}

/** The roles that an article gives to people, the first one of each that says more than the tables do. */
export function* calledSteps(contexts: readonly SentenceContext[]): Steps<ReadonlyMap<EntityId, Called>> {
  const out = new Map<EntityId, Called>()
  for (const context of contexts) {
    const { sentence } = context.read
    for (const mention of sentence.kind === 'paragraph' ? sentence.mentions : []) {
      if (!isPerson(mention.entity) || out.has(mention.entity) || isQuoted(sentence, mention.start)) continue
      const called = calledAt(mention, context)
      if (called) out.set(mention.entity, called)
    }
    yield
  }
  return out
}

function calledAt(mention: Mention, { read, article }: SentenceContext): Called | undefined {
  const { blockText } = read.sentence
  const phrase = read.parsed.phrases.find(
    ({ kind, entity, start, end }) =>
      kind === 'known' && entity === mention.entity && start <= mention.start && mention.end <= end,
  )
  if (!phrase) return undefined
  const also = phrase.also && closedEnd(phrase.also, blockText)
  const beside = [
    { words: blockText.slice(phrase.start, mention.start), most: 5 },
    { words: phrase.also && also ? blockText.slice(phrase.also.start, also) : '', most: 8 },
  ]
  const { offices = [] } = article.lookup.entity(mention.entity)
  const titles = offices.map(({ title }) => title)
  for (const { words, most } of beside) {
    const called = roleIn(words.trim(), most, titles, article.lexicon)
    if (called) return called
  }
  return undefined
}

/** Where an apposition ends; undefined if it goes on after what is known of it. */
function closedEnd({ kind, until, end }: Phrase, text: string): number | undefined {
  const last = until ?? end
  return kind === 'noun' && /^\s*[,.;)]/.test(text.slice(last)) ? last : undefined
}

/** @param held the person's offices in the tables */
function roleIn(text: string, most: number, held: readonly string[], lexicon: Lexicon): Called | undefined {
  const words = text.replace(lexicon.naming.article, '')
  const all = words.split(/\s+/)
  // 'his adviser', 'the country’s president' depend on others.
  if (all.length > most || !/^[\p{L}\p{M}\s.-]+$/u.test(words) || /\.$/.test(words)) return undefined
  if (Object.hasOwn(lexicon.pronouns, all[0]?.toLowerCase() ?? '')) return undefined
  const title = longestTitle(all, lexicon)
  if (title === undefined) return lexicon.naming.roles.test(all.at(-1) ?? '') ? { words } : undefined
  if (!title.split('|').some((one) => held.includes(one))) return { words }
  return lexicon.offices.elect.test(words) ? { words, isNext: true } : undefined
}

/** The title of the tables that words end with. */
function longestTitle(words: readonly string[], { titles }: Lexicon): string | undefined {
  const ends = words.map((_, i) => words.slice(i).join(' ').toLowerCase())
  const found = ends.find((end) => Object.hasOwn(titles, end))
  return found === undefined ? undefined : titles[found]
}
