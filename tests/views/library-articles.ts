import { EMPTY_BUNDLE, mergeBundles } from '../../facts/bundle/bundle.ts'
import { buildArticle } from '../../facts/cli/load.ts'
import type { FactBundle } from '../../facts/types.ts'
import { readArticleCases } from '../eval/articles.ts'
import { world } from '../facts/world.ts'

/** Newsrooms that do not exist, by turns. */
const NEWSROOMS = [
  ['The Harbour Post', 'harbour.example'],
  ['Morning Ledger', 'ledger.example'],
  ['Northern Wire', 'wire.example'],
] as const

/**
 * A library of articles that were written for the project, as if they had been saved from three newsrooms.
 *
 * @param isWanted whether an article is in it, by its name in `tests/cases/articles`; all of them if absent
 */
export function exampleLibrary(isWanted: (name: string) => boolean = () => true): FactBundle {
  return readArticleCases()
    .filter(({ name }) => isWanted(name))
    .map(({ name, article }, i) => {
      const [publisher, host] = NEWSROOMS[i % NEWSROOMS.length]!
      const { published = '2025-01-01' } = article.source
      const more = { publisher, url: `https://${host}/${name}`, saved: `${published}T18:00:00.000Z` }
      return buildArticle({ ...article, source: { ...article.source, ...more } }, world)
    })
    .reduce(mergeBundles, EMPTY_BUNDLE)
}
