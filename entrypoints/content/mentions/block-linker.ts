import type { Mention } from '../../../facts/types.ts'
import { nodeSpan } from '../read/runs.ts'
import type { PageMention, TextBlock } from './text-block.ts'

/** Finds the mentions in a block, with the evidence of everything that was read so far. */
export interface BlockLinker {
  /** The mentions of a block. A mention that has not changed is the same object as before. */
  linked(block: TextBlock): readonly PageMention[]
  /** Whether they are known already, so that `linked` costs nothing. */
  isLinked(block: TextBlock): boolean
  /** The evidence of the whole text has changed: blocks that depend on others are linked again when somebody asks for them. */
  renew(): void
}

/** What a block linker calls. */
export interface BlockLinkerEvents {
  /** Links the names of a block. @returns in the order of the text */
  link(block: TextBlock): readonly Mention[]
  /** A block is linked for the first time. */
  first(block: TextBlock): void
  /** Whether a name that goes over several texts is one text for the reader. */
  isOne(block: TextBlock, mention: Mention): boolean
  /** What was a mention is none any more. */
  gone(found: PageMention): void
}

export function makeBlockLinker({ link, first, isOne, gone }: BlockLinkerEvents): BlockLinker {
  // Counts how often the evidence of the whole text has changed.
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
        } else if (span && (span.startContainer === span.endContainer || isOne(block, mention)))
          now.push({ mention, span })
      }
      before.forEach(gone)
      block.mentions = now.slice()
      return block.mentions
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
