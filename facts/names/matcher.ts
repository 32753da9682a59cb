import { hashOf, isCapital, isUnspaced, isWordUnit, readWord, type ScannedWord } from '../text/letters.ts'
import { fold } from '../text/normalize.ts'
import { type Candidate, candidateOf, madeOf, type WordLookup } from './candidate.ts'
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
import { insideOf, longestGlued, type SignFinder, signFinder, unspacedStarts } from './glued.ts'
import type { NamedAlias } from './name-line.ts'
import type { Names } from './name-table.ts'
import { isAfterTitle, isTitledAt } from './title-context.ts'
import { nextStart, nextWord, startsOf } from './word-starts.ts'

export interface Matcher {
  /**
   * The candidates of a text, in order and without overlaps; the longest alias wins.
   *
   * @param unknown is called for each capitalised word right after a title; see `titledWords`
   */
  find(text: string, unknown?: () => void): Candidate[]
}

/**
 * Finds names by their first word. Each word of a text that starts with a capital is looked up by a hash, which is
 * computed while its letters are read: a word that starts no name costs no more than reading it, however many names
 * there are. The names that start with a word are compiled when a text first has that word, since a page has few of all
 * names.
 *
 * Exclusions are phrases that hold a name and mean something else ('New Mexico', 'Guinea pig'): nothing is found in
 * them.
 */
export function compileMatcher(names: Names): Matcher {
  const compiled = new Map<number, Entries>()
  // By word as texts have it, for words without a hash; `null` if no name starts with it.
  const odd = new Map<string, Entries | null>()
  let { added, local } = names
  // English words for peoples are other words elsewhere: in Spanish 'Germán' is a first name.
  const isHere = ({ kind }: NamedAlias): boolean => !local || kind !== 'demonym'
  const aliasesIn = (lines: string | undefined): NamedAlias[] => lines?.split('\n').map(names.alias) ?? []
  const smallIn = (lines: string | undefined): NamedAlias[] =>
    aliasesIn(lines).filter(({ text }) => !isCapital(text.charCodeAt(0)))
  const compile = (key: number, aliases: readonly NamedAlias[]): Entries => {
    const made = compileEntries(aliases)
    compiled.set(key, made)
    return made
  }
  const entriesOf: WordLookup = (text, start, end, hash) => {
    if (hash < 0) return oddEntries(text.slice(start, end))
    const place = names.table.find(text, start, end, hash)
    const more = added ? added.find(text, start, end, hash) : 0
    const own = local ? local.table.find(text, start, end, hash) : 0
    if (place === 0 && more === 0 && own === 0) return undefined
    const key = place || -more || OWN + own
    return (
      compiled.get(key) ??
      compile(key, [
        ...(place ? aliasesIn(names.table.linesAt(place)).filter(isHere) : []),
        ...(more ? aliasesIn(added?.linesAt(more)) : []),
        ...(own ? aliasesIn(local?.table.linesAt(own)) : []),
      ])
    )
  }
  const oddEntries = (word: string): Entries | undefined => {
    const known = odd.get(word)
    if (known !== undefined) return known ?? undefined
    if (odd.size > MOST_ODD) odd.clear()
    const key = isUnspaced(word.charCodeAt(0)) ? word : fold(word)
    const hash = hashOf(key, 0, key.length)
    const tables = [names.table, added, local?.table]
    const isSmall = !isCapital(word.charCodeAt(0))
    const entries =
      hash >= 0
        ? entriesOf(key, 0, key.length, hash)
        : isSmall
          ? compileEntries(smallIn(local?.table.odd(key)))
          : compileEntries(tables.flatMap((table) => aliasesIn(table?.odd(key))))
    odd.set(word, entries ?? null)
    return entries
  }
  const smallEntries: WordLookup = (text, start, end, hash) => {
    // A Greek word that ends with a sigma has no hash.
    if (hash < 0) return oddEntries(text.slice(start, end))
    const own = local ? local.table.find(text, start, end, hash) : 0
    if (own === 0) return undefined
    return compiled.get(SMALL + own) ?? compile(SMALL + own, smallIn(local?.table.linesAt(own)))
  }
  const lookupsHere = (): Lookups => ({
    entriesOf,
    smallEntries,
    smallStarts: startsOf(local),
    unspaced: unspacedStarts(names),
    signAt: local?.signs && signFinder(local.signs, local.surnames),
    inside: insideOf(local),
    hasGenitive: local?.hasGenitive ?? false,
  })
  let lookups = lookupsHere()
  return {
    find(text, unknown) {
      if (added !== names.added || local !== names.local) {
        ;({ added, local } = names)
        lookups = lookupsHere()
        compiled.clear()
        odd.clear()
      }
      return find(lookups, text, unknown)
    },
  }
}

