import type { EntityId, IsoDate, Office } from '../types.ts'
import type { NamedText } from './co-occurrence.ts'

/** How often a page names a leader or country. */
export interface PageCount {
  readonly id: EntityId
  readonly name: string
  readonly count: number
  /** Of leaders, oldest first. */
  readonly offices?: readonly Office[]
}

/** What the content script says about a page. */
export interface PageReport {
  /** Whether names are marked on it. */
  readonly isOn: boolean
  /** The host for which the page's switch is kept. */
  readonly site: string
  /** The page's own title. */
  readonly title: string
  /** The title of the article in it, if the page states one. */
  readonly headline?: string
  /** The day of publication, if the page states it. */
  readonly date?: IsoDate
  /** BCP 47 */
  readonly language?: string
  /** Its texts that surely name somebody, and whom; only the first ones of a very long page. */
  readonly named: readonly NamedText[]
  /** Of the whole page, including menus and other stories; the most frequent first. */
  readonly counts: readonly PageCount[]
}
