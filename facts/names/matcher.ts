import { hashOf, isCapital, isUnspaced, isWordUnit, readWord, type ScannedWord } from '../text/letters.ts'
import { fold } from '../text/normalize.ts'
import type { Alias, Span } from '../types.ts'
import {
  compileEntries,
  type Entries,
  type Entry,
  entryEnd,
  LONGEST_WORD,
  leadStart,
  secondWord,
  wordEnd,
} from './compiled-names.ts'
import type { Names } from './name-table.ts'
import { isBehindTitle, isTitledAt } from './title-context.ts'

/** A place where one or more aliases stand; which of them is meant, if any, the linker decides. */
export interface Candidate extends Span {
  /** Empty where a keyword stands. */
  readonly aliases: readonly Alias[]
  /** What the words speak for or against: `Georgia-`. */
  readonly keyword?: string
}

export interface Matcher {
  /**
   * The candidates of a text, first to last, none overlapping another; the longest alias wins.
   *
   * @param unknown is told that a capitalised word stands right behind a title; see `titledWords`
   */
  find(text: string, unknown?: () => void): Candidate[]
}

/**
 * Finds names by their first word: a text's words are looked up one by one where a capital starts them, by a hash
 * that is worked out while their letters are read, so that a word which starts no name costs no more than reading it,
 * however many names there are. What begins with one word is compiled when a text first has it: a page has few of
 * the names.
 *
 * Exclusions are names that hold one of ours and mean something else ('New Mexico', 'Guinea pig'): where one stands,
 * nothing is found.
 */
export function compileMatcher(names: Names): Matcher {
  // By the word's place in the table; of a word that was added, less than 0.
  const compiled = new Map<number, Entries>()
  let { added } = names
  // Words that have no hash, as they stand in texts → what starts with them, `null` for nothing.
  const odd = new Map<string, Entries | null>()
  const compile = (...lines: readonly (string | undefined)[]): Entries | undefined => {
    const all = lines.flatMap((some) => some?.split('\n') ?? [])
    return all.length === 0 ? undefined : compileEntries(all.map(names.alias))
  }
  const entriesOf: Lookup = (text, start, end, hash) => {
    if (hash < 0) return oddEntries(text.slice(start, end))
    const place = names.table.find(text, start, end, hash)
    const more = added ? added.find(text, start, end, hash) : 0
    if (place === 0 && more === 0) return undefined
    const known = compiled.get(place || -more)
    if (known) return known
    const made = compile(
      place ? names.table.linesAt(place) : undefined,
      more ? added?.linesAt(more) : undefined,
    )
    if (made) compiled.set(place || -more, made)
    return made
  }
  const oddEntries = (word: string): Entries | undefined => {
    const known = odd.get(word)
    if (known !== undefined) return known ?? undefined
    if (odd.size > MOST_ODD) odd.clear()
    const key = isUnspaced(word.charCodeAt(0)) ? word : fold(word)
    const hash = hashOf(key, 0, key.length)
    const entries =
      hash < 0 ? compile(names.table.odd(key), added?.odd(key)) : entriesOf(key, 0, key.length, hash)
    odd.set(word, entries ?? null)
    return entries
  }
  return {
    find(text, unknown) {
      if (added !== names.added) {
        added = names.added
        compiled.clear()
        odd.clear()
      }
      return find(entriesOf, text, names.hasGenitive, unknown)
    },
  }
}

/** How many different words without a hash are remembered: a long article has a few hundred. */
const MOST_ODD = 1000

/** By a word where it stands in a text, and its hash. */
type Lookup = (text: string, start: number, end: number, hash: number) => Entries | undefined

const word: ScannedWord = { end: 0, hash: 0 }

function find(entriesOf: Lookup, text: string, hasGenitive: boolean, unknown?: () => void): Candidate[] {
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
    readWord(text, start, word)
    const { end, hash } = word
    const isInWord = start > done && isWordUnit(text.charCodeAt(start - 1))
    const isName = !isInWord && isCapital(code)
    const match = isName ? nameAt(entriesOf, text, start, end, hash, hasGenitive) : undefined
    const isMisspelt = match?.aliases[0]?.kind === 'misspelt'
    const hit = isMisspelt && !isTitledAt(text, start) ? undefined : match
    // 'Prime Minister Benjamin Netanyhu': the first name may be another's surname.
    if (isName && unknown && isBehindTitle(text, start)) unknown()
    if (hit && (hit.aliases.length > 0 || hit.keyword !== undefined)) found.push(hit)
    done = hit ? hit.end : end
  }
  return found
}

/** What a name can start with: the expression skips all else faster than any loop. */
const START = /[A-Z\u0080-\uffff]/g

const SPACE = 32

/** Where the next letter is that may start a name, or -1. */
function nextStart(text: string, from: number): number {
  // Right behind a word, names and headlines go on with a capital: seen without the expression.
  const at = text.charCodeAt(from) === SPACE ? from + 1 : from
  const code = text.charCodeAt(at)
  if (code >= 65 && (code <= 90 || code >= 128)) return at
  START.lastIndex = at
  return START.test(text) ? START.lastIndex - 1 : -1
}

/** Where Hebrew starts. */
const FIRST_PREFIX = 0x590

/** One letter that Arabic and Hebrew write before a name without a space: 'and', 'in', 'to'. */
const PREFIXED = /^[وفبلכבלמהוש](?=\p{L}{3})/u

