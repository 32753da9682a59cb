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

/** What a page's script says of the page. */
export interface PageReport {
  /** Whether names are marked on it. */
  readonly isOn: boolean
  /** The host the page's switch is kept under. */
  readonly site: string
  /** The page's own. */
  readonly title: string
  /** That of the article in it, where the page states one. */
  readonly headline?: string
  /** The day it is of, where it says so. */
  readonly date?: IsoDate
  /** BCP 47 */
  readonly language?: string
  /** Its texts that name somebody for sure, with whom; of a very long page the first. */
  readonly named: readonly NamedText[]
  /** Over the whole page, menus and other stories as well; the most frequent first. */
  readonly counts: readonly PageCount[]
}
