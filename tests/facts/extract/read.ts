import { makeLookup, readSentences, type Sentence } from '../../../facts/extract/sentence.ts'
import { findSubjects, type Subject, standalone } from '../../../facts/extract/subjects.ts'
import { compileMatcher } from '../../../facts/matcher.ts'
import { mentionsIn } from '../../../facts/mentions.ts'
import { packNames, unpackNames } from '../../../facts/names.ts'
import { readArticle } from '../../../facts/read.ts'
import { world } from '../world.ts'

const names = unpackNames(packNames(world))
const matcher = compileMatcher(names)
export const lookup = makeLookup(world)

/** An article's sentences and whom each is about. */
export function sentencesOf(text: string): { sentences: Sentence[]; subjects: (Subject | undefined)[] } {
  const article = readArticle(text)
  const mentions = mentionsIn(
    names,
    matcher,
    article.blocks.map((b) => b.text),
    { options: { offices: false } },
  )
  const sentences = readSentences(article, mentions, undefined)
  return { sentences, subjects: findSubjects(sentences, lookup) }
}

/** The last sentence of a text, and its subject. */
export function lastOf(text: string): { sentence: Sentence; subject: Subject | undefined; alone: string } {
  const { sentences, subjects } = sentencesOf(text)
  const sentence = sentences.at(-1)
  if (!sentence) throw new Error('no sentence')
  const subject = subjects.at(-1)
  return { sentence, subject, alone: standalone(sentence, subject, lookup) }
}
