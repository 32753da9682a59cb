import { fold } from './normalize.ts'
import type { Alias, Span } from './types.ts'

/** A place where one or more aliases stand; which of them is meant, if any, the linker decides. */
export interface Candidate extends Span {
  readonly aliases: readonly Alias[]
}

export interface Matcher {
  /** The candidates of a text, first to last, none overlapping another; the longest alias wins. */
  find(text: string): Candidate[]
}

interface Entry {
  /** The folded words after the first. */
  readonly rest: readonly string[]
  /** What stands before each word of `rest`. */
  readonly gaps: readonly Gap[]
  /** `U.S.`: a full stop behind it belongs to it. */
  readonly dotted: boolean
  /** `US`: matched in these very letters, since 'us' is a word. */
  readonly exact: string | undefined
  /** None: a decoy. */
  readonly aliases: Alias[]
}

type Gap = 'space' | 'dot' | 'dot-space' | 'apostrophe' | 'other'

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u
const CAPITAL = /[\p{Lu}\p{Lt}\p{Lo}]/u

const GAPS: Readonly<Record<Gap, RegExp>> = {
  // A name may break over a line, and 'Jae-myung' is written 'Jae Myung' as well. A blank line ends it.
  space: /[^\S\n]*(?:\n[^\S\n]*)?(?:[-\u2010-\u2013\u00ad][^\S\n]*)?/y,
  dot: /\./y,
  'dot-space': /\.?\s*/y,
  apostrophe: /['\u2018\u2019\u02bc\u0060]/y,
  other: /[^\p{L}\p{N}\n]{1,3}/uy,
}

/**
 * Compiles names into a map from their first word, so that looking up costs the same however many names
 * there are: a text's words are looked up one by one where a capital starts them, and only a hit looks further.
 *
 * `decoys` are names that hold one of ours and mean something else ('New Mexico', 'Guinea pig'): where one
 * stands, nothing is found.
 */
export function compileMatcher(aliases: readonly Alias[], decoys: readonly string[] = []): Matcher {
  const byFirst = new Map<string, Entry[]>()
  for (const alias of aliases) add(byFirst, alias.text, alias)
  for (const decoy of decoys) add(byFirst, decoy)
  for (const entries of byFirst.values()) entries.sort((a, b) => b.rest.length - a.rest.length)
  return { find: (text) => find(byFirst, text) }
}

function add(byFirst: Map<string, Entry[]>, name: string, alias?: Alias): void {
  const words = [...name.matchAll(WORD)]
  const [first, ...rest] = words
  if (!first) return
  const gaps = rest.map((word, i) => gapOf(name.slice(endOf(words[i] ?? first), word.index)))
  const dotted = name.endsWith('.')
  const exact = alias?.kind === 'abbreviation' ? name : undefined
  const folded = rest.map((word) => fold(word[0]))
  const key = fold(first[0])
  const entries = byFirst.get(key) ?? []
  byFirst.set(key, entries)
  const same = entries.find(
    (e) =>
      alias &&
      e.aliases.length > 0 &&
      e.exact === exact &&
      e.rest.join(' ') === folded.join(' ') &&
      e.gaps.join() === gaps.join(),
  )
  if (alias && same) {
    if (!same.aliases.some((a) => a.entity === alias.entity)) same.aliases.push(alias)
    return
  }
  entries.push({ rest: folded, gaps, dotted, exact, aliases: alias ? [alias] : [] })
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length
}

function gapOf(between: string): Gap {
  if (/^[\s-]+$/.test(between)) return 'space'
  if (between === '.') return 'dot'
  if (/^\.\s+$/.test(between)) return 'dot-space'
  if (/^['’]$/.test(between)) return 'apostrophe'
  return 'other'
}

function find(byFirst: ReadonlyMap<string, readonly Entry[]>, text: string): Candidate[] {
  const found: Candidate[] = []
  let i = 0
  const length = text.length
  while (i < length) {
    const code = text.charCodeAt(i)
    if (!startsWord(code, text, i)) {
      i++
      continue
    }
    const end = wordEnd(text, i)
    const hit = capital(code, text, i) ? longest(byFirst, text, i, end) : undefined
    if (hit && hit.aliases.length > 0) found.push(hit)
    i = hit ? hit.end : end
  }
  return found
}

// The tests for ASCII come first, by number: they see nearly every character of nearly every page.
function startsWord(code: number, text: string, i: number): boolean {
  if (code < 128) return isAsciiWord(code)
  return WORD_UNIT.test(text[i] ?? '')
}

function capital(code: number, text: string, i: number): boolean {
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text[i] ?? '')
}

function isAsciiWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

function wordEnd(text: string, start: number): number {
  let i = start + 1
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 128 ? !isAsciiWord(code) : !WORD_UNIT.test(text[i] ?? '')) break
  }
  return i
}

/** No name's word is longer; what is longer is not worth folding. */
const LONGEST_WORD = 40

function longest(
  byFirst: ReadonlyMap<string, readonly Entry[]>,
  text: string,
  start: number,
  end: number,
): Candidate | undefined {
  if (end - start > LONGEST_WORD) return undefined
  const entries = byFirst.get(fold(text.slice(start, end)))
  if (!entries) return undefined
  const hits: { end: number; aliases: readonly Alias[] }[] = []
  for (const entry of entries) {
    const stop = entryEnd(entry, text, start, end)
    if (stop > 0) hits.push({ end: stop, aliases: entry.aliases })
  }
  if (hits.length === 0) return undefined
  const stop = Math.max(...hits.map((h) => h.end))
  const aliases = hits.filter((h) => h.end === stop).flatMap((h) => h.aliases)
  return { start, end: stop, aliases }
}

/** Where the alias ends that starts at `start`, or -1. */
function entryEnd(entry: Entry, text: string, start: number, firstEnd: number): number {
  let at = firstEnd
  for (let i = 0; i < entry.rest.length; i++) {
    const gap = GAPS[entry.gaps[i] ?? 'other']
    gap.lastIndex = at
    const gapEnd = gap.test(text) ? gap.lastIndex : -1
    if (gapEnd <= at) return -1
    const end = wordEnd(text, gapEnd)
    if (end - gapEnd > LONGEST_WORD || fold(text.slice(gapEnd, end)) !== entry.rest[i]) return -1
    if (entry.aliases.length > 0 && !sameCase(text, start, gapEnd)) return -1
    at = end
  }
  if (entry.dotted && text[at] === '.') at++
  if (entry.exact === undefined) return at
  const surface = text.slice(start, at)
  return surface === entry.exact || `${surface}.` === entry.exact ? at : -1
}

const SMALL_WORDS = /^(?:and|of|the|da|de|la|le|von|van|der|den|bin|al|el|un|in|d|s)(?![\p{L}\p{N}])/iu

/** 'New zealand' is no name; 'Jae-myung' and 'Isle of Man' are. */
function sameCase(text: string, start: number, wordStart: number): boolean {
  if (CAPITAL.test(text[wordStart] ?? '') || /\p{N}/u.test(text[wordStart] ?? '')) return true
  if (SMALL_WORDS.test(text.slice(wordStart, wordStart + 5))) return true
  return /[-\u2010-\u2013'\u2019]/.test(text[wordStart - 1] ?? '') && wordStart > start
}
