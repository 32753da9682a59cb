import { ARTICLE_DETAILS, type Details } from '../../facts/views/article-details.ts'
import { isSamePlace, type PagePlace } from '../shared/address.ts'
import { browser } from '../shared/browser.ts'

/**
 * Where it is kept what the reader has typed about the page in front: a click elsewhere closes the popup. For as long as the
 * browser runs; of the last page alone.
 */
const TYPED = 'detailsTyped'

/** What was typed about a page, and what the fields had before. */
export interface Typed {
  readonly place: PagePlace
  readonly before: Details
  readonly now: Details
}

/** What was typed about a page; undefined if nothing was. */
export async function typedAt(place: PagePlace): Promise<Typed | undefined> {
  const { [TYPED]: kept } = await browser.storage.session.get(TYPED)
  const { place: at, before, now } = Object(kept) as Partial<Typed>
  return at && isSamePlace(at, place) && isDetails(before) && isDetails(now)
    ? { place, before, now }
    : undefined
}

/** Keeps what was typed; without it, what was kept is forgotten. */
export async function keepTyped(typed: Typed | undefined): Promise<void> {
  if (typed) await browser.storage.session.set({ [TYPED]: typed })
  else await browser.storage.session.remove([TYPED])
}

function isDetails(value: unknown): value is Details {
  return ARTICLE_DETAILS.every((name) => typeof Object(value)[name] === 'string')
}
