import { hashOf, isCapital, isUnspaced, isWordUnit, readWord, type ScannedWord } from '../text/letters.ts'
import { fold } from '../text/normalize.ts'
import type { Alias, Span } from '../types.ts'
import type { Signs } from '../world/demonyms/signs.ts'
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
import type { NamedAlias } from './name-line.ts'
import type { Names } from './name-table.ts'
import { isBehindTitle, isTitledAt } from './title-context.ts'

/** A place that one or more aliases fit; the linker decides which of them is meant, if any. */
export interface Candidate extends Span {
  /** None for a keyword. */
  readonly aliases: readonly Alias[]
  /** The sense that a keyword shows: `Georgia-`. */
  readonly keyword?: string
}

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
  let signAt = local?.signs && signFinder(local.signs)
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
  const entriesOf: Lookup = (text, start, end, hash) => {
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
  /** Of a word that starts with a small letter. */
  const smallEntries: Lookup = (text, start, end, hash) => {
    // A Greek word that ends with a sigma has no hash.
    if (hash < 0) return oddEntries(text.slice(start, end))
    const own = local ? local.table.find(text, start, end, hash) : 0
    if (own === 0) return undefined
    return compiled.get(SMALL + own) ?? compile(SMALL + own, smallIn(local?.table.linesAt(own)))
  }
  return {
    find(text, unknown) {
      if (added !== names.added || local !== names.local) {
        ;({ added, local } = names)
        signAt = local?.signs && signFinder(local.signs)
        compiled.clear()
        odd.clear()
      }
      const hasGenitive = local?.hasGenitive ?? false
      const small = local?.hasSmall && smallEntries
      return find({ entriesOf, smallEntries: small, signAt, hasGenitive }, text, unknown)
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

/** Looks up the word that a text has from `start` to `end`, by its hash. */
type Lookup = (text: string, start: number, end: number, hash: number) => Entries | undefined

const word: ScannedWord = { end: 0, hash: 0 }

interface Lookups {
  readonly entriesOf: Lookup
  /** Looks up words with a small letter; undefined if no name starts with one. */
  readonly smallEntries: Lookup | false | undefined
  /** The name of one character at a place. */
  readonly signAt: SignFinder | undefined
  /** Whether names may take an s. */
  readonly hasGenitive: boolean
}

/** In UTF-16 units: words with a small letter that are shorter are no names. */
const SHORTEST_SMALL = 3

function find(
  { entriesOf, smallEntries, signAt, hasGenitive }: Lookups,
  text: string,
  unknown?: () => void,
): Candidate[] {
  const found: Candidate[] = []
  const starts = smallEntries ? WORD_START : START
  let done = 0
  for (let start = nextStart(text, done, starts); start >= 0; start = nextStart(text, done, starts)) {
    const code = text.charCodeAt(start)
    if (isUnspaced(code)) {
      const hit = longestGlued(entriesOf, text, start) ?? signAt?.(text, start)
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
    const isSmallName = smallEntries && !isInWord && !isName && end - start >= SHORTEST_SMALL
    const lookup = isName ? entriesOf : isSmallName ? smallEntries : undefined
    const match = lookup && nameAt(lookup, text, start, end, hash, hasGenitive)
    const isMisspelt = match?.aliases[0]?.kind === 'misspelt'
    const hit = isMisspelt && !isTitledAt(text, start) ? undefined : match
    // 'Prime Minister Benjamin Netanyhu': 'Benjamin' may be somebody else's surname.
    if (isName && unknown && isBehindTitle(text, start)) unknown()
    if (hit && (hit.aliases.length > 0 || hit.keyword !== undefined)) found.push(hit)
    done = hit ? hit.end : end
  }
  return found
}

/** What a name can start with: the expression skips everything else faster than a loop. */
const START = /[A-Z\u0080-\uffff]/g
/** The same if names may have a small letter. */
const WORD_START = /[A-Za-z\u0080-\uffff]/g

const SPACE = 32

/** The offset of the next letter that may start a name, or -1. */
function nextStart(text: string, from: number, starts: RegExp): number {
  // In names and headlines the next word has a capital too: this is seen without the expression.
  const at = text.charCodeAt(from) === SPACE ? from + 1 : from
  const code = text.charCodeAt(at)
  if (code >= 65 && (code <= 90 || code >= 128)) return at
  starts.lastIndex = at
  return starts.test(text) ? starts.lastIndex - 1 : -1
}

/** The first code of Hebrew. */
const FIRST_PREFIX = 0x590

/** A letter that Arabic and Hebrew write before a name without a space: 'and', 'in', 'to'. */
const PREFIXED = /^[وفبلכבלמהוש](?=\p{L}{3})/u

const SMALL_S = 115

/** The name at a word: as it is, with a middle initial, or in the genitive. */
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

/** One or two middle initials after a first name. */
const INITIALS = /(?: \p{Lu}\.){1,2}(?= \p{Lu}\p{Ll})/uy

/**
 * 'Vladimir V. Putin': a full name with an initial that the table does not have. Only if hardly anybody else has the
 * surname: 'Boris B. Johnson' is somebody else.
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

/** If an exclusion and an alias are equally long, the exclusion wins. */
function candidateOf(start: number, end: number, hits: readonly Entry[]): Candidate {
  const [only] = hits
  if (hits.length === 1 && only) return madeOf(start, end, only.aliases, only.keyword)
  const keyword = hits.find((hit) => hit.keyword !== undefined)?.keyword
  const isExclusion = hits.some((hit) => hit.aliases.length === 0 && hit.keyword === undefined)
  // Two spellings of one entity may differ by no more than a hyphen.
  const byEntity = new Map<string, Alias>()
  for (const alias of hits.flatMap((hit) => hit.aliases)) {
    const known = byEntity.get(alias.entity)
    // The Finnish name of Brazil is its capital's in English: the country's name wins.
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

type SignFinder = (text: string, start: number) => Candidate | undefined

function signFinder({ codes, pattern }: Signs): SignFinder {
  const spokenFor = new RegExp(pattern, 'uy')
  const aliases = new Map(
    Object.entries(codes).map(([text, code]): [string, readonly Alias[]] => [
      text,
      [{ text, entity: `country:${code}`, kind: 'abbreviation' }],
    ]),
  )
  return (text, start) => {
    const own = aliases.get(text.charAt(start))
    if (!own) return undefined
    spokenFor.lastIndex = start
    return spokenFor.test(text) ? { start, end: start + 1, aliases: own } : undefined
  }
}

/** Katakana and its long vowel sign; not the dot between words. */
const isKatakana = (code: number): boolean => (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc

/** 'タイ' in 'スタイル': part of a longer word in katakana. */
function isInKatakana(text: string, start: number, end: number): boolean {
  const [first, last] = [text.charCodeAt(start), text.charCodeAt(end - 1)]
  if (isKatakana(first) && isKatakana(text.charCodeAt(start - 1))) return true
  return isKatakana(last) && isKatakana(text.charCodeAt(end))
}

function longestGlued(entriesOf: Lookup, text: string, start: number): Candidate | undefined {
  const entries = entriesOf(text, start, start + 2, hashOf(text, start, start + 2))
  if (!entries) return undefined
  const hits = entries.glued.filter(
    ({ glued = '' }) => text.startsWith(glued, start) && !isInKatakana(text, start, start + glued.length),
  )
  const length = Math.max(0, ...hits.map((hit) => hit.glued?.length ?? 0))
  const best = hits.filter((hit) => hit.glued?.length === length)
  return length === 0 ? undefined : candidateOf(start, start + length, best)
}

/** A block of a page or an article, and the places in it that may be names. */
export interface Matched {
  readonly text: string
  readonly candidates: readonly Candidate[]
}
