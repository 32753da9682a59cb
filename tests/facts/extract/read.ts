import { type Ground, strangersIn, type Understood, understand } from '../../../facts/extract/coreference.ts'
import { lexiconOf } from '../../../facts/extract/lexicon/index.ts'
import { claimsOf } from '../../../facts/extract/offices.ts'
import { makeLookup, quoteOf, readSentences, type Sentence } from '../../../facts/extract/sentence.ts'
import { type Speech, speeches } from '../../../facts/extract/speech.ts'
import { bracketsIn } from '../../../facts/extract/standalone.ts'
import { compileMatcher } from '../../../facts/matcher.ts'
import { mentionsIn } from '../../../facts/mentions.ts'
import { packNames, unpackNames } from '../../../facts/names.ts'
import { readArticle } from '../../../facts/read.ts'
import { statementOf } from '../../../facts/statement.ts'
import { world } from '../world.ts'

const names = unpackNames(packNames(world))
const matcher = compileMatcher(names)
const lookup = makeLookup(world)

export interface ReadText {
  readonly sentences: readonly Sentence[]
  readonly understood: readonly Understood[]
  readonly speeches: readonly (Speech | undefined)[]
  readonly ground: Ground
}

/** An article's sentences, whom each is about, and who says what. */
export function readText(text: string): ReadText {
  const article = readArticle(text)
  const { language, published } = article.source
  const lexicon = lexiconOf(language)
  const mentions = mentionsIn(
    names,
    matcher,
    article.blocks.map((b) => b.text),
    { language, options: { offices: false } },
  )
  const sentences = [...readSentences(article, mentions, lexicon, published)].flat()
  const ground: Ground = {
    lexicon,
    lookup,
    claims: claimsOf(sentences, lexicon, lookup),
    reference: published,
    strangers: strangersIn(sentences),
  }
  const understood = understand(sentences, ground)
  return { sentences, understood, speeches: speeches(sentences, understood, ground), ground }
}

export interface LastSentence {
  readonly sentence: Sentence
  readonly understood: Understood
  readonly speech: Speech | undefined
  readonly alone: string
  readonly ground: Ground
}

/** The last sentence of a text, and what is understood of it. */
export function lastOf(text: string): LastSentence {
  const { sentences, understood, speeches, ground } = readText(text)
  const sentence = sentences.at(-1)
  const last = understood.at(-1)
  if (!sentence || !last) throw new Error('no sentence')
  const speech = speeches.at(-1)
  return {
    sentence,
    understood: last,
    speech,
    alone: statementOf({ quote: quoteOf(sentence), brackets: bracketsIn(sentence, last.references, lookup) }),
    ground,
  }
}
