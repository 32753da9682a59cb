import type { EntityId } from '../types.ts'
import {
  type About,
  COUNTED_EVIDENCE,
  type CountedEvidence,
  type Evidence,
  type LinkContext,
  type ReadingPosition,
} from './context.ts'

/** What all blocks of a text say together, kept while blocks come and go. */
export interface TextEvidence<At extends ReadingPosition>
  extends Pick<
    LinkContext,
    'isNamed' | 'lastNamed' | 'lastOther' | 'namings' | 'otherNamings' | 'compare' | 'has'
  > {
  add(evidence: Evidence, block: At): void
  remove(evidence: Evidence, block: At): void
  /** Whether since the last call some evidence was new, was gone for good, or changed its place after somebody had asked for that. */
  changed(): boolean
}

/** @param compare puts blocks in reading order */
export function makeEvidence<At extends ReadingPosition>(
  compare: (a: At, b: At) => number,
): TextEvidence<At> {
  let hasChanged = false
  const onChange = (): void => {
    hasChanged = true
  }
  const named = makePlaces<EntityId, At>(compare, onChange)
  const others = makePlaces<string, At>(compare, onChange)
  const called = makePlaces<EntityId, At>(compare, onChange)
  const counts = makeCounts(onChange)
  return {
    isNamed: named.has,
    lastNamed: named.last,
    lastOther: others.last,
    namings: (id) => named.count(id) + called.count(id),
    otherNamings: others.count,
    compare: compare as (a: ReadingPosition, b: ReadingPosition) => number,
    has: counts.has,
    add(evidence, block) {
      counts.add(evidence, 1)
      named.add(evidence.named, block)
      others.add(evidence.others, block)
      called.add(evidence.called, block)
    },
    remove(evidence, block) {
      counts.add(evidence, -1)
      named.remove(evidence.named, block)
      others.remove(evidence.others, block)
      called.remove(evidence.called, block)
    },
    changed() {
      const was = hasChanged
      hasChanged = false
      return was
    },
  }
}

/** How often the blocks have each item of the evidence of which only presence counts. */
interface Counts {
  has(kind: CountedEvidence, value: string): boolean
  add(evidence: Evidence, by: 1 | -1): void
}

function makeCounts(onChange: () => void): Counts {
  const counts = Object.fromEntries(
    COUNTED_EVIDENCE.map((kind) => [kind, new Map<string, number>()]),
  ) as Record<CountedEvidence, Map<string, number>>
  return {
    has: (kind, value) => counts[kind].has(value),
    add(evidence, by) {
      for (const kind of COUNTED_EVIDENCE) {
        for (const value of evidence[kind]) {
          const before = counts[kind].get(value) ?? 0
          if (before + by === 0) counts[kind].delete(value)
          else counts[kind].set(value, before + by)
          if (before === 0 || before + by === 0) onChange()
        }
      }
    },
  }
}

/** The blocks that say something, by what they say. */
interface Places<Key, At> {
  has(key: Key): boolean
  /** How many blocks say it. */
  count(key: Key): number
  /** See `LinkContext.lastNamed`. */
  last(key: Key, upTo: ReadingPosition, isBefore?: 'before'): At | undefined
  add(keys: readonly Key[], block: At): void
  remove(keys: readonly Key[], block: At): void
}

/** The blocks that say one thing; put in reading order when somebody asks for it, since hardly any text does. */
interface Sayers<At> {
  readonly blocks: At[]
  inOrder: boolean
  /** Whether a link depends on where they are: then it matters where another one is added. */
  isAsked: boolean
}

function makePlaces<Key, At extends ReadingPosition>(
  compare: (a: At, b: At) => number,
  onChange: () => void,
): Places<Key, At> {
  const sayers = new Map<Key, Sayers<At>>()
  const ask = (key: Key): Sayers<At> | undefined => {
    const known = sayers.get(key)
    if (known) known.isAsked = true
    return known
  }
  return {
    has: (key) => sayers.has(key),
    count: (key) => ask(key)?.blocks.length ?? 0,
    last(key, upTo, isBefore) {
      const known = ask(key)
      if (!known) return undefined
      if (!known.inOrder) known.blocks.sort(compare)
      known.inOrder = true
      return lastUpTo(known.blocks, upTo as At, compare, isBefore ? -1 : 0)
    },
    add(keys, block) {
      for (const key of keys) {
        const known = sayers.get(key)
        if (!known) sayers.set(key, { blocks: [block], inOrder: true, isAsked: false })
        else if (known.blocks.at(-1) !== block) {
          known.blocks.push(block)
          known.inOrder = false
        }
        if (known?.isAsked ?? true) onChange()
      }
    },
    remove(keys, block) {
      for (const key of keys) {
        const known = sayers.get(key)
        const at = known?.blocks.lastIndexOf(block) ?? -1
        if (!known || at < 0) continue
        known.blocks.splice(at, 1)
        if (known.blocks.length === 0) sayers.delete(key)
        if (known.isAsked || known.blocks.length === 0) onChange()
      }
    },
  }
}

/** The last of some sorted blocks that is not after another one (`most` -1: that is before it), by binary search. */
function lastUpTo<At>(
  blocks: readonly At[],
  upTo: At,
  compare: (a: At, b: At) => number,
  most: 0 | -1,
): At | undefined {
  let from = 0
  let to = blocks.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (compare(blocks[middle] as At, upTo) <= most) from = middle + 1
    else to = middle
  }
  return blocks[from - 1]
}

/** The context of a text that does not change, from the evidence of its blocks, in order. */
export function contextOf(
  evidence: readonly Evidence[],
  { options = {}, ...about }: About = {},
): LinkContext {
  const { add, remove: _, changed: __, ...context } = makeEvidence<number>((a, b) => a - b)
  evidence.forEach(add)
  return { ...context, options, ...about }
}
