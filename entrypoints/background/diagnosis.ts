import bundle from 'made:bundle'
import world from 'made:world'
import { lastErrors } from './errors.ts'
import { library } from './reading.ts'

/** What a report of a mistake needs of the background: counts, and the last errors. */
export async function diagnosis(): Promise<Readonly<Record<string, string | number>>> {
  const errors = await lastErrors()
  const counts = await library()
    .then((opened) => opened.counts())
    .then(({ articles, facts, unread }) => ({
      'articles saved': articles,
      'facts saved': facts,
      'articles that cannot be read': unread,
    }))
    .catch((error: unknown) => ({ library: error instanceof Error ? error.message : String(error) }))
  return {
    'leaders and countries known': world.entities.length,
    'offices known as of': world.asOf,
    'facts shipped': bundle.facts.length,
    ...counts,
    'last errors': errors.length > 0 ? `\n  ${errors.join('\n  ')}` : 'none',
  }
}
