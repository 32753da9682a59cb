import { fold } from '../text/normalize.ts'
import type { Fact, FactBundle, IsoDate, Quote, Source } from '../types.ts'

/** The day a source speaks of: its own, else the day it was saved; empty where neither is known. */
export function dayOfSource({ published, saved }: Source): string {
  return published ?? saved?.slice(0, 10) ?? ''
}

/** Newest first: by day, then by when it was saved, then by id. */
export function byNewest(a: Source, b: Source): number {
  return (
    compare(dayOfSource(b), dayOfSource(a)) || compare(b.saved ?? '', a.saved ?? '') || compare(a.id, b.id)
  )
}

/**
 * The later version of each source that has one: the same address saved again with another text. What came from a file
 * supersedes nothing but what came from one: anybody can write a file that gives an address.
 *
 * @returns the latest version by the id of each earlier one
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

function isLater(a: Source, b: Source): boolean {
  if ((a.imported === undefined) !== (b.imported === undefined)) return a.imported === undefined
  return (compare(a.saved ?? '', b.saved ?? '') || compare(a.id, b.id)) > 0
}

/** As ISO dates with four digits for the year have it, in milliseconds. */
const LAST_MOMENT = Date.parse('9999-12-31T23:59:59.999Z')

/**
 * A source that is read now beside an earlier one of its address: it counts as the later version, also where the clock went
 * back meanwhile.
 */
export function savedAfter(source: Source, { saved: before }: Source): Source {
  if (before === undefined || (source.saved ?? '') > before) return source
  const after = Date.parse(before) + 1
  // The clock may have stood at the last day that dates can tell.
  return after < LAST_MOMENT ? { ...source, saved: new Date(after).toISOString() } : source
}

/**
 * The facts of a bundle without those that a later version of their article says again, word for word. What only an
 * earlier version said stays.
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

/** A quotation up to this length, in UTF-16 units, stands in a link whole; of a longer one its ends. */
const LONGEST_IN_LINK = 120
const WORDS_AT_ENDS = 5

/**
 * The address of a passage: browsers scroll to it and show it. (Text fragments, WICG scroll-to-text-fragment.)
 *
 * @returns undefined for a source without an address
 */
export function linkTo({ url }: Source, { exact }: Pick<Quote, 'exact'>): string | undefined {
  if (url === undefined) return undefined
  const [address = ''] = url.split('#')
  const words = exact.trim().split(/\s+/)
  const isShort = exact.length <= LONGEST_IN_LINK || words.length <= 2 * WORDS_AT_ENDS
  const parts = isShort ? [words] : [words.slice(0, WORDS_AT_ENDS), words.slice(-WORDS_AT_ENDS)]
  return `${address}#:~:text=${parts.map((part) => encoded(part.join(' '))).join(',')}`
}

/** Dashes and commas part a text directive, so they are escaped as well. Half a character cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D')
}

/** Where a source comes from: what ships, what the reader saved, what they imported. */
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
 * The host of a source's address, where readers should see it beside the publisher's name: the name does not show in
 * the address, or the source came from a file, which may give any name with any address.
 */
export function hostToTell({ url, publisher, imported }: Source): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { hostname } = new URL(url)
  const isAgreed = publisher !== undefined && imported === undefined && isNameOf(publisher, hostname)
  return !isAgreed ? hostname.replace(/^www\./, '') : undefined
}

/** Words that many newsrooms have in their names: by themselves they tell none of them. */
const COMMON =
  /^(?:news|times|post|daily|press|world|today|online|media|tv|radio|journal|herald|tribune|report|live|international)$/

/** Second levels under which names are given, as in `bbc.co.uk`. */
const SECOND_LEVEL = /^(?:co|com|org|net|gov|ac|or|ne|go|edu)$/

/** Whether an address bears a publisher's name: `lemonde.fr` Le Monde's, `nytimes.com` The New York Times', `bbc.co.uk` BBC News'. */
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
    // The first words by their letters, the last whole: 'nytimes'.
    (words.length > 1 && label === `${initials.slice(0, -1).join('')}${words.at(-1)}`)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
