import world from 'made:world'
import type { Progress } from '../../facts/extract/build.ts'
import type { Article, FactBundle } from '../../facts/types.ts'
import type { PageFacts } from '../../facts/views/page-card.ts'
import { loadParser } from '../shared/parser.ts'
import { inTimeSlices } from '../shared/time-slicing.ts'
import { factBuilder } from './fact-builder.ts'

/**
 * Builds an article's facts in slices: between two the background answers cards.
 *
 * @param pause is called with how far it has come after each slice; the next slice waits for it
 */
export async function buildInSlices(
  article: Article,
  pause: (progress: Progress) => Promise<void>,
): Promise<FactBundle> {
  const [parser, { buildSteps }] = await Promise.all([loadParser(article.source.language), factBuilder()])
  return inTimeSlices('build', buildSteps(article, world, { parser }), pause)
}

/** As `buildInSlices`, for the cards of a page: with what they show beside facts. */
export async function buildPageInSlices(
  article: Article,
  pause: () => Promise<void>,
): Promise<Omit<PageFacts, 'isArticle'>> {
  const [parser, { pageSteps }] = await Promise.all([loadParser(article.source.language), factBuilder()])
  return inTimeSlices('build', pageSteps(article, world, { parser }), pause)
}
