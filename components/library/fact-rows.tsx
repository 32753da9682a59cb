import type { ComponentChildren } from 'preact'
import type { ListedFact } from '../../facts/views/library-listing.ts'
import type { LibraryProps } from './props.ts'
import { VirtualList } from './virtual-list.tsx'

/** Facts in rows, which are loaded as the reader scrolls; a row that is not there yet keeps its place. */
export function FactRows({
  facts,
  start,
  messages,
  onRange,
  row,
}: Pick<LibraryProps, 'facts' | 'start' | 'messages' | 'onRange'> & {
  readonly row: (listed: ListedFact, index: number) => ComponentChildren
}) {
  return (
    <VirtualList
      count={facts.total}
      start={start}
      estimate={84}
      label={messages('facts')}
      onRange={onRange}
      row={(index) => {
        const listed = facts.at(index)
        return listed ? row(listed, index) : <div class="fact waiting" />
      }}
    />
  )
}