/**
 * Keys of compiled words: places in the table are positive, those of added words negative; those in the names of the
 * text's language come after all of them, once for words as they are and once for those with a small letter.
 */
const OWN = 2 ** 30
const SMALL = 2 ** 31

/** So many different words without a hash are remembered: a long article has a few hundred. */
const MOST_ODD = 1000

const word: ScannedWord = { end: 0, hash: 0 }

interface Lookups {
  readonly entriesOf: WordLookup
  /** Looks up words with a small letter. */
  readonly smallEntries: WordLookup
  /** Which three letters from a to z start a name with a small letter; undefined if no name has a small letter. */
  readonly smallStarts: Uint8Array | undefined
  /** See `unspacedStarts`. */
  readonly unspaced: Uint8Array
  /** The name of one character at a place. */
  readonly signAt: SignFinder | undefined
  /** See `Signs.inside`. */
  readonly inside: RegExp | undefined
  /** Whether names may take an s. */
  readonly hasGenitive: boolean
}

/** In UTF-16 units: words with a small letter that are shorter are no names. */
const SHORTEST_SMALL = 3

function find(
  { entriesOf, smallEntries, smallStarts, unspaced, signAt, inside, hasGenitive }: Lookups,
  text: string,
  unknown?: () => void,
): Candidate[] {
  const found: Candidate[] = []
  const next = (from: number): number =>
    smallStarts ? nextWord(text, from, smallStarts) : nextStart(text, from)
  let done = 0
  for (let start = next(done); start >= 0; start = next(done)) {
    const code = text.charCodeAt(start)
    if (isUnspaced(code)) {
      const hit =
        unspaced[code] === 1
          ? (longestGlued(entriesOf, text, start, inside) ?? signAt?.(text, start))
          : undefined
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
    const isSmallName = smallStarts !== undefined && !isInWord && !isName && end - start >= SHORTEST_SMALL
    const lookup = isName ? entriesOf : isSmallName ? smallEntries : undefined
    const match = lookup && nameAt(lookup, text, start, end, hash, hasGenitive)
    const isMisspelt = match?.aliases[0]?.kind === 'misspelt'
    const hit = isMisspelt && !isTitledAt(text, start) ? undefined : match
    // 'Prime Minister Benjamin Netanyhu': 'Benjamin' may be somebody else's surname.
    if (isName && unknown && isAfterTitle(text, start)) unknown()
    if (hit && (hit.aliases.length > 0 || hit.keyword !== undefined)) found.push(hit)
    done = hit ? hit.end : end
  }
  return found
}

/** The first code of Hebrew. */
const FIRST_PREFIX = 0x590

/** A letter that Arabic and Hebrew write before a name without a space: 'and', 'in', 'to'. */
const PREFIXED = /^[وفبلכבלמהוש](?=\p{L}{3})/u

const SMALL_S = 115

/** The name at a word: as it is, with a middle initial, or in the genitive. */
function nameAt(
  entriesOf: WordLookup,
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

/** One or two middle initials after a first name. */
const INITIALS = /(?: \p{Lu}\.){1,2}(?= \p{Lu}\p{Ll})/uy

/**
 * 'Vladimir V. Putin': a full name with an initial that the table does not have. Only if hardly anybody else has the
 * surname: 'Boris B. Johnson' is somebody else.
 */
function withInitial(
  entriesOf: WordLookup,
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
  entriesOf: WordLookup,
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
  const following = entriesOf(text, start + 1, end, hashOf(text, start + 1, end))
  return following && longestOf(following, text, start + 1, end, hasGenitive)
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

/** A block of a page or an article, and the places in it that may be names. */
export interface Matched {
  readonly text: string
  readonly candidates: readonly Candidate[]
}
