import type { SettingsChange } from '../../settings/change.ts'
import { browser } from '../shared/browser.ts'

/** Where it is kept which token undoes what: for as long as the browser runs. */
const UNDOABLE = 'undoable'

/** How many tokens are kept, the newest. */
const MOST_TOKENS = 50

/** A site that was left out. */
export interface LeftOut {
  readonly site: string
  /** What brings its own rule back, or takes the new one away. */
  readonly change: SettingsChange
}

/** What can be undone. */
export interface Undone {
  /** The saving of an article, by the id of its source. */
  readonly save: string
  readonly leaveOut: LeftOut
}

/** The oldest first. */
type Undoable = readonly (readonly [token: string, what: Partial<Undone>])[]

/**
 * A token that undoes something. A page's script gets it for what was done from that page, and can undo nothing else: neither
 * take another article out of the library, nor change the rule of another site.
 */
export async function undoTokenFor(what: Partial<Undone>): Promise<string> {
  const token = crypto.randomUUID()
  const kept = await read()
  await browser.storage.session.set({ [UNDOABLE]: [...kept.slice(1 - MOST_TOKENS), [token, what]] })
  return token
}

/** What a token undoes. */
export async function undoable(token: string): Promise<Partial<Undone>> {
  return (await read()).find(([own]) => own === token)?.[1] ?? {}
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
