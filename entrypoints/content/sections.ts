import type { EntityId } from '../../facts/types.ts'
import type { Block, PageMention } from './page.ts'
import type { Container } from './page-text.ts'
import { inPageOrder } from './reading-order.ts'

/** The sections of a page, counted by headings as they are read, for readers who want few marks. */
export interface Sections {
  /** A container is read, with whatever section begins there. */
  begin(container: Container): void
  /** The section that a container stands in: what is read again stays in its own. */
  of(container: Container): number
  enter(block: Block): void
  leave(block: Block): void
  /** Whether a mention is the first of its leader or country in its block's section. */
  isFirst(found: PageMention, block: Block): boolean
  /** What was found out of the first is to be found out again. */
  forget(): void
}

/** @param seen the mentions of a block that the reader can see */
export function makeSections(seen: (block: Block) => readonly PageMention[]): Sections {
  let last = 0
  const known = new WeakMap<Container, number>()
  const blocks = new Map<number, Set<Block>>()
  let firsts = new Map<number, ReadonlySet<PageMention>>()

  const firstsOf = (section: number): ReadonlySet<PageMention> => {
    const found = firsts.get(section)
    if (found) return found
    const named = new Set<EntityId>()
    const all = new Set(
      inPageOrder([...(blocks.get(section) ?? [])])
        .flatMap(seen)
        .filter(({ mention: { entity } }) => !named.has(entity) && named.add(entity)),
    )
    firsts.set(section, all)
    return all
  }

  return {
    begin(container) {
      if (isHeading(container) && !known.has(container)) known.set(container, ++last)
    },
    of: (container) => known.get(container) ?? last,
    enter(block) {
      const { section, container } = block
      blocks.set(section, (blocks.get(section) ?? new Set()).add(block))
      known.set(container, section)
      firsts.delete(section)
    },
    leave(block) {
      blocks.get(block.section)?.delete(block)
      firsts.delete(block.section)
    },
    isFirst: (found, block) => firstsOf(block.section).has(found),
    forget() {
      firsts = new Map()
    },
  }
}

function isHeading(container: Container): boolean {
  return container instanceof Element && /^(?:h[1-6]|article|section)$/.test(container.localName)
}
