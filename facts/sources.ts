import type { Fact, FactBundle, Quote, Source } from './types.ts'

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
 * The later version of each source that has one: the same address saved again with another text.
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
  return (compare(a.saved ?? '', b.saved ?? '') || compare(a.id, b.id)) > 0
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

function contentOf({ kind, about, statement }: Fact): string {
  return `${kind} ${about.join()} ${statement}`
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

/** Dashes and commas part a text directive, so they are escaped as well. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
