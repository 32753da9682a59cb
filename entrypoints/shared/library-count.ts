import { browser } from './browser.ts'

/** How many articles the library is to hold, in `storage.local`: browsers begin an empty one where they lose its files. */
const ARTICLES = 'libraryArticles'

let reckoning: Promise<void> = Promise.resolve()

/** Reckons with so many articles more. One after the other; if the browser cannot keep it, no loss is reported. */
export function reckonWith(more: number): Promise<void> {
  reckoning = reckoning.then(async () => setArticles(Math.max(0, (await reckoned()) + more))).catch(() => {})
  return reckoning
}

/**
 * How many articles are missing of those that were saved. Where there are more than were reckoned with (the browser was
 * ended between a save and its reckoning), these are reckoned with from now on.
 *
 * @param held how many there are
 */
export async function missingArticles(held: number): Promise<number> {
  const expected = await reckoned().catch(() => held)
  if (held > expected) await acceptArticles(held)
  return Math.max(0, expected - held)
}

/** The reader knows what is missing. @param held how many there are */
export async function acceptArticles(held: number): Promise<void> {
  await setArticles(held).catch(() => undefined)
}

async function reckoned(): Promise<number> {
  const { [ARTICLES]: count } = await browser.storage.local.get(ARTICLES)
  return typeof count === 'number' ? count : 0
}

function setArticles(count: number): Promise<void> {
  return browser.storage.local.set({ [ARTICLES]: count })
}
