/** The port through which a page has its facts worked out: it is there as long as the page is. */
export const PAGE_FACTS = 'page-facts'

/** What a page says when the pointer rests on a name in it. */
export interface PageWanted {
  /** Where the page is now, without the part that names a place in it. */
  readonly address: string
  /** Whether its text has changed since it was read. */
  readonly isChanged: boolean
}

/** What it is told. */
export type PageTold =
  | { readonly state: 'reading' }
  /** `isNew`: whether cards are to be fetched anew. */
  | { readonly state: 'read'; readonly isNew: boolean }
