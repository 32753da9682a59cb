import Fuse from 'fuse.js'

/** In Fuse.js's measure 0 is the same word; this threshold allows one wrong letter in four, two in seven. */
const THRESHOLD = 0.4

/** In so many letters the letters that are wrong can be counted in one number. */
const LONGEST = 31

/** A word that may be meant, and how far it is from what was typed: 0 for the same. */
export interface NearMiss {
  readonly item: string
  readonly score?: number
}

/** Whether so few letters of a typed word are missing in another one that it may be found. */
export function mayBeMisspelt(typed: string): (word: string) => boolean {
  const wanted = lettersIn(typed)
  const most = mostWrong(typed)
  return (word) => bitsIn(wanted & ~lettersIn(word)) <= most
}

const mostWrong = (typed: string): number => Math.floor(THRESHOLD * typed.length)

/**
 * Words of one length, among which misspelt ones are looked up. Fuse.js is fed only with those that it may find: it takes a
 * hundred times as long for a word as it takes to see that too many letters are wrong.
 */
export function misspellings(words: readonly string[]): (typed: string) => readonly NearMiss[] {
  const masks = Uint32Array.from(words, lettersIn)
  return (typed) => {
    const wanted = lettersIn(typed)
    const most = mostWrong(typed)
    const isNear = nearTo(typed, most)
    const near: string[] = []
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? ''
      if (bitsIn(wanted & ~(masks[i] ?? 0)) <= most && isNear(word)) near.push(word)
    }
    if (near.length === 0) return []
    return new Fuse(near, {
      includeScore: true,
      threshold: THRESHOLD,
      location: 0,
      distance: 40,
      isCaseSensitive: true,
      shouldSort: false,
    }).search(typed)
  }
}

/**
 * Whether a word has a part that differs from what was typed by few letters. (Myers, 1999: a bit for each letter of what was
 * typed, all compared at once.)
 */
function nearTo(typed: string, most: number): (word: string) => boolean {
  if (typed.length > LONGEST) return () => true
  const places = new Map<number, number>()
  for (let i = 0; i < typed.length; i++) {
    const letter = typed.charCodeAt(i)
    places.set(letter, (places.get(letter) ?? 0) | (1 << i))
  }
  const last = 1 << (typed.length - 1)
  return (word) => {
    let more = -1
    let less = 0
    let wrong = typed.length
    for (let i = 0; i < word.length; i++) {
      const same = places.get(word.charCodeAt(i)) ?? 0
      const vertical = same | less
      const horizontal = (((same & more) + more) ^ more) | same
      const up = less | ~(horizontal | more)
      const down = more & horizontal
      if (up & last) wrong++
      if (down & last) wrong--
      if (wrong <= most) return true
      more = (down << 1) | ~(vertical | (up << 1))
      less = (up << 1) & vertical
    }
    return false
  }
}

/** Which letters a word has, a bit each; letters of large alphabets share them. */
function lettersIn(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits >>> 0
}

/** How many bits are set, counted in all pairs at once, then in fours, then in eights. */
function bitsIn(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555)
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
