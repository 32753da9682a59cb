import { byCodeUnits } from '../text/code-units.ts'
import { fold } from '../text/normalize.ts'
import type { Fact, FactBundle, IsoDate, Quote, Source } from '../types.ts'

/** The day of a source: its day of publication, else the day it was saved; empty if neither is known. */
export function dayOfSource({ published, saved }: Source): string {
  return published ?? saved?.slice(0, 10) ?? ''
}

/** Newest first: by day, then by the time of saving, then by id. */
export function byNewest(a: Source, b: Source): number {
  return (
    byCodeUnits(dayOfSource(b), dayOfSource(a)) ||
    byCodeUnits(b.saved ?? '', a.saved ?? '') ||
    byCodeUnits(a.id, b.id)
  )
}

/**
 * The latest version of each source that was saved again, from the same address, with another text. Articles out of files
 * supersede only articles out of files, since anybody can write a file with any address.
 *
 * @returns the id of an earlier version → the latest version
 */
export function supersededBy(sources: readonly Source[]): Map<string, Source> {
  const latest = new Map<string, Source>()
  for (const source of sources) {
    if (source.url === undefined) continue
    const known = latest.get(source.url)
    if (!known || isLater(source, known)) latest.set(source.url, source)
  }
  const superseded = new Map<string, Source>()
  for (const source of sources) {
    const last = source.url === undefined ? undefined : latest.get(source.url)
    if (last && last.id !== source.id) superseded.set(source.id, last)
  }
  return superseded
}

/** Facts of one article in the order of its text. */
export function byPlaceInText({ quote: a }: Fact, { quote: b }: Fact): number {
  return a.block - b.block || a.start - b.start
}

/** Whether a fact is the title of its article, also where the reader has given it another. */
export function isItsTitle({ quote }: Fact, { title, sourceTitle }: Source): boolean {
  return quote.exact === title || quote.exact === sourceTitle
}

function isLater(a: Source, b: Source): boolean {
  if ((a.imported === undefined) !== (b.imported === undefined)) return a.imported === undefined
  return (byCodeUnits(a.saved ?? '', b.saved ?? '') || byCodeUnits(a.id, b.id)) > 0
}

/** The last moment that an ISO date with a year of four digits can have, in milliseconds. */
export const LAST_MOMENT = Date.parse('9999-12-31T23:59:59.999Z')

/**
 * A source that is being read, next to an earlier one with the same address: it must count as the later version, even if
 * the clock was set back meanwhile.
 */
export function savedAfter(source: Source, { saved: before }: Source): Source {
  if (before === undefined || (source.saved ?? '') > before) return source
  const after = Date.parse(before) + 1
  // The clock may have been set to the last possible day.
  return after < LAST_MOMENT ? { ...source, saved: new Date(after).toISOString() } : source
}

/**
 * The facts of a bundle without those that a later version of their article repeats, word for word. What only an earlier
 * version said is kept.
 */
export function currentFacts({ sources, facts }: Pick<FactBundle, 'sources' | 'facts'>): Fact[] {
  const superseded = supersededBy(sources)
  if (superseded.size === 0) return [...facts]
  const said = new Set(
    facts.filter((f) => !superseded.has(f.source)).map((f) => `${f.source} ${contentOf(f)}`),
  )
  return facts.filter((fact) => {
    const later = superseded.get(fact.source)
    return !later || !said.has(`${later.id} ${contentOf(fact)}`)
  })
}

function contentOf({ kind, about, quote }: Fact): string {
  return `${kind} ${about.join()} ${quote.exact}`
}

/** A link contains a quote up to this length, in UTF-16 units; of longer ones, the start and the end. */
const LONGEST_IN_LINK = 120
const WORDS_AT_ENDS = 5

/** How much text around a quote is kept to find it again, in UTF-16 units. */
export const LONGEST_AROUND = 32
/** So many words before and after a quote say which of several like it is meant. */
const WORDS_AROUND = 3

/**
 * The address of a passage: browsers scroll to it and highlight it. (Text fragments, WICG scroll-to-text-fragment.) The
 * words around it say where it is, if the same words are in the page several times. Browsers scroll to what they find
 * first: the passage alone comes second, for pages in which something else is around it now.
 *
 * @returns undefined if the source has no address
 */
