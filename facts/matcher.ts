import { HASHES, hashOf, isCapital, isUnspaced, isWordUnit } from './letters.ts'
import { LEAD, type NamedAlias, type Names } from './names.ts'
import { fold } from './normalize.ts'
import type { Alias, Span } from './types.ts'

/** A place where one or more aliases stand; which of them is meant, if any, the linker decides. */
export interface Candidate extends Span {
  /** Empty where a cue stands. */
  readonly aliases: readonly Alias[]
  /** What the words speak for or against: `Georgia-`. */
  readonly cue?: string
}

export interface Matcher {
  /** The candidates of a text, first to last, none overlapping another; the longest alias wins. */
  find(text: string): Candidate[]
}

interface Entry {
  /** The small words or initials that stand before the first, folded: `von der `, `al-`, `p. w. `. */
  readonly lead: string
  /** The folded words after the first. */
  readonly rest: readonly string[]
  /** What stands before each word of `rest`. */
  readonly gaps: readonly Gap[]
  /** `U.S.`: a full stop behind it belongs to it. */
  readonly dotted: boolean
  /** `US`: matched in these very letters, since 'us' is a word. */
  readonly exact: string | undefined
  /** Of a name in a script without spaces, all of it. */
  readonly glued: string | undefined
  /** None: a decoy or a cue. */
  readonly aliases: Alias[]
  readonly cue: string | undefined
}

type Gap = 'space' | 'dot' | 'dot-space' | 'apostrophe' | 'other'

const WORD = /[\p{L}\p{M}\p{N}]+/gu

