import type { EntityId } from '../../../facts/types.ts'
import { inSections } from '../read/document-order.ts'
import type { PageMention, TextBlock } from './text-block.ts'

/** The first mention of each leader and country in each section of the page, for readers who want few marks. */
export interface Firsts {
  /** @param block the block that the mention is in */
  has(found: PageMention, block: TextBlock): boolean
  /** What can be seen, or what names mean, has changed. */
  forget(): void
  /** Text or headings were added, removed or moved. */
  moved(): void
  /** Whether `moved` was called since this was asked last: then the first mentions may be others than before. */
  wereMoved(): boolean
}

/**
 * Finds out only what is asked for: where sections begin, by one walk through the page, and the first mentions of a section
 * by linking the names of that section.
 *
 * @param seen the mentions of a block that the reader can see
 */
export function makeFirsts(
  blocks: () => Iterable<TextBlock>,
  seen: (block: TextBlock) => readonly PageMention[],
): Firsts {
  let sections: ReadonlyMap<TextBlock, readonly TextBlock[]> | undefined
  let firsts = new Map<readonly TextBlock[], ReadonlySet<PageMention>>()
  let isMoved = false

  const sectionOf = (block: TextBlock): readonly TextBlock[] => {
    sections ??= new Map(
      inSections(blocks(), isHeading).flatMap((section) => section.map((one) => [one, section] as const)),
    )
    return sections.get(block) ?? []
  }
  const firstsOf = (section: readonly TextBlock[]): ReadonlySet<PageMention> => {
    const known = firsts.get(section)
    if (known) return known
    const named = new Set<EntityId>()
    const found = section
      .flatMap(seen)
      .filter(({ mention: { entity } }) => !named.has(entity) && named.add(entity))
    const all = new Set(found)
    firsts.set(section, all)
    return all
  }

  return {
    has: (found, block) => firstsOf(sectionOf(block)).has(found),
    forget() {
      firsts = new Map()
    },
    moved() {
      isMoved = true
      sections = undefined
      firsts = new Map()
    },
    wereMoved() {
      const were = isMoved
      isMoved = false
      return were
    },
  }
}

function isHeading({ localName }: Element): boolean {
  return /^(?:h[1-6]|article|section)$/.test(localName)
}
