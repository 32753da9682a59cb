import type { Container } from './containers.ts'
import { areApart, type Joint, jointOf } from './joints.ts'
import type { Run } from './runs.ts'
import { isVisible } from './visibility.ts'

/** Remembers between which texts layout was asked for, since it may change. */
export interface JointCache {
  /** What is between two texts of a container. @param isInWord whether they touch in the middle of a word, by the source */
  joint(container: Container, first: Text, second: Text, isInWord: boolean): Joint
  /** Whether layout breaks a text of a container where its tags do not. */
  isParted(container: Container): boolean
  /**
   * Whether a stretch of a run is one text for the reader. If not, the container must be read again: then the run breaks there.
   *
   * @param end after `start`
   */
  isOne(container: Container, run: Run, start: number, end: number): boolean
  /** A container is read again. */
  forget(container: Container): void
  /** The containers with texts that were asked about and have been shown or hidden since. */
  changed(): Container[]
}

/** Two texts of a container that were asked about, and which of them could be seen then. */
interface Asked {
  readonly first: Text
  readonly second: Text
  readonly seen: string
}

export function makeJointCache(): JointCache {
  const asked = new WeakMap<Container, Asked[]>()
  const containers = new Set<WeakRef<Container>>()
  // Texts that are apart although the source has white space between them: the second by the first.
  const apart = new WeakMap<Text, Text>()
  const parted = new WeakSet<Container>()
  const note = (container: Container, first: Text, second: Text): void => {
    const all = asked.get(container) ?? []
    if (all.length === 0) containers.add(new WeakRef(container))
    asked.set(container, [...all, { first, second, seen: seenOf(first, second) }])
  }
  return {
    joint(container, first, second, isInWord) {
      if (!isInWord && apart.get(first) !== second) return ''
      note(container, first, second)
      if (isInWord) return jointOf(first, second)
      return areApart(first, second) ? undefined : ''
    },
    isParted: (container) => parted.has(container),
    isOne(container, { pieces }, start, end) {
      const within = pieces.filter(({ at, node }, i) => {
        const next = pieces[i + 1]?.at ?? Number.POSITIVE_INFINITY
        return at < end && next > start && /\S/.test(node.data)
      })
      return within.every(({ node: second }, i) => {
        const first = within[i - 1]?.node ?? second
        if (first === second) return true
        note(container, first, second)
        if (!areApart(first, second)) return true
        apart.set(first, second)
        parted.add(container)
        return false
      })
    },
    forget: (container) => void asked.delete(container),
    changed() {
      const found: Container[] = []
      for (const ref of containers) {
        const container = ref.deref()
        const all = container?.isConnected ? asked.get(container) : undefined
        if (!container || !all) containers.delete(ref)
        else if (all.some(({ first, second, seen }) => seenOf(first, second) !== seen)) found.push(container)
      }
      return found
    },
  }
}

function seenOf(first: Text, second: Text): string {
  return `${isVisible(first)} ${isVisible(second)}`
}