const GAPS: Readonly<Record<Gap, RegExp>> = {
  // A name may break over a line, and 'Jae-myung' is written 'Jae Myung' as well. A blank line ends it.
  space: /[^\S\n]*(?:\n[^\S\n]*)?(?:[-\u2010-\u2013\u00ad\u200c][^\S\n]*)?/y,
  dot: /\./y,
  'dot-space': /\.?\s*/y,
  apostrophe: /['\u2018\u2019\u02bc\u0060]/y,
  other: /[^\p{L}\p{N}\n]{1,3}/uy,
}

/**
 * Finds names by their first word: a text's words are looked up one by one where a capital starts them, and only
 * a hit looks further, so that looking up costs the same however many names there are. What begins with one word
 * is compiled when a text first has it: a page has few of the names.
 *
 * Decoys are names that hold one of ours and mean something else ('New Mexico', 'Guinea pig'): where one stands,
 * nothing is found.
 */
export function compileMatcher(names: Names): Matcher {
  // Words as they stand in texts → what starts with them, `null` for nothing: the same few thousand come again.
  let seen = new Map<string, Entries | null>()
  let compiled = new Map<string, Entries>()
  // Whether any key has a hash: nearly all words of a text are turned away by it, before they are cut out.
  const filter = new Uint8Array(HASHES)
  let revision = -1
  const renew = (): void => {
    for (const key of names.words.keys()) {
      const hash = hashOf(key, 0, key.length)
      if (hash >= 0) filter[hash] = 1
    }
    seen = new Map()
    compiled = new Map()
    revision = names.revision
  }
  const compile = (word: string): Entries | undefined => {
    const key = isUnspaced(word.charCodeAt(0)) ? word : fold(word)
    const known = compiled.get(key)
    const lines = known ? undefined : names.words.get(key)
    if (lines === undefined) return known
    const entries = compileEntries(lines.split('\n').map(names.alias))
    compiled.set(key, entries)
    return entries
  }
  const entriesOf: Lookup = (text, start, end) => {
    const hash = hashOf(text, start, end)
    if (hash >= 0 && filter[hash] === 0) return undefined
    const word = text.slice(start, end)
    const known = seen.get(word)
    if (known !== undefined) return known ?? undefined
    if (seen.size > MOST_SEEN) seen = new Map()
    const entries = compile(word)
    seen.set(word, entries ?? null)
    return entries
  }
  return {
    find(text) {
      if (revision !== names.revision) renew()
      return find(entriesOf, text)
    },
  }
}

/** How many different words are remembered: a long article has a few thousand. */
const MOST_SEEN = 4000

/** By a word where it stands in a text. */
type Lookup = (text: string, start: number, end: number) => Entries | undefined

/** The names that start with one word. */
interface Entries {
  /** Those that are that word. */
  readonly single: readonly Entry[]
  /** The others, by their second word. */
  readonly bySecond: ReadonlyMap<string, readonly Entry[]>
  /** The hashes of those second words. */
  readonly seconds: ReadonlySet<number>
  readonly glued: readonly Entry[]
}

function compileEntries(aliases: readonly NamedAlias[]): Entries {
  const entries = new Map<string, Entry>()
  for (const alias of aliases) {
    const { text, kind, entity, alone, cue } = alias
    const lead = LEAD.exec(text)?.[0] ?? ''
    const [first, ...rest] = [...text.slice(lead.length).matchAll(WORD)]
    if (!first) continue
    const body = text.slice(lead.length)
    const entry: Entry = {
      lead: fold(lead),
      rest: rest.map((word) => fold(word[0])),
      gaps: rest.map((word, i) => gapOf(body.slice(endOf([first, ...rest][i] ?? first), word.index))),
      dotted: text.endsWith('.'),
      exact: kind === 'abbreviation' ? text : undefined,
      glued: isUnspaced(text.charCodeAt(0)) ? text : undefined,
      aliases: [],
      cue,
    }
    const isOurs = entity !== undefined && kind !== 'decoy' && kind !== 'cue'
    const sort = isOurs ? 'alias' : (cue ?? 'decoy')
    const key = [sort, entry.lead, entry.exact, entry.glued, entry.rest.join(' '), entry.gaps.join()].join(
      '\n',
    )
    const same = entries.get(key) ?? entry
    entries.set(key, same)
    if (!isOurs) continue
    const made: Alias = { text, entity, kind, ...(alone ? { alone } : {}) }
    const at = same.aliases.findIndex((a) => a.entity === entity)
    if (at < 0) same.aliases.push(made)
    else if (same.aliases[at]?.kind === 'capital') same.aliases[at] = made
  }
  const all = [...entries.values()]
  const bySecond = Map.groupBy(
    all.filter((entry) => entry.rest.length > 0),
    (entry) => entry.rest[0] ?? '',
  )
  return {
    single: all.filter((entry) => entry.rest.length === 0),
    bySecond,
    seconds: new Set([...bySecond.keys()].map((word) => hashOf(word, 0, word.length))),
    glued: all.filter((entry) => entry.glued !== undefined),
  }
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length
}

function gapOf(between: string): Gap {
  if (/^[\s\u200c-]+$/.test(between)) return 'space'
  if (between === '.') return 'dot'
  if (/^\.\s+$/.test(between)) return 'dot-space'
  if (/^['’]$/.test(between)) return 'apostrophe'
  return 'other'
}

function find(entriesOf: Lookup, text: string): Candidate[] {
  const found: Candidate[] = []
  let done = 0
  for (let start = nextStart(text, done); start >= 0; start = nextStart(text, done)) {
    const code = text.charCodeAt(start)
    if (isUnspaced(code)) {
      const hit = longestGlued(entriesOf, text, start)
      if (hit) found.push(hit)
      done = hit ? hit.end : start + 1
      continue
    }
    if (!isWordUnit(code)) {
      done = start + 1
      continue
    }
    const end = wordEnd(text, start)
    const isInWord = start > done && isWordUnit(text.charCodeAt(start - 1))
    const hit = !isInWord && isCapital(code) ? longest(entriesOf, text, start, end) : undefined
    if (hit && (hit.aliases.length > 0 || hit.cue !== undefined)) found.push(hit)
    done = hit ? hit.end : end
  }
  return found
}

/** What a name can start with: the expression skips all else faster than any loop. */
const START = /[A-Z\u0080-\uffff]/g

/** Where the next letter is that may start a name, or -1. */
function nextStart(text: string, from: number): number {
  START.lastIndex = from
  return START.test(text) ? START.lastIndex - 1 : -1
}

function wordEnd(text: string, start: number): number {
  let i = start + 1
  while (isWordUnit(text.charCodeAt(i))) i++
  return i
}

/** No name's word is longer; what is longer is not worth folding. */
const LONGEST_WORD = 40

/** Where Hebrew starts. */
const FIRST_PREFIX = 0x590

/** One letter that Arabic and Hebrew write before a name without a space: 'and', 'in', 'to'. */
const PREFIXED = /^[وفبلכבלמהוש](?=\p{L}{3})/u

function longest(entriesOf: Lookup, text: string, start: number, end: number): Candidate | undefined {
  if (end - start > LONGEST_WORD) return undefined
  const entries = entriesOf(text, start, end)
  const hit = entries && longestOf(entries, text, start, end)
  if (hit || text.charCodeAt(start) < FIRST_PREFIX || !PREFIXED.test(text.slice(start, end))) return hit
  const behind = entriesOf(text, start + 1, end)
  return behind && longestOf(behind, text, start + 1, end)
}

function longestOf(
  { single, bySecond, seconds }: Entries,
  text: string,
  start: number,
  end: number,
): Candidate | undefined {
  let best = -1
  let from = start
  let stop = -1
  let hits: Entry[] = []
  const longer = bySecond.size === 0 ? undefined : bySecond.get(secondWord(text, end, seconds))
  for (const entry of longer ? [...longer, ...single] : single) {
    const entryStop = entryEnd(entry, text, start, end)
    const entryStart = entryStop < 0 ? -1 : leadStart(entry, text, start)
    if (entryStart < 0 || entryStop - entryStart < best) continue
    if (entryStop - entryStart > best) hits = []
    best = entryStop - entryStart
    from = entryStart
    stop = entryStop
    hits.push(entry)
  }
  return stop < 0 ? undefined : candidateOf(from, stop, hits)
}

/** Where the small words before a name start, or -1 where they do not stand there. */
function leadStart({ lead }: Entry, text: string, start: number): number {
  if (lead === '') return start
  const from = start - lead.length
  if (from < 0 || (from > 0 && isWordUnit(text.charCodeAt(from - 1)))) return -1
  return fold(text.slice(from, start)).replace(/[\s\u00a0\u2010-\u2013-]/g, ' ') === lead.replace(/-/g, ' ')
    ? from
    : -1
}

/** The word that follows within three characters, folded; empty where none does, or none of `hashes`. */
function secondWord(text: string, end: number, hashes: ReadonlySet<number>): string {
  for (let i = end; i <= end + 3; i++) {
    if (!isWordUnit(text.charCodeAt(i))) continue
    const stop = wordEnd(text, i)
    const hash = hashOf(text, i, stop)
    if (hash >= 0 && !hashes.has(hash)) return ''
    return stop - i > LONGEST_WORD ? '' : fold(text.slice(i, stop))
  }
  return ''
}

/** A decoy as long as an alias wins over it. */
function candidateOf(start: number, end: number, hits: readonly Entry[]): Candidate {
  const [only] = hits
  if (hits.length === 1 && only) {
    return only.cue === undefined
      ? { start, end, aliases: only.aliases }
      : { start, end, aliases: only.aliases, cue: only.cue }
  }
  const cue = hits.find((hit) => hit.cue !== undefined)?.cue
  const isDecoy = hits.some((hit) => hit.aliases.length === 0 && hit.cue === undefined)
  // One entity may be there by two spellings that differ in a dash.
  const byEntity = new Map<string, Alias>()
  for (const alias of hits.flatMap((hit) => hit.aliases)) {
    const known = byEntity.get(alias.entity)
    // Finnish calls Brazil what English calls its capital: the name goes before.
    if (!known || known.kind === 'capital') byEntity.set(alias.entity, alias)
  }
  const aliases = isDecoy ? [] : [...byEntity.values()]
  return { start, end, aliases, ...(cue === undefined ? {} : { cue }) }
}

function longestGlued(entriesOf: Lookup, text: string, start: number): Candidate | undefined {
  const entries = entriesOf(text, start, start + 2)
  if (!entries) return undefined
  const hits = entries.glued.filter((entry) => text.startsWith(entry.glued ?? '', start))
  const length = Math.max(0, ...hits.map((hit) => hit.glued?.length ?? 0))
  const best = hits.filter((hit) => hit.glued?.length === length)
  return length === 0 ? undefined : candidateOf(start, start + length, best)
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

const SMALL_WORDS =
  /^(?:and|of|the|da|de|la|le|von|van|der|den|bin|al|el|un|in|d|s|e|y|i|dos|das|do|del|di|du|arap|ould|zu|te|ul)(?![\p{L}\p{N}])/iu

/** 'New zealand' is no name; 'Jae-myung' and 'Isle of Man' are. */
function sameCase(text: string, start: number, wordStart: number): boolean {
  if (isCapital(text.charCodeAt(wordStart)) || /\p{N}/u.test(text[wordStart] ?? '')) return true
  if (SMALL_WORDS.test(text.slice(wordStart, wordStart + 5))) return true
  return /[-\u2010-\u2013'\u2019]/.test(text[wordStart - 1] ?? '') && wordStart > start
}