const SMALL_S = 115

/** The name at a word: as it stands there, with somebody's initial in it, or in the genitive. */
function nameAt(
  entriesOf: Lookup,
  text: string,
  start: number,
  end: number,
  hash: number,
  hasGenitive: boolean,
): Candidate | undefined {
  const hit = longest(entriesOf, text, start, end, hash, hasGenitive)
  if (text.charCodeAt(end + 2) === FULL_STOP) {
    const full = withInitial(entriesOf, text, start, end, hash)
    if (full) return full
  }
  if (hit || !hasGenitive || end - start < 4 || text.charCodeAt(end - 1) !== SMALL_S) return hit
  // 'Merkels': without its ending the one word is a name.
  const bare = entriesOf(text, start, end - 1, hashOf(text, start, end - 1))
  const name = bare && longestOf({ ...bare, bySecond: NO_SECOND }, text, start, end - 1, false)
  return name && name.end === end - 1 ? { ...name, end } : undefined
}

const FULL_STOP = 46
const NO_SECOND: Entries['bySecond'] = new Map()

/** A middle initial or two, behind a first name. */
const INITIALS = /(?: \p{Lu}\.){1,2}(?= \p{Lu}\p{Ll})/uy

/**
 * 'Vladimir V. Putin': a full name with an initial in it that the table does not have, where hardly anybody else is
 * called so: 'Boris B. Johnson' is another.
 */
function withInitial(
  entriesOf: Lookup,
  text: string,
  start: number,
  end: number,
  hash: number,
): Candidate | undefined {
  INITIALS.lastIndex = end
  if (!INITIALS.test(text)) return undefined
  const from = INITIALS.lastIndex
  const entries = entriesOf(text, start, end, hash)
  const hit = entries && longestOf({ ...entries, plain: undefined, single: [] }, text, start, from, false)
  const [alias, another] = hit?.aliases ?? []
  if (!hit || !alias || another || alias.kind !== 'name') return undefined
  const last = from + 1
  const surname = longest(entriesOf, text, last, wordEnd(text, last), hashOf(text, last, wordEnd(text, last)))
  const isAlone = surname?.aliases.some(({ entity, alone }) => alone && entity === alias.entity)
  return isAlone ? hit : undefined
}

function longest(
  entriesOf: Lookup,
  text: string,
  start: number,
  end: number,
  hash: number,
  hasGenitive = false,
): Candidate | undefined {
  if (end - start > LONGEST_WORD) return undefined
  const entries = entriesOf(text, start, end, hash)
  const hit = entries && longestOf(entries, text, start, end, hasGenitive)
  if (hit || text.charCodeAt(start) < FIRST_PREFIX || !PREFIXED.test(text.slice(start, end))) return hit
  const behind = entriesOf(text, start + 1, end, hashOf(text, start + 1, end))
  return behind && longestOf(behind, text, start + 1, end, hasGenitive)
}

function longestOf(
  { plain, single, bySecond, seconds }: Entries,
  text: string,
  start: number,
  end: number,
  hasGenitive: boolean,
): Candidate | undefined {
  if (plain) return madeOf(start, end, plain.aliases, plain.keyword)
  let best = -1
  let from = start
  let stop = -1
  let hits: Entry[] = []
  const longer = bySecond.size === 0 ? undefined : bySecond.get(secondWord(text, end, seconds, hasGenitive))
  for (const entry of longer ? [...longer, ...single] : single) {
    const entryStop = entryEnd(entry, text, start, end, hasGenitive)
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

/** An exclusion as long as an alias wins over it. */
function candidateOf(start: number, end: number, hits: readonly Entry[]): Candidate {
  const [only] = hits
  if (hits.length === 1 && only) return madeOf(start, end, only.aliases, only.keyword)
  const keyword = hits.find((hit) => hit.keyword !== undefined)?.keyword
  const isExclusion = hits.some((hit) => hit.aliases.length === 0 && hit.keyword === undefined)
  // One entity may be there by two spellings that differ in a dash.
  const byEntity = new Map<string, Alias>()
  for (const alias of hits.flatMap((hit) => hit.aliases)) {
    const known = byEntity.get(alias.entity)
    // Finnish calls Brazil what English calls its capital: the name goes before.
    if (!known || known.kind === 'capital') byEntity.set(alias.entity, alias)
  }
  const aliases = isExclusion ? [] : [...byEntity.values()]
  return madeOf(start, end, aliases, keyword)
}

function madeOf(
  start: number,
  end: number,
  aliases: readonly Alias[],
  keyword: string | undefined,
): Candidate {
  return keyword === undefined ? { start, end, aliases } : { start, end, aliases, keyword }
}

function longestGlued(entriesOf: Lookup, text: string, start: number): Candidate | undefined {
  const entries = entriesOf(text, start, start + 2, hashOf(text, start, start + 2))
  if (!entries) return undefined
  const hits = entries.glued.filter((entry) => text.startsWith(entry.glued ?? '', start))
  const length = Math.max(0, ...hits.map((hit) => hit.glued?.length ?? 0))
  const best = hits.filter((hit) => hit.glued?.length === length)
  return length === 0 ? undefined : candidateOf(start, start + length, best)
}

/** A text (a block of a page, a block of an article) and where names may stand in it. */
export interface Matched {
  readonly text: string
  readonly candidates: readonly Candidate[]
}
