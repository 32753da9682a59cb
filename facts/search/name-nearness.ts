import { soundOf } from '../names/sounds.ts'
import { distance } from '../text/edit-distance.ts'

/** A name, or what was typed, in the forms in which they are compared. */
export interface Written {
  readonly words: readonly string[]
  /** Folded. */
  readonly name: string
  /** Its words in alphabetical order: 'Xi Jinping' and 'Jinping Xi' become equal. */
  readonly sorted: string
  /** Without spaces, since one may be missing or in the wrong place. */
  readonly joined: string
}

/** @param words folded */
export function written(words: readonly string[]): Written {
  const name = words.join(' ')
  if (words.length === 1) return { words, name, sorted: name, joined: name }
  let sorted: string | undefined
  return {
    words,
    name,
    joined: words.join(''),
    // Few names are ever compared.
    get sorted() {
      sorted ??= [...words].sort().join(' ')
      return sorted
    },
  }
}

/** How near a name must be to be listed: a quarter of its letters may be wrong, and its words may be in any order. */
export const LEAST_NEARNESS = 0.72

const SOUNDS = new WeakMap<Written, string>()

/** What a name sounds like; worked out when it is first compared, since few names ever are. */
function sound(written: Written): string {
  const known = SOUNDS.get(written) ?? soundOf(written.name)
  SOUNDS.set(written, known)
  return known
}

/** 1 for the same name; less for wrong letters, another order or another transcription. */
export function nearness(asked: Written, spelling: Written): number {
  const { name } = spelling
  if (name === asked.name) return 1
  const length = Math.max(name.length, asked.name.length)
  const most = Math.ceil(length * (1 - LEAST_NEARNESS))
  const nearer = (x: string, y: string, from: number): number => {
    const off = distance(x, y, most)
    return off > most ? 0 : from - off / length
  }
  return Math.max(
    nearer(asked.name, name, 1),
    asked.sorted === asked.name && spelling.sorted === name ? 0 : nearer(asked.sorted, spelling.sorted, 0.98),
    nearer(asked.joined, spelling.joined, 0.96),
    nearer(sound(asked), sound(spelling), 0.97),
  )
}
