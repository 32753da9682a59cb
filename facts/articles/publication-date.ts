import { DAY_IN_MS, daysBetween } from '../text/days.ts'
import { INLINE, SKIPPED } from '../text/html-elements.ts'
import type { IsoDate } from '../types.ts'
import { type LinkedNode, linkedArticles } from './linked-data.ts'
import { identify, isAnothers, type PageIdentity } from './page-identity.ts'
import { metaTexts } from './page-title.ts'
import { isoDay, writtenDays } from './written-day.ts'

/** A day that a page states, and whether it is the writer's own day: a moment in UTC can be on the day before or after. */
interface Said {
  readonly day: IsoDate
  readonly isLocal: boolean
}

/** Names of `<meta>` that say when the page's own article was published. */
const PUBLISHED =
  'article:published_time article:published og:published_time og:article:published_time parsely-pub-date sailthru.date ' +
  'datepublished publish-date publishdate publish_date publication_date pubdate article_date_original displaydate rnews:datePublished'

/** Names of `<meta>` with a day that on some pages is the day of the last change. */
const DATED =
  'date dc.date dc.date.issued dc.date.created dcterms.date dcterms.issued dcterms.created created citation_date ' +
  'citation_publication_date'

/**
 * The day on which a page's article was published: 'on Monday' is counted from it. Each place that may state it has a vote.
 * A day is taken if all the places that are surely about the article agree, or else most of all places. The date of a
 * related story would be worse than none.
 *
 * @param url where the page is, if it is on the web
 * @param today later days do not count, except by the difference between the time zones
 */
export function pageDate(page: Document, url?: string, today = new Date()): IsoDate | undefined {
  const own = identify(page, url)
  const language = page.documentElement?.getAttribute('lang')?.trim() || undefined
  const latest = new Date(today.getTime() + DAY_IN_MS).toISOString().slice(0, 10)
  const head = headDays(page, own, language)
  const voices = (groups: readonly (readonly Said[])[]): Said[] =>
    groups.flatMap((group) => voiceOf(group, latest) ?? [])
  const sure = voices([
    linkedArticles(page, own).flatMap(linkedDay),
    metaTexts(page, PUBLISHED).flatMap((text) => said(text, language)),
    markedDays(page, own, language),
    head.times,
  ])
  const likely = voices([
    head.written,
    addressDays(own),
    [...page.querySelectorAll(RDFA)].flatMap((element) => statedDay(element, language)),
    metaTexts(page, DATED).flatMap((text) => said(text, language)),
  ])
  return elected(sure.length > 0 ? sure : likely, [...sure, ...likely])
}

/** The day that a place states. Nothing if its dates disagree, since nobody knows which is the article's. */
function voiceOf(group: readonly Said[], latest: IsoDate): Said | undefined {
  const usual = group.filter(({ day }) => day > EARLIEST && day !== EPOCH && day <= latest)
  const [first] = usual
  return first && usual.every((other) => isNear(first, other))
    ? (usual.find(({ isLocal }) => isLocal) ?? first)
    : undefined
}

/** Earlier dates are about history, since there were no pages before the web. And the date of a clock that was never set. */
const EARLIEST = '1990'
const EPOCH = '1970-01-01'

/** Whether two days can be the same moment in two time zones. */
function isNear(a: Said, b: Said): boolean {
  return Math.abs(daysBetween(a.day, b.day)) <= 1
}

/** The day of all candidates, else that of most of `all`. Among its votes, the first with the writer's own day. */
function elected(candidates: readonly Said[], all: readonly Said[]): IsoDate | undefined {
  const votes = candidates.map((candidate) => all.filter((other) => isNear(candidate, other)))
  const most = Math.max(...votes.map((group) => group.length))
  const best = votes.filter((group) => group.length === most)
  const [first] = best
  // Two days have the same number of votes.
  if (!first?.[0] || best.some((group) => group[0] && !isNear(group[0], first[0] as Said))) return undefined
  return (first.find(({ isLocal }) => isLocal) ?? first[0]).day
}

/** The day of a date or a moment, in the writer's time zone. */
function said(text: string, language?: string): Said[] {
  const seconds = /^\s*(\d{10})(?:\d{3})?\s*$/.exec(text)?.[1]
  if (seconds) return [{ day: new Date(Number(seconds) * 1000).toISOString().slice(0, 10), isLocal: false }]
  const day = dayOf(text) ?? writtenDays(text, language)[0]
  // Many pages write a day as midnight in UTC where a moment is required.
  const isLocal = !/\d:\d\d.*(?:Z|UTC|GMT|[+-]00:?00)\s*$/i.test(text) || /[T ]00:00(?!:\d*[1-9])/.test(text)
  return day === undefined ? [] : [{ day, isLocal }]
}

function linkedDay({ datePublished, dateCreated }: LinkedNode): Said[] {
  return [datePublished ?? dateCreated].flat().flatMap((value) => said(`${value ?? ''}`))
}

/** Microdata (schema.org) of the article that contains the headline. */
function markedDays(page: Document, own: PageIdentity, language: string | undefined): Said[] {
  return [...page.querySelectorAll('[itemprop~="datePublished"]')].flatMap((element) => {
    const scope = element.closest('[itemscope]')
    if ((own.headline && scope && !scope.contains(own.headline)) || isAnothers(element, own)) return []
    return statedDay(element, language)
  })
}

function statedDay(element: Element, language: string | undefined): Said[] {
  const stamp = element.getAttribute('content') ?? element.getAttribute('datetime')
  return said(stamp ?? element.textContent ?? '', language)
}

