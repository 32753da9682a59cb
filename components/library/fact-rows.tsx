import type { ComponentChildren } from 'preact'
import type { ListedFact } from '../../facts/views/library-listing.ts'
import type { LibraryProps } from './props.ts'
import { VirtualList } from './virtual-list.tsx'

/** Facts in rows, which are loaded as the reader scrolls; a row that is not there yet keeps its place. */
export function FactRows({
  facts,
  start,
  words,
  onRange,
  row,
}: Pick<LibraryProps, 'facts' | 'start' | 'words' | 'onRange'> & {
  readonly row: (listed: ListedFact, index: number) => ComponentChildren
}) {
  return (
    <VirtualList
      count={facts.total}
      start={start}
      estimate={84}
      label={words('facts')}
      onRange={onRange}
      row={(index) => {
        const listed = facts.at(index)
        return listed ? row(listed, index) : <div class="fact waiting" />
      }}
    />
  )
}