export function linkTo(
  { url }: Source,
  { exact, prefix = '', suffix = '' }: Pick<Quote, 'exact'> & Partial<Quote>,
): string | undefined {
  if (url === undefined) return undefined
  const [address = ''] = url.split('#')
  const words = wordsIn(exact)
  const isShort = exact.length <= LONGEST_IN_LINK || words.length <= 2 * WORDS_AT_ENDS
  const parts = isShort ? [words] : [words.slice(0, WORDS_AT_ENDS), words.slice(-WORDS_AT_ENDS)]
  const passage = parts.map((part) => encoded(part.join(' '))).join(',')
  const before = around(wordsIn(prefix).slice(-WORDS_AROUND - 1), prefix.length, 0)
  const after = around(wordsIn(suffix).slice(0, WORDS_AROUND + 1), suffix.length, -1)
  const placed = [...(before ? [`${before}-`] : []), passage, ...(after ? [`-${after}`] : [])].join(',')
  const texts = placed === passage ? [passage] : [placed, passage]
  return `${address}#:~:${texts.map((text) => `text=${text}`).join('&')}`
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/**
 * Whole words around a quote, encoded. The outermost is left out if it may be the rest of a longer one.
 *
 * @param length of the kept text around the quote
 * @param outermost the index of the word that is farthest from the quote
 */
function around(words: readonly string[], length: number, outermost: 0 | -1): string {
  const isCut = words.length > WORDS_AROUND || length >= LONGEST_AROUND
  const whole = !isCut ? words : outermost === 0 ? words.slice(1) : words.slice(0, -1)
  return encoded(whole.join(' '))
}

/** Dashes and commas separate the parts of a text directive, so they are escaped as well. Half a character cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
}

/** Where a source comes from: it came with Attaché, or the reader saved or imported it. */
export type Origin =
  | { readonly from: 'shipped' }
  | { readonly from: 'saved'; readonly day: IsoDate }
  | { readonly from: 'file'; readonly file: string; readonly day?: IsoDate }

export function originOf({ saved, imported }: Source): Origin {
  if (imported) {
    const day = imported.at?.slice(0, 10)
    return { from: 'file', file: imported.file, ...(day === undefined ? {} : { day }) }
  }
  return saved === undefined ? { from: 'shipped' } : { from: 'saved', day: saved.slice(0, 10) }
}

/**
 * The host of a source's address, if readers should see it next to the publisher's name: because the address does not
 * contain the name, or because the source came from a file, which may have any name with any address.
 */
export function hostToShow({ url, publisher, imported }: Source): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { hostname } = new URL(url)
  const isAgreed = publisher !== undefined && imported === undefined && isNameOf(publisher, hostname)
  return !isAgreed ? hostname.replace(/^www\./, '') : undefined
}

/** Words in the names of many newsrooms: they do not identify one. */
const COMMON =
  /^(?:news|times|post|daily|press|world|today|online|media|tv|radio|journal|herald|tribune|report|live|international)$/

/** Second levels of public suffixes, as in `bbc.co.uk`. */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|ac|or|ne|go|edu)$/

/** Whether a host contains a publisher's name: `lemonde.fr` for Le Monde, `nytimes.com` for The New York Times, `bbc.co.uk` for BBC News. */
function isNameOf(publisher: string, hostname: string): boolean {
  const labels = hostname.split('.').slice(0, -1)
  while (labels.length > 1 && SECOND_LEVEL.test(labels.at(-1) ?? '')) labels.pop()
  const label = (labels.at(-1) ?? '').replaceAll('-', '').replace(/^the(?=.{3})/, '')
  const words = fold(publisher)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'the')
  const initials = words.map((word) => word.charAt(0))
  return (
    label === words.join('') ||
    (words.includes(label) && !COMMON.test(label)) ||
    (initials.length > 2 && label === initials.join('')) ||
    // The first letters of the first words, and the whole last word: 'nytimes'.
    (words.length > 1 && label === `${initials.slice(0, -1).join('')}${words.at(-1)}`)
  )
}
