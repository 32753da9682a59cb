import { readArticle } from '../../../facts/articles/plain-text.ts'
import { statementOf } from '../../../facts/bundle/statement.ts'
import { readWeights } from '../../../facts/cli/load.ts'
import { Discourse } from '../../../facts/extract/discourse/discourse.ts'
import type { ArticleContext, ReadSentence } from '../../../facts/extract/discourse/read-sentence.ts'
import { contextSteps, extractFacts } from '../../../facts/extract/extract.ts'
import { lexiconOf } from '../../../facts/extract/lexicon/index.ts'
import { claimsOf } from '../../../facts/extract/offices/offices.ts'
import type { Phrase } from '../../../facts/extract/phrases/phrase.ts'
import type { Speech } from '../../../facts/extract/speech/speakers.ts'
import { readSentences } from '../../../facts/extract/words/sentence.ts'
import { mentionsIn } from '../../../facts/linking/find-mentions.ts'
import { addLanguage } from '../../../facts/names/language-names.ts'
import { compileMatcher, type Matcher } from '../../../facts/names/matcher.ts'
import { type Names, unpackNames } from '../../../facts/names/name-table.ts'
import { packNames } from '../../../facts/names/pack-names.ts'
import { atOnce } from '../../../facts/text/steps.ts'
import type { Fact } from '../../../facts/types.ts'
import { makeLookup } from '../../../facts/world/lookup.ts'
import { world } from '../world.ts'

const lookup = makeLookup(world)
const packed = packNames(world)

/** Names and matcher of a language, made once. */
const languages = new Map<string, readonly [Names, Matcher]>()

function namesOf(language: string): readonly [Names, Matcher] {
  const known = languages.get(language)
  if (known) return known
  const names = unpackNames(packed)
  addLanguage(names, language)
  const made = [names, compileMatcher(names)] as const
  languages.set(language, made)
  return made
}

export interface ReadText {
  readonly reads: readonly ReadSentence[]
  readonly spoken: readonly (Speech | undefined)[]
  readonly context: ArticleContext
  readonly facts: readonly Fact[]
}

/**
 * A text taken apart with its language's parser. The text may have a head as articles have: `language: fr`.
 *
 * @param prepare may read sentences before all others
 */
export function readText(text: string, prepare?: (discourse: Discourse) => void): ReadText {
  const article = readArticle(text)
  const { language, published: reference } = article.source
  const lexicon = lexiconOf(language)
  const texts = article.blocks.map((b) => b.text)
  const cuts = {
    mentions: mentionsIn(...namesOf(language), texts, { language, options: { offices: false } }),
    furniture: [],
    references: texts.map(() => reference),
  }
  const sentences = [...readSentences(article, cuts, lexicon)].flat()
  const claims = claimsOf(sentences, lexicon, lookup, reference)
  const context: ArticleContext = {
    lexicon,
    lookup,
    entities: world.entities,
    claims,
    reference,
    parser: readWeights(language),
  }
  const discourse = new Discourse(context, sentences)
  const { reads } = discourse
  prepare?.(discourse)
  const contexts = atOnce(contextSteps(discourse))
  const facts = [...extractFacts(article.source, contexts, claims)].flat()
  return { reads, spoken: contexts.map(({ speech }) => speech), context, facts }
}

/** The last sentence of a text. */
export function lastOf(text: string): ReadSentence {
  const last = readText(text).reads.at(-1)
  if (!last) throw new Error('no sentence')
  return last
}

/** What a text says, without what it only mentions: `meeting: lee-jae-myung JP: the words, pronouns named`. */
export function toldOf(text: string): string[] {
  return readText(text).facts.flatMap((fact) =>
    fact.kind === 'mentioned' ? [] : [`${fact.kind}: ${idsOf(fact.about)}: ${statementOf(fact)}`],
  )
}

/** The kinds of the same, with whom they are about. */
export function kindsOf(text: string): string[] {
  return readText(text).facts.flatMap(({ kind, about }) =>
    kind === 'mentioned' || kind === 'office' ? [] : [`${kind} ${idsOf(about)}`],
  )
}

/** `lee-jae-myung JP` */
export function idsOf(ids: readonly string[]): string {
  return ids.map((id) => id.replace(/^\w+:/, '')).join(' ')
}

/** A phrase's own words. */
export function wordsOf({ sentence: { blockText } }: ReadSentence, { start, end }: Phrase): string {
  return blockText.slice(start, end)
}
