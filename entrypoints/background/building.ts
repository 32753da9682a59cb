import world from 'made:world'
import { buildSteps, type Progress } from '../../facts/extract/build.ts'
import type { Article, FactBundle } from '../../facts/types.ts'
import { loadParser } from '../shared/parser.ts'

/** A slice of building, in milliseconds: between two the background answers cards. With its last step it stays below 8. */
const SLICE = 4

/**
 * Builds an article's facts in slices.
 *
 * @param pause is told how far it has come after each slice, and waits for as long as others are to have
 */
export async function buildInSlices(
  article: Article,
  pause: (progress: Progress) => Promise<void>,
): Promise<FactBundle> {
  const steps = buildSteps(article, world, { parser: await loadParser(article.source.language) })
  let began = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - began < SLICE) continue
    await pause(step.value)
    began = performance.now()
  }
}
