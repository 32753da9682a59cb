/** The port through which a page has its facts worked out: it is there as long as the page is. */
export const PAGE_FACTS = 'page-facts'

/** What a page says when the pointer rests on a name in it. */
export interface PageWanted {
  /** Where the page is now, without the part that names a place in it. */
  readonly address: string
  /** Whether its text has changed since it was read. */
  readonly isChanged: boolean
}

/** What the background reports to it. */
export type PageNews =
  | { readonly state: 'reading' }
  /** `isNew`: whether cards are to be fetched again. */
  | { readonly state: 'read'; readonly isNew: boolean }

/** @returns undefined if it is not a message of a page's script */
export function readWanted(message: unknown): PageWanted | undefined {
  const { address, isChanged } = Object(message) as Partial<Record<keyof PageWanted, unknown>>
  return typeof address === 'string' && typeof isChanged === 'boolean' ? { address, isChanged } : undefined
}
