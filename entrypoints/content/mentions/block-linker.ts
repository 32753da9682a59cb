import type { Mention } from '../../../facts/types.ts'
import { nodeSpan } from '../read/runs.ts'
import type { PageMention, TextBlock } from './text-block.ts'

/** Says which mentions are in a block, by all of the page that was read so far. */
export interface BlockLinker {
  /** The mentions of a block; those that stay the same stay the same objects. */
  linked(block: TextBlock): readonly PageMention[]
  /** Whether that is known already, and costs nothing. */
  isLinked(block: TextBlock): boolean
  /** The text as a whole says something else than before: blocks that depend on others are linked again when asked for. */
  renew(): void
}

/** What a linker works with. */
export interface BlockLinkerEvents {
  /** Links the names of a block. @returns in the order of the text */
  link(block: TextBlock): readonly Mention[]
  /** A block is linked for the first time. */
  first(block: TextBlock): void
  /** A mention is none any more. */
  gone(found: PageMention): void
}

export function makeBlockLinker({ link, first, gone }: BlockLinkerEvents): BlockLinker {
  // Counts the changes of what the text says as a whole.
  let epoch = 0
  const isLinked = (block: TextBlock): boolean =>
    block.mentions !== undefined && (block.epoch === epoch || !block.isDependent)

  return {
    isLinked,
    renew: () => void epoch++,
    linked(block) {
      if (block.mentions && isLinked(block)) return block.mentions
      if (!block.mentions) first(block)
      block.epoch = epoch
      const before = new Map(block.mentions?.map((found) => [found.mention.start, found]))
      const now: PageMention[] = []
      for (const mention of link(block)) {
        const old = before.get(mention.start)
        const span = nodeSpan(block.run, mention.start, mention.end)
        if (old && isSame(old.mention, mention)) {
          before.delete(mention.start)
          now.push(old)
        } else if (span) now.push({ mention, span })
      }
      before.forEach(gone)
      block.mentions = now
      return now
    },
  }
}

function isSame(a: Mention, b: Mention): boolean {
  return (
    a.end === b.end &&
    a.entity === b.entity &&
    a.why === b.why &&
    a.others?.join() === b.others?.join() &&
    a.confidence === b.confidence
  )
}
