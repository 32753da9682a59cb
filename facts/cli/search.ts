import { parseBundle } from '../bundle/bundle.ts'
import { statementOf } from '../bundle/statement.ts'
import { makeSearch } from '../search/search.ts'
import { sortOf } from '../world/unions.ts'
import { reading, UsageError } from './files.ts'
import { loadWorld } from './load.ts'

/** `search BUNDLE QUERY`: what is found, the best first, one a line. @throws UsageError without a query */
export function searchCommand([file, ...words]: readonly string[]): string {
  if (file === undefined || words.length === 0) throw new UsageError()
  const hits = makeSearch(reading(file, parseBundle), loadWorld().aliases).search(words.join(' '))
  return hits
    .map((hit) =>
      hit.kind === 'entity'
        ? `${sortOf(hit.entity)}: ${hit.entity.name}\n`
        : `${hit.fact.kind}: ${statementOf(hit.fact)}\n`,
    )
    .join('')
}
