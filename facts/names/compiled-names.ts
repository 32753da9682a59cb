import { hashOf, isCapital, isUnspaced, isWordUnit, readWord, type ScannedWord } from '../text/letters.ts'
import { fold } from '../text/normalize.ts'
import type { Alias } from '../types.ts'
import { asAlias, LEAD, type NamedAlias } from './name-line.ts'

/** What a name can mean, before the text around it is looked at. */
export interface Meaning {
  /** None for an exclusion or a keyword. */
  readonly aliases: readonly Alias[]
  readonly keyword: string | undefined
}

/** One spelling of the names of one or more entities, ready to be compared with a text. */
export interface Entry extends Meaning {
  /** The small words or initials before the first word, folded: `von der `, `al-`, `p. w. `. */
  readonly lead: string
  /** The folded words after the first. */
  readonly rest: readonly string[]
  /** What is before each word of `rest`. */
  readonly gaps: readonly Gap[]
  /** `U.S.`: a full stop after it belongs to it. */
  readonly dotted: boolean
  /** `US`: only exactly these letters match, since 'us' is a word; nor are Hindi 'पर' and 'पेरू' one word. */
  readonly exact: string | undefined
  /** The whole name, in a script without spaces. */
  readonly glued: string | undefined
  readonly aliases: Alias[]
}

/** A name in a script without spaces. */
export interface Glued extends Meaning {
  readonly text: string
}

type Gap = 'space' | 'dot' | 'dot-space' | 'apostrophe' | 'other'

