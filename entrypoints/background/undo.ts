import { browser } from '../shared/browser.ts'

/** Where it is kept which token undoes the saving of which article: for as long as the browser runs. */
const UNDOABLE = 'undoable'

/** How many tokens are kept, the newest. */
const MOST_TOKENS = 50

/** Token and the id of the article's source, the oldest first. */
type Undoable = readonly (readonly [token: string, source: string])[]

/**
 * A token that undoes the saving of an article. A page's script gets it for what was saved from that page, and can take
 * nothing else out of the library.
 */
export async function undoTokenFor(source: string): Promise<string> {
  const token = crypto.randomUUID()
  const kept = await read()
  await browser.storage.session.set({ [UNDOABLE]: [...kept.slice(1 - MOST_TOKENS), [token, source]] })
  return token
}

/** The id of the source that a token is for. */
export async function undoable(token: string): Promise<string | undefined> {
  return (await read()).find(([own]) => own === token)?.[1]
}

/** A token holds once. */
export async function forgetUndo(token: string): Promise<void> {
  const kept = await read()
  await browser.storage.session.set({ [UNDOABLE]: kept.filter(([own]) => own !== token) })
}

async function read(): Promise<Undoable> {
  const { [UNDOABLE]: kept } = await browser.storage.session.get(UNDOABLE)
  return Array.isArray(kept) ? (kept as Undoable) : []
}
