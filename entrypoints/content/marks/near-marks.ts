import type { MentionFilter } from '../mentions/mention-filter.ts'
import type { MentionIndex } from '../mentions/mention-index.ts'
import type { PageMention, TextBlock } from '../mentions/text-block.ts'
import { type Container, parentOf } from '../read/containers.ts'
import { weightOf } from '../read/long-lines.ts'
import type { Marks } from './marks.ts'

/** The most names that are marked in one element; fewer in long lines. Nobody reads more at once, and each mark costs time in every frame. */
const MOST_MARKED = 3000

/** Keeps the names near the viewport marked. */
export interface NearMarks {
  /** A container came near: it must be marked. */
  came(container: Container): void
  /** It went far: its marks are removed. */
  went(container: Container): void
  /** More names were found in it, perhaps after it was marked. */
  grew(container: Container): void
  /** These blocks of a container were removed. */
  dropped(container: Container, blocks: readonly TextBlock[]): void
  /** Everything near must be checked again. */
  again(): void
  /** Containers in which more names were found must be checked again. */
  grown(): void
  /** Marks what must be marked, until a time of `performance.now()`. @param isRead whether the whole page was read */
  mark(until: number, isRead: boolean): void
  isLeft(): boolean
  /** Those that no pointer reaches: their text has `pointer-events: none`. */
  untouchable(): ReadonlySet<PageMention>
  /** Removes a mark. */
  hide(found: PageMention): void
}

export function makeNearMarks(
  { blocksOf, linked, has }: Pick<MentionIndex, 'blocksOf' | 'linked' | 'has'>,
  { isMarked, firsts }: Pick<MentionFilter, 'isMarked' | 'firsts'>,
  marks: Pick<Marks, 'add' | 'remove'>,
): NearMarks {
  const near = new Set<Container>()
  // They are near and must be marked or checked again; with the index of the block to start from.
  const unmarked = new Map<Container, number>()
  const grown = new Set<Container>()

  const untouchable = new Set<PageMention>()
  const isUntouchable = makeUntouchable()
  const hide = (found: PageMention): void => {
    if (!found.range) return
    untouchable.delete(found)
    marks.remove(found.range)
    delete found.range
  }
  const unmark = (block: TextBlock): void => block.mentions?.forEach(hide)
  const show = (found: PageMention, block: TextBlock): void => {
    if (!isMarked(found, block)) hide(found)
    else if (!found.range) {
      found.range = new StaticRange(found.span)
      if (isUntouchable(found)) untouchable.add(found)
      marks.add(found.mention.entity, found.range)
    }
  }
  const markIn = (container: Container, from: number, until: number): number | undefined =>
    markBlocks(blocksOf(container), linked, show, from, until)

  return {
    came(container) {
      near.add(container)
      unmarked.set(container, 0)
    },
    went(container) {
      near.delete(container)
      unmarked.delete(container)
      blocksOf(container).forEach(unmark)
    },
    grew: (container) => void grown.add(container),
    dropped(container, blocks) {
      blocks.forEach(unmark)
      unmarked.delete(container)
    },
    again() {
      firsts?.forget()
      for (const container of near) unmarked.set(container, 0)
    },
    grown() {
      for (const container of grown) if (near.has(container)) unmarked.set(container, 0)
      grown.clear()
    },
    mark(until, isRead) {
      // Which mention is the first is known when everything is read.
      if (firsts && !isRead) return
      for (const [container, from] of unmarked) {
        if (performance.now() >= until) return
        unmarked.delete(container)
        if (!has(container)) near.delete(container)
        const next = markIn(container, from, until)
        if (next !== undefined) unmarked.set(container, next)
      }
    },
    isLeft: () => unmarked.size > 0,
    untouchable: () => untouchable,
    hide,
  }
}

/** Marks the blocks of a container. @returns the index of the first that there was no time for */
function markBlocks(
  blocks: readonly TextBlock[],
  linked: MentionIndex['linked'],
  show: (found: PageMention, block: TextBlock) => void,
  from: number,
  until: number,
): number | undefined {
  let left = MOST_MARKED
  for (const [i, block] of blocks.entries()) {
    if (i > from && performance.now() >= until) return i
    const weight = weightOf(block.run)
    for (const found of linked(block)) {
      left -= weight
      if (left < 0) return undefined
      if (i >= from) show(found, block)
    }
  }
  return undefined
}

/** Says of elements whether no pointer reaches them. Many names in a row are in the same one. */
function makeUntouchable(): (found: PageMention) => boolean {
  let last: Element | undefined
  let isIt = false
  return ({ span }) => {
    const element = parentOf(span.startContainer)
    if (element !== last) isIt = element !== undefined && getComputedStyle(element).pointerEvents === 'none'
    last = element
    return isIt
  }
}