/** RDFa, as content systems write it around the day that they show, which may be below the text. */
const RDFA = ':not(meta):is([property~="dc:date"],[property~="dc:created"],[property$="datePublished"])'

/** The days in the page's address and in those that it states: '/2024/08/26/', '/2024/politics/08/26/'. */
function addressDays({ addresses }: PageIdentity): Said[] {
  return addresses.flatMap((address) => {
    const [, year, month, day] =
      /\/((?:19|20)\d\d)(?:[/-]?|\/[a-z-]+\/)(\d\d)[/-]?(\d\d)(?!\d)/i.exec(address) ?? []
    const found = isoDay(year, month, day)
    return found === undefined ? [] : [{ day: found, isLocal: true }]
  })
}

/** How much text after the headline, or before it, may state the day of publication, in UTF-16 units. */
const AFTER = 700
const BEFORE = 250
/** A line with the date has little other text. In UTF-16 units. */
const LONGEST_DATELINE = 80
/** Text between the headline and the article is shorter than the article's paragraphs. In UTF-16 units. */
const LONGEST_LEAD = 300
/** Words before a date that is not the first: 'Updated'. */
const CHANGED = /updat|modif|aktualisiert|mis à jour|actualiz|aggiorn|bijgewerkt|更新|수정|تحديث/i

interface HeadDays {
  readonly times: Said[]
  readonly written: Said[]
}

/** The first days after the headline, in `<time>` and in words; if there are none, those before it. */
function headDays(page: Document, own: PageIdentity, language: string | undefined): HeadDays {
  const start = own.headline ?? page.querySelector('article, main') ?? page.body
  if (!start) return { times: [], written: [] }
  const { headline } = own
  const following = daysFrom(
    headline ? after(headline, page.body) : start.firstChild,
    undefined,
    AFTER,
    page,
    own,
    language,
  )
  if (!headline) return following
  let before = following
  // Above a menu is what the site says of itself, such as what day it is.
  for (
    let holder: Element | null = headline.closest('article, main, header') ?? headline.parentElement;
    before.times.length + before.written.length === 0 && holder && holder !== page.body;
    holder = holder.parentElement?.querySelector('nav, header') ? null : holder.parentElement
  )
    before = daysFrom(holder.firstChild, headline, BEFORE, page, own, language)
  return before
}

/** @param end where to stop; nothing is returned if it is farther away than `most` */
function daysFrom(
  start: Node | null,
  end: Node | undefined,
  most: number,
  page: Document,
  own: PageIdentity,
  language: string | undefined,
): HeadDays {
  const times: Said[] = []
  // Blogs call the only date 'updated' in the markup, whatever it is.
  const updated: Said[] = []
  const written: Said[] = []
  let left = most
  let line = ''
  // The last line, which may be a date's label: 'Updated:'.
  let label = ''
  const flush = (): void => {
    const text = line.replace(/\s+/g, ' ').trim()
    label = text || label
    // Here the article's text starts.
    if (text.length > LONGEST_LEAD) left = 0
    if (text.length <= LONGEST_DATELINE) written.push(...ownDays(text.split(CHANGED)[0] ?? '', language))
    line = ''
  }
  let node = start
  while (node && node !== end && left > 0) {
    let isInside = false
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? ''
      line += `${text} `
      left -= text.trim().length
    } else if (node.nodeType === 1) {
      const element = node as Element
      if (!INLINE.has(element.localName)) flush()
      // Another story's headline: the dates after it are that story's.
      if (!end && /^h\d$/.test(element.localName) && (element.querySelector('a') ?? element.closest('a')))
        break
      if (element.localName === 'time') {
        if (!CHANGED.test(`${(label + line).slice(-30)} ${element.getAttribute('itemprop')}`))
          (CHANGED.test(element.className) ? updated : times).push(...timeDays(element, language))
        // The label was that of this one.
        label = line = ''
      } else isInside = !SKIPPED.has(element.localName) && !isAnothers(element, own, true)
    }
    const next: Node | null = (isInside && node.firstChild) || after(node, page.body)
    if (node.nodeType === 1 && !isInside && !INLINE.has((node as Element).localName)) flush()
    if (next && !INLINE.has(next.parentElement?.localName ?? '') && next.parentElement !== node.parentElement)
      flush()
    node = next
  }
  flush()
  if (end && node !== end) return { times: [], written: [] }
  return { times: [...times, ...updated].slice(0, 1), written: written.slice(0, 1) }
}

/** The next node in document order that is not inside this one. */
function after(node: Node, root: Node): Node | null {
  let at: Node | null = node
  while (at && at !== root && !at.nextSibling) at = at.parentNode
  return at && at !== root ? at.nextSibling : null
}

/** The day in the words of a `<time>` is the writer's own, while its moment may be in UTC. */
function timeDays(time: Element, language: string | undefined): Said[] {
  const stamp = said(time.getAttribute('datetime') ?? '', language)
  const words = ownDays(time.textContent ?? '', language)
  const [first] = stamp
  const same = words.filter((word) => !first || isNear(first, word))
  return same.length > 0 ? same.slice(0, 1) : stamp
}

/** The days in a writer's words. */
function ownDays(text: string, language: string | undefined): Said[] {
  return writtenDays(text, language).map((day) => ({ day, isLocal: true }))
}

/** The day at the start of a date or a moment in ISO 8601, in the writer's time zone. */
export function dayOf(text: string | null | undefined): IsoDate | undefined {
  const [, year, month, day] = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text ?? '') ?? []
  return isoDay(year, month, day)
}
