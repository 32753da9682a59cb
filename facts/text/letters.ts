import { fold } from './normalize.ts'

/**
 * What each UTF-16 unit is, worked out when a text first has it. Texts are read letter by letter, and a table is about ten
 * times quicker than a regular expression. The lower 16 bits are what the unit becomes when its word is folded; 0 if that
 * is several units or depends on the word. Both are in one number, since reading a table takes longer than taking bits apart.
 * A smaller table for the units of most pages would save 0.2 MB, and take a fifth longer to read.
 */
const units = new Int32Array(0x10000)

const KNOWN = 0x10000
/** A letter, a mark on a letter, or a digit. */
export const WORD = 0x20000
/** A capital, or a letter of a script without capitals. */
export const CAPITAL = 0x40000
/** There are no spaces between the words of its script. */
export const UNSPACED = 0x80000
/** A mark, or what is folded to several units: its word has no hash. */
const ODD = 0x100000
const FOLDED = 0xffff

/** What a unit is: `WORD`, `CAPITAL` and the others, together. */
export function unitOf(code: number): number {
  const known = units[code] ?? 0
  return known === 0 ? learn(code) : known
}

// A page that has just been opened needs most of these at once.
for (let code = 0; code < 128; code++) {
  const isLarge = code >= 65 && code <= 90
  const isSmall = code >= 97 && code <= 122
  const isDigit = code >= 48 && code <= 57
  units[code] =
    KNOWN |
    (isLarge || isSmall || isDigit ? WORD : 0) |
    (isLarge ? CAPITAL : 0) |
    (isLarge ? code + 32 : code)
}

function learn(code: number): number {
  const char = String.fromCharCode(code)
  const plain = plainOf(code, char)
  const of =
    KNOWN |
    (/[\p{L}\p{M}\p{N}]/u.test(char) ? WORD : 0) |
    (/[\p{Lu}\p{Lt}\p{Lo}]/u.test(char) ? CAPITAL : 0) |
    (plain === 0 || /\p{M}/u.test(char) ? ODD : 0) |
    (isUnspacedScript(code) ? UNSPACED : 0) |
    plain
  units[code] = of
  return of
}

/** What a unit becomes when its word is folded; 0 if that is several units or depends on the word. */
function plainOf(code: number, char: string): number {
  // Folding would take Korean syllables apart; names in Korean are looked up unfolded.
  if (isUnspacedScript(code)) return code
  if (code >= 0xd800 && code <= 0xdfff) return 0
  const plain = fold(char)
  // A sigma is another letter at the end of a word.
  return plain.length !== 1 || /[σς]/.test(plain) ? 0 : plain.charCodeAt(0)
}

/** Thai and Lao, Burmese, Khmer, Chinese and Japanese; and Korean, which attaches endings to its words. */
function isUnspacedScript(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7a3)
  )
}

/** Whether a unit is a `WORD`. NaN, which is after the end of a text, is none. */
export function isWordUnit(code: number): boolean {
  return code >= 0 && (unitOf(code) & WORD) !== 0
}

/** Whether a unit is a `CAPITAL`. */
export function isCapital(code: number): boolean {
  return code >= 0 && (unitOf(code) & CAPITAL) !== 0
}

/** Whether a unit is `UNSPACED`. */
export function isUnspaced(code: number): boolean {
  return code >= 0 && (unitOf(code) & UNSPACED) !== 0
}

/** A word of a text, filled in by `readWord`. It is made once and used again, since texts have hundreds of thousands. */
export interface ScannedWord {
  /** Where it ends. */
  end: number
  /**
   * Hash of its folded letters, 31 bits: the same for all spellings that fold alike. -1 if a letter folds to several, or
   * if there is a mark among them: then the words themselves must be compared.
   */
  hash: number
}

const PRIME = 0x01000193

/** Reads the word whose first letter is at `start`: its end and its hash in one pass (FNV-1a over UTF-16 units). */
export function readWord(text: string, start: number, word: ScannedWord): void {
  let hash = 0x811c9dc5 | 0
  let all = 0
  let at = start
  let unit = unitOf(text.charCodeAt(at))
  do {
    all |= unit
    hash = Math.imul(hash ^ (unit & FOLDED), PRIME)
    unit = ++at < text.length ? unitOf(text.charCodeAt(at)) : 0
  } while ((unit & WORD) !== 0)
  word.end = at
  word.hash = (all & ODD) !== 0 ? -1 : hash >>> 1
}

/** The same hash as `readWord` has, of `text` from `start` to `end`. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let i = start; i < end; i++) {
    const unit = unitOf(text.charCodeAt(i))
    if ((unit & ODD) !== 0) return -1
    hash = Math.imul(hash ^ (unit & FOLDED), PRIME)
  }
  return hash >>> 1
}

/** Whether a word of a text, from `start` to `end`, folds to what `keys` has at `at`. Only for words that have a hash. */
export function foldsTo(keys: string, at: number, text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++)
    if ((unitOf(text.charCodeAt(i)) & FOLDED) !== keys.charCodeAt(at + i - start)) return false
  return true
}
