import { fold } from '../text/normalize.ts'
import { clean } from './page-blocks.ts'
import {
  LONG_TITLE,
  lettersOf,
  metaTexts,
  type PageHeadline,
  SEPARATOR,
  statedTitle,
  textOf,
} from './page-title.ts'

/** A place or a section has no more words. */
const MOST_LABEL_WORDS = 3

/**
 * The title of a page's own article: its headline, without a label in it, or the title in the head if the headline is only
 * a place or a section.
 *
 * @returns undefined if the page states none
 */
export function articleTitle(page: Document, own: PageHeadline): string | undefined {
  const shown = own.headline && (shownTitle(own.headline) || statedTitle(page, own))
  const [stated] = metaTexts(page, 'og:title').map((name) => withoutSite(clean(name), own.sites))
  if (!shown || !stated) return shown || stated || undefined
  if (isAfterLabel(shown, stated)) return stated
  return !own.isTitled && isLabel(shown, stated) ? stated : shown
}

/** Names of a label within a headline: what the story is about, its section, its day, or words for screen readers. */
const LABEL_NAME =
  /dachzeile|over-?line|(?:roof|top|pre)-?line|kicker|eyebrow|(?:^|[-_\s])(?:topic|label|category|section|date|pre-?title|(?:super|sub|sur)-?tit(?:le|re)|volanta|ante-?titulo|occhiello|visually-?hidden|sr-only|screen-reader-text)(?:[-_\s]|$)/i

/** The text of a headline without a label at its start. */
function shownTitle(headline: Element): string {
  const whole = clean(textOf(headline))
  for (let box = headline, depth = 0; depth < LABEL_DEPTH; depth++) {
    const [first] = box.children
    if (!first || !whole.startsWith(clean(first.textContent ?? ''))) return whole
    const rest = whole
      .slice(clean(first.textContent ?? '').length)
      .replace(/^\s*[:|–—/-]+\s*/, '')
      .trim()
    if (LABEL_NAME.test(first.getAttribute('class') ?? ''))
      return lettersOf(rest).length >= LONG_TITLE ? rest : whole
    // A box around the headline's parts.
    if (rest !== '') return whole
    box = first
  }
  return whole
}

/** So deep in a headline may be its label. */
const LABEL_DEPTH = 3

/** Whether the headline has the title after a label, which no mark separates. */
function isAfterLabel(shown: string, stated: string): boolean {
  const [long, short] = [lettersOf(shown), lettersOf(stated)]
  const label = shown.slice(0, shown.length - stated.length).trim()
  return (
    short.length >= LONG_TITLE && long.length > short.length && long.endsWith(short) && !/[:–—-]$/.test(label)
  )
}

/** Whether the headline is only a place or a section: it is short, and the title has other words. */
function isLabel(shown: string, stated: string): boolean {
  const words = wordsOf(shown)
  const others = wordsOf(stated)
  const common = words.filter((word) => others.includes(word))
  return words.length <= MOST_LABEL_WORDS && common.length * 2 <= words.length && others.length > words.length
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** A title without the name of its site before or after it. */
function withoutSite(title: string, sites: ReadonlySet<string>): string {
  const parts = title.split(SEPARATOR)
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  if (sites.has(lettersOf(last)))
    return title.slice(0, title.lastIndexOf(last)).replace(/\s*[|–—·•»«:/-]+\s*$/, '')
  if (sites.has(lettersOf(first))) return title.slice(first.length).replace(/^\s*[|–—·•»«:/-]+\s*/, '')
  return title
}
