import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core'
import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

export interface VirtualListProps {
  readonly count: number
  /** The height of a row before it is measured, in px. */
  readonly estimate: number
  readonly label: string
  /** The row that is in view and has the focus at first. If undefined, the list starts at the top, without focus. */
  readonly start: number | undefined
  readonly row: (index: number) => ComponentChildren
  /** The key of a row; its index if undefined. */
  readonly keyOf?: (index: number) => string
  /** Called with the first and last row that are drawn. */
  readonly onRange?: (first: number, last: number) => void
}

/** So many rows are measured beyond those that are drawn: the places of all of a long list take long to work out. */
const AHEAD = 500

/** A list that draws only the rows in view and a few around them. */
export function VirtualList({ count, estimate, label, start, row, keyOf, onRange }: VirtualListProps) {
  const scroller = useRef<HTMLElement>(null)
  const [, redraw] = useState(0)
  const [reach, setReach] = useState(AHEAD + (start ?? 0))
  const placed = Math.min(count, reach)
  const [virtualizer] = useState(
    () =>
      new Virtualizer<HTMLElement, HTMLLIElement>({
        count: placed,
        getScrollElement: () => scroller.current,
        estimateSize: () => estimate,
        overscan: 5,
        scrollToFn: elementScroll,
        observeElementRect,
        observeElementOffset,
        onChange: () => redraw((n) => n + 1),
      }),
  )
  virtualizer.setOptions({
    ...virtualizer.options,
    count: placed,
    estimateSize: () => estimate,
    ...(keyOf ? { getItemKey: keyOf } : {}),
  })
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer])
  useLayoutEffect(() => virtualizer._willUpdate())
  const isStarted = useRef(start === undefined)
  useLayoutEffect(() => {
    if (isStarted.current || start === undefined || start >= count) return
    virtualizer.scrollToIndex(start, { align: 'center' })
    // The row may be drawn only later.
    const control = scroller.current?.querySelector<HTMLElement>(`[data-index="${start}"] :is(button, a)`)
    control?.focus({ preventScroll: true })
    isStarted.current = control instanceof HTMLElement
  })
  const items = virtualizer.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  // The rest of the list has the heights of its estimate until the reader comes near.
  useLayoutEffect(() => {
    if (placed === count || last < placed - AHEAD / 2) return
    const inView = Math.ceil((scroller.current?.scrollTop ?? 0) / estimate)
    setReach(Math.max(placed, inView) + AHEAD)
  })
  useEffect(() => {
    if (first < count) onRange?.(first, last)
  })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard
    <section class="scroller" ref={scroller} tabIndex={0} aria-label={label}>
      <ul
        style={{ height: `${virtualizer.getTotalSize() + (count - placed) * estimate}px` }}
        aria-label={label}
      >
        {items.map(({ index, start, key }) => (
          <li
            key={key}
            data-index={index}
            ref={(element) => {
              if (element) virtualizer.measureElement(element)
            }}
            style={{ transform: `translateY(${start}px)` }}
            aria-setsize={count}
            aria-posinset={index + 1}
          >
            {row(index)}
          </li>
        ))}
      </ul>
    </section>
  )
}