const GAPS: Readonly<Record<Gap, RegExp>> = {
  // A name may continue on the next line, and 'Jae-myung' is also written 'Jae Myung'. An empty line ends it.
  space: /[^\S\n]*(?:\n[^\S\n]*)?(?:[-\u2010-\u2013\u00ad\u200c][^\S\n]*)?/y,
  dot: /\./y,
  'dot-space': /\.?\s*/y,
  apostrophe: /['\u2018\u2019\u02bc\u0060]/y,
  other: /[^\p{L}\p{N}\n]{1,3}/uy,
}

/** The names that start with the same word. */
export interface Entries {
  /** What is found if that word alone is a name, whatever is before and after it. */
  readonly plain: Meaning | undefined
  /** The names that are only that word. */
  readonly single: readonly Entry[]
  /** The longer names, by their second word. */
  readonly bySecond: ReadonlyMap<string, readonly Entry[]>
  /** The hashes of those second words. */
  readonly seconds: ReadonlySet<number>
  /** Those in a script without spaces, each once, the longest first. */
  readonly glued: readonly Glued[]
}

export function compileEntries(aliases: readonly NamedAlias[]): Entries {
  const entries = new Map<string, Entry>()
  for (const alias of aliases) {
    const made = asAlias(alias)
    const entry = entryOf(alias, made)
    if (!entry) continue
    const key = aliases.length === 1 ? '' : keyOfEntry(entry, made ? 'alias' : (alias.keyword ?? 'exclusion'))
    const same = entries.get(key)
    if (!same) {
      entries.set(key, entry)
      continue
    }
    if (!made) continue
    const at = same.aliases.findIndex((a) => a.entity === made.entity)
    if (at < 0) same.aliases.push(made)
    else if (same.aliases[at]?.kind === 'capital' || isRaised(made, same.aliases[at])) same.aliases[at] = made
  }
  const all = [...entries.values()]
  const [only] = all
  if (only && all.length === 1 && isPlain(only)) {
    return {
      plain: only,
      single: all,
      bySecond: NO_SECOND,
      seconds: NO_HASH,
      glued: NO_GLUED,
    }
  }
  const bySecond = Map.groupBy(
    all.filter((entry) => entry.rest.length > 0),
    (entry) => entry.rest[0] ?? '',
  )
  return {
    plain: undefined,
    single: all.filter((entry) => entry.rest.length === 0),
    bySecond,
    seconds: new Set([...bySecond.keys()].map((word) => hashOf(word, 0, word.length))),
    glued: [...Map.groupBy(all, (entry) => entry.glued ?? '')]
      .flatMap(([text, same]) => (text === '' ? [] : { text, ...meaningOf(same) }))
      .sort((a, b) => b.text.length - a.text.length),
  }
}

/** What equally long names mean together. If one of them is an exclusion, it wins. */
export function meaningOf(hits: readonly Meaning[]): Meaning {
  const [only] = hits
  if (hits.length === 1 && only) return only
  const keyword = hits.find((hit) => hit.keyword !== undefined)?.keyword
  const isExclusion = hits.some((hit) => hit.aliases.length === 0 && hit.keyword === undefined)
  // Two spellings of one entity may differ by no more than a hyphen.
  const byEntity = new Map<string, Alias>()
  for (const alias of hits.flatMap((hit) => hit.aliases)) {
    const known = byEntity.get(alias.entity)
    // The Finnish name of Brazil is its capital's in English: the country's name wins.
    if (!known || known.kind === 'capital') byEntity.set(alias.entity, alias)
  }
  return { aliases: isExclusion ? [] : [...byEntity.values()], keyword }
}

/** French 'les Français' and 'français': where a text has the capital, the word with one is meant. */
function isRaised(alias: Alias, than: Alias | undefined): boolean {
  const [own, other] = [alias.text, than?.text ?? ''].map((text) => isCapital(text.charCodeAt(0)))
  return alias.kind === 'demonym' && own === true && other === false
}

const NO_SECOND: Entries['bySecond'] = new Map()
const NO_HASH: Entries['seconds'] = new Set()
const NO_GLUED: readonly Glued[] = []

/** Written for speed: a page that has just been opened compiles a thousand names before this code is optimised. */
function entryOf({ text, kind, keyword }: NamedAlias, made: Alias | undefined): Entry | undefined {
  const lead = leadOf(text)
  const rest: string[] = []
  const gaps: Gap[] = []
  // The end of the previous word; -1 before the first.
  let before = -1
  for (let at = lead.length; at < text.length; at++) {
    if (!isWordUnit(text.charCodeAt(at))) continue
    const end = wordEnd(text, at)
    if (before >= 0) {
      rest.push(fold(text.slice(at, end)))
      gaps.push(gapOf(text.slice(before, at)))
    }
    before = end
    at = end
  }
  if (before < 0) return undefined
  return {
    lead: lead === '' ? '' : fold(lead),
    // A list that has grown has room for 16 more: the copies have none.
    rest: rest.slice(),
    gaps: gaps.slice(),
    dotted: text.endsWith('.'),
    exact:
      kind === 'abbreviation' || (kind === 'exclusion' && SHORT.test(text)) || VOWEL_SIGNS.test(text)
        ? text.normalize()
        : undefined,
    glued: isUnspaced(text.charCodeAt(0)) ? text : undefined,
    aliases: made ? [made] : [],
    keyword,
  }
}

/** Scripts of India, where the marks that folding takes away are the vowels. */
const VOWEL_SIGNS = /[\u0900-\u0dff]/

/** An exclusion in capitals: 'IRA' is no 'Irã'. */
const SHORT = /^[A-Z]{2,4}$/

const FULL_STOP = 46

/** The small words and initials at the start of a name; they start with a small letter or 'The', or have a full stop. */
function leadOf(text: string): string {
  const code = text.charCodeAt(0)
  const may = (code >= 97 && code <= 122) || text.charCodeAt(1) === FULL_STOP || text.startsWith('The')
  return may ? (LEAD.exec(text)?.[0] ?? '') : ''
}

function keyOfEntry({ lead, exact, glued, rest, gaps }: Entry, sort: string): string {
  return [sort, lead, exact, glued, rest.join(' '), gaps.join()].join('\n')
}

function isPlain({ lead, rest, dotted, exact, glued }: Entry): boolean {
  return lead === '' && rest.length === 0 && !dotted && exact === undefined && glued === undefined
}

function gapOf(between: string): Gap {
  if (between === ' ' || between === '-') return 'space'
  if (/^[\s\u200c-]+$/.test(between)) return 'space'
  if (between === '.') return 'dot'
  if (/^\.\s+$/.test(between)) return 'dot-space'
  if (/^['’]$/.test(between)) return 'apostrophe'
  return 'other'
}

export function wordEnd(text: string, start: number): number {
  let i = start + 1
  while (isWordUnit(text.charCodeAt(i))) i++
  return i
}

/** In UTF-16 units: no word of a name is longer, so that longer words need not be folded. */
export const LONGEST_WORD = 40

/** The start of the small words before a name, or -1 if the text does not have them there. */
export function leadStart({ lead }: Entry, text: string, start: number): number {
  if (lead === '') return start
  const from = start - lead.length
  // 'U.S. Korea policy': the S is a part of another abbreviation.
  const before = from > 0 ? text.charCodeAt(from - 1) : 0
  if (from < 0 || isWordUnit(before) || before === FULL_STOP) return -1
  return fold(text.slice(from, start)).replace(/[\s\u00a0\u2010-\u2013-]/g, ' ') === lead.replace(/-/g, ' ')
    ? from
    : -1
}

const second: ScannedWord = { end: 0, hash: 0 }

/**
 * The next word, if it starts within three characters and has one of the hashes; folded, else empty.
 *
 * @param hasGenitive names may take an s: `Merkels` is read as `merkel` if that has one of the hashes
 */
export function secondWord(
  text: string,
  end: number,
  hashes: ReadonlySet<number>,
  hasGenitive: boolean,
): string {
  for (let i = end; i <= end + 3; i++) {
    if (!isWordUnit(text.charCodeAt(i))) continue
    readWord(text, i, second)
    let stop = second.end
    if (second.hash >= 0 && !hashes.has(second.hash)) {
      if (!hasGenitive || text.charCodeAt(stop - 1) !== SMALL_S) return ''
      stop--
      if (!hashes.has(hashOf(text, i, stop))) return ''
    }
    return stop - i > LONGEST_WORD ? '' : fold(text.slice(i, stop))
  }
  return ''
}

const SMALL_S = 115

/**
 * The end of the alias that starts at `start`, or -1 if it is not there.
 *
 * @param hasGenitive the last word may have an additional s
 */
export function entryEnd(
  entry: Entry,
  text: string,
  start: number,
  firstEnd: number,
  hasGenitive: boolean,
): number {
  let at = firstEnd
  for (let i = 0; i < entry.rest.length; i++) {
    const gap = GAPS[entry.gaps[i] ?? 'other']
    gap.lastIndex = at
    const gapEnd = gap.test(text) ? gap.lastIndex : -1
    if (gapEnd <= at) return -1
    const end = wordEnd(text, gapEnd)
    if (end - gapEnd > LONGEST_WORD) return -1
    const isLast = hasGenitive && i === entry.rest.length - 1 && text.charCodeAt(end - 1) === SMALL_S
    const found = fold(text.slice(gapEnd, end))
    if (found !== entry.rest[i] && !(isLast && found.slice(0, -1) === entry.rest[i])) return -1
    if (entry.aliases.length > 0 && isCapital(text.charCodeAt(start)) && !sameCase(text, start, gapEnd))
      return -1
    at = end
  }
  // 'U.S.G.' is another abbreviation.
  if (entry.dotted && text[at] === '.' && isCapital(text.charCodeAt(++at))) return -1
  if (entry.exact === undefined) return at
  const surface = text.slice(start, at).normalize()
  return surface === entry.exact || `${surface}.` === entry.exact ? at : -1
}

const SMALL_WORDS =
  /^(?:and|of|the|da|de|la|le|von|van|der|den|bin|al|el|un|in|d|s|e|y|i|dos|das|do|del|di|du|arap|ould|zu|te|ul)(?![\p{L}\p{N}])/iu

/** 'New zealand' is not a name; 'Jae-myung' and 'Isle of Man' are. */
function sameCase(text: string, start: number, wordStart: number): boolean {
  if (isCapital(text.charCodeAt(wordStart)) || /\p{N}/u.test(text[wordStart] ?? '')) return true
  if (SMALL_WORDS.test(text.slice(wordStart, wordStart + 5))) return true
  return /[-\u2010-\u2013'\u2019]/.test(text[wordStart - 1] ?? '') && wordStart > start
}
