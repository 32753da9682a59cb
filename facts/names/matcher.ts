import {
  CAPITAL,
  hashOf,
  isCapital,
  isUnspaced,
  isWordUnit,
  readWord,
  type ScannedWord,
  UNSPACED,
  unitOf,
  WORD,
} from '../text/letters.ts'
import { fold } from '../text/normalize.ts'
import type { Candidate, WordLookup } from './candidate.ts'
import { compileEntries, type Entries, LONGEST_WORD } from './compiled-names.ts'
import { insideOf, isStart, longestGlued, type SignFinder, signFinder, unspacedStarts } from './glued.ts'
import { FIRST_PREFIX, nameAt } from './name-at.ts'
import type { NamedAlias } from './name-line.ts'
import type { Names } from './name-table.ts'
import { isAfterTitle, isTitledAt } from './title-context.ts'
import { nextStart, nextWord, startsOf } from './word-starts.ts'

export interface Matcher {
  /**
   * The candidates of a text, in order and without overlaps; the longest alias wins.
   *
   * @param titled is called once, if a capitalised word is right after a title; see `titledWords`
   */
  find(text: string, titled?: () => void): Candidate[]
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
    parts: names.parts,
  })
  let lookups = lookupsHere()
  return {
    find(text, titled) {
      if (added !== names.added || local !== names.local) {
        ;({ added, local } = names)
        lookups = lookupsHere()
        compiled.clear()
        odd.clear()
      }
      return find(lookups, text, titled)
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
  readonly unspaced: Int32Array
  /** The name of one character at a place. */
  readonly signAt: SignFinder | undefined
  /** See `Signs.inside`. */
  readonly inside: RegExp | undefined
  /** Whether names may take an s. */
  readonly hasGenitive: boolean
  readonly parts: Names['parts']
}

/** In UTF-16 units: words with a small letter that are shorter are no names. */
const SHORTEST_SMALL = 3

/** The first code of other letters than those from a to z. */
const FIRST_OTHER = 128

function find(
  { entriesOf, smallEntries, smallStarts, unspaced, signAt, inside, hasGenitive, parts }: Lookups,
  text: string,
  titled?: () => void,
): Candidate[] {
  const found: Candidate[] = []
  let ask = titled
  const next = (from: number): number =>
    smallStarts ? nextWord(text, from, smallStarts) : nextStart(text, from)
  for (let done = 0; ; ) {
    // In most scripts other than Latin the next letter is right here.
    const start = text.charCodeAt(done) >= FIRST_OTHER ? done : next(done)
    if (start < 0) break
    const code = text.charCodeAt(start)
    const unit = unitOf(code)
    if ((unit & UNSPACED) !== 0) {
      const hit = isStart(unspaced, code)
        ? (longestGlued(entriesOf, text, start, inside) ?? signAt?.(text, start))
        : undefined
      if (hit) found.push(hit)
      done = hit ? hit.end : start + 1
      continue
    }
    if ((unit & WORD) === 0) {
      done = start + 1
      continue
    }
    readWord(text, start, word)
    const { end, hash } = word
    const isInWord = start > done && isWordUnit(text.charCodeAt(start - 1))
    const isName = !isInWord && (unit & CAPITAL) !== 0
    const isSmallName = smallStarts !== undefined && !isInWord && !isName && end - start >= SHORTEST_SMALL
    const lookup = isName ? entriesOf : isSmallName ? smallEntries : undefined
    const entries = lookup && end - start <= LONGEST_WORD ? lookup(text, start, end, hash) : undefined
    // Most words are no names: this is seen at once.
    const mayBe = entries !== undefined || hasGenitive || code >= FIRST_PREFIX
    const match = lookup && mayBe ? nameAt(lookup, entries, text, start, end, hasGenitive) : undefined
    const isMisspelt = match?.aliases[0]?.kind === 'misspelt'
    const hit = isMisspelt && !isTitledAt(text, start, parts) ? undefined : match
    // 'Prime Minister Benjamin Netanyhu': 'Benjamin' may be somebody else's surname.
    if (ask && isName && isAfterTitle(text, start)) {
      ask()
      ask = undefined
    }
    if (hit && (hit.aliases.length > 0 || hit.keyword !== undefined)) found.push(hit)
    done = hit ? hit.end : end
  }
  return found
}

/** A block of a page or an article, and the places in it that may be names. */
export interface Matched {
  readonly text: string
  readonly candidates: readonly Candidate[]
}
