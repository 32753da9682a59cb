/** English pages that are read, with what they show on cards. */
import { readFileSync } from 'node:fs'
import { readArticle } from '../../../facts/articles/plain-text.ts'
import { pageSteps } from '../../../facts/extract/build.ts'
import { readParser } from '../../../facts/extract/parser/parser.ts'
import type { EntityId } from '../../../facts/types.ts'
import { nearTitle } from '../../../facts/views/near-title.ts'
import type { PageFacts } from '../../../facts/views/page-card.ts'
import { sentencesNaming } from '../../../facts/views/page-sentences.ts'
import { world } from '../world.ts'

export const MACRON = 'leader:emmanuel-macron'
const weights = new URL('../../../facts/extract/parser/weights/en.bin', import.meta.url)
const parser = readParser(readFileSync(weights))

export function read(text: string, title = 'Talks'): PageFacts {
  const steps = pageSteps(readArticle(`${title}\n\n${text}`), world, { parser })
  for (;;) {
    const step = steps.next()
    if (step.done) return { ...step.value, isArticle: true }
  }
}
export const wordsOf = ({ parts }: { parts: readonly { text: string; isBracket: boolean }[] }): string =>
  parts.map(({ text, isBracket }) => (isBracket ? `[${text}]` : text)).join('')
export const namesOf = (id: EntityId): string[] =>
  world.aliases.flatMap(({ entity, text }) => (entity === id ? text : []))
export const named = (id: EntityId, text: string): string[] =>
  sentencesNaming(id, read(text), namesOf(id)).map(wordsOf)

/** Under a headline. */
export const headed = (title: string, text: string, id: EntityId = MACRON): string[] =>
  sentencesNaming(id, read(text, title), namesOf(id), nearTitle(title, 'en', namesOf(id))).map(wordsOf)
