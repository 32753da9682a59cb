/** Asking the background: a function for each request of `channels/to-background.ts`. */
import type { Messages } from '../../components/ui/messages.ts'
import type { Hit } from '../../facts/search/search.ts'
import type { Alias, EntityId, IsoDate } from '../../facts/types.ts'
import type { CardFact } from '../../facts/views/card.ts'
import type { SettingsChange } from '../../settings/change.ts'
import type { Settings } from '../../settings/settings.ts'
import { browser } from './browser.ts'
import type { ReplyOf } from './channels/channel.ts'
import type {
  CardReply,
  FrameCard,
  RemoveOutcome,
  RestoreOutcome,
  SaveOutcome,
  ToastState,
} from './channels/payloads.ts'
import type { BackgroundRequest, ToBackground } from './channels/to-background.ts'
import { browserMessages, messagesFrom } from './interface-messages.ts'
import type { Saved } from './library/types.ts'
import type { MarkStyle } from './mark-style.ts'
import { reportedError } from './reported-error.ts'

export type { Box, CardReply, FrameCard, SaveOutcome, SaveProgress, ToastState } from './channels/payloads.ts'

/** What became of an article, in a sentence or two. */
export function savedText({ state, facts, leftOut }: Saved, messages: Messages): string {
  const text = messages(`saved_${state}`, String(facts))
  return leftOut === 0 ? text : `${text} ${messages('leftOut', String(leftOut))}`
}

export function toastOf(outcome: SaveOutcome): ToastState {
  return 'saved' in outcome ? { state: 'done', ...outcome } : { state: 'failed', ...outcome }
}

/** Asks the background. Rejects, and does not throw, where the extension has gone. */
async function ask<Q extends keyof ToBackground>(
  request: BackgroundRequest<Q>,
): Promise<ReplyOf<ToBackground, Q>> {
  return browser.runtime.sendMessage(request)
}

/** Rejects as well where nobody has answered: the background was stopped while it was asked. */
async function askFor<Q extends keyof ToBackground>(
  request: BackgroundRequest<Q>,
): Promise<NonNullable<ReplyOf<ToBackground, Q>>> {
  const reply = await ask(request)
  if (reply === null || reply === undefined) throw new Error(`no answer to '${request.ask}'`)
  return reply
}

/** The card of an entity, or of a name that is several's. Rejects where nothing is known of it. @param more `page`: where the page is that asks */
export function askCard(
  id: EntityId,
  more?:
    | { readonly others: readonly EntityId[]; readonly surface: string }
    | { readonly page: string; readonly day?: IsoDate },
): Promise<CardReply> {
  return askFor({ ask: 'card', id, ...more })
}

/** Whom misspelt surnames mean. */
export function askNear(words: readonly string[]): Promise<readonly Alias[]> {
  return askFor({ ask: 'near', words })
}

export function askSearch(query: string): Promise<readonly Hit[]> {
  return askFor({ ask: 'search', query })
}

/** The table of names, as JSON of `PackedNames`: parsing it is quicker than cloning it. */
export function askNames(): Promise<string> {
  return askFor({ ask: 'names' })
}

/** The options; undefined if the browser cannot read what it kept. */
export function askSettings(): Promise<Settings | undefined> {
  return ask({ ask: 'settings' })
}

/** The language of a text (BCP 47); empty if nothing shows it. */
export function askLanguage(sample: string): Promise<string> {
  return askFor({ ask: 'language', sample })
}

/** What a language (BCP 47) adds to the table of names, as JSON of `PackedLanguage`; empty if it adds nothing. */
export function askLanguageNames(language: string): Promise<string> {
  return askFor({ ask: 'language-names', language })
}

/** @returns whether the page around this frame shows the card */
export function askFrameCard(card: FrameCard | undefined): Promise<boolean> {
  return ask({ ask: 'frame-card', ...(card ? { card } : {}) })
}

export function tellFrameClosed(): Promise<void> {
  return ask({ ask: 'frame-closed' })
}

/** This frame shows its card at its side. @param by its own name for itself */
export function tellSideCard(by: string): Promise<void> {
  return ask({ ask: 'side-card', by })
}

/** The host of the page that this frame is in. */
export function askSite(): Promise<string> {
  return askFor({ ask: 'site' })
}

/** Puts a sheet for marks into this frame in the place of another one; either may be empty. */
export function askStyle(now: MarkStyle, before: MarkStyle): Promise<void> {
  return ask({ ask: 'style', now, before })
}

/** Has the icon say how many leaders and countries this page names, and fit the browser's colours. */
export function tellNamed(named: string | undefined): Promise<void> {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  return ask({ ask: 'named', isDark, ...(named === undefined ? {} : { named }) })
}

/** The interface's words, for what is drawn in pages: these cannot read the extension's files. */
export async function askMessages(): Promise<Messages> {
  const messages = await ask({ ask: 'messages' })
  return messages ? messagesFrom(messages) : browserMessages
}

/** Resolves when the script that draws cards is in this frame. */
export function askCardScript(): Promise<void> {
  return ask({ ask: 'card-script' })
}

export function askRemove(sources: readonly string[]): Promise<RemoveOutcome> {
  return askFor({ ask: 'remove', sources })
}

/** Brings back what was deleted with a token, or all that was deleted within a day. */
export function askRestore(token?: string): Promise<RestoreOutcome> {
  return askFor({ ask: 'restore', ...(token === undefined ? {} : { token }) })
}

/** @returns why the save was not undone, in words for readers; undefined if it was */
export async function askUndoSave(token: string): Promise<string | undefined> {
  // Nothing comes through as null.
  return (await ask({ ask: 'undo-save', token })) ?? undefined
}

/** Says that the library was changed. @param articles how many more it has; fewer: below 0 */
export function tellImported(articles: number): Promise<void> {
  return ask({ ask: 'imported', articles })
}

export function askOpenLibrary(source?: string): Promise<void> {
  return ask({ ask: 'open-library', ...(source === undefined ? {} : { source }) })
}

/** Opens the page of a saved fact at its sentence, and says on it if the sentence has changed. */
export function askOpenSentence(source: string, fact: string): Promise<void> {
  return ask({ ask: 'open-sentence', source, fact })
}

export function askOpenOptions(): Promise<void> {
  return ask({ ask: 'open-options' })
}

/** Saves this page, which is in front: a toast on it says what became of that. */
export function askSaveHere(): Promise<void> {
  return ask({ ask: 'save-here' })
}

/** From now on nothing is marked on this page's site: a toast on it says so. */
export function askNotHere(): Promise<void> {
  return ask({ ask: 'not-here' })
}

/** Undoes that. Rejects where it cannot be undone any more. */
export function askMarkAgain(token: string): Promise<void> {
  return ask({ ask: 'mark-again', token })
}

/** Keeps a fact from all cards, or brings it back. @param from the id of its article */
export function askHideFact({ id, from }: Pick<CardFact, 'id' | 'from'>, isHidden: boolean): Promise<void> {
  return ask({ ask: 'hide-fact', fact: id, source: from, isHidden })
}

/** How many facts the reader has hidden. @param isOver whether they are shown again first */
export function askHiddenFacts(isOver = false): Promise<number> {
  return ask({ ask: 'hidden-facts', isOver })
}

/**
 * Changes the reader's options; changes of several pages come one after the other. Rejects where the browser cannot keep
 * them: too many to be synced (100 kB), or too often (120 times a minute).
 */
export async function askChangeOptions(change: SettingsChange): Promise<void> {
  if (!(await ask({ ask: 'change-options', change }))) throw new Error('the options could not be kept')
}

/** What a report of a mistake needs of the background, a line for each. */
export function askDiagnosis(): Promise<Readonly<Record<string, string | number>>> {
  return askFor({ ask: 'diagnosis' })
}

/** Has an error kept for the reader to report; of the same one once. Never rejects. */
export async function askNoteError(error: unknown): Promise<void> {
  await ask({ ask: 'failed', error: reportedError(error) }).catch(() => undefined)
}

/** Marks names on the page in a tab, whatever the reader's rules are; where the reader allows no sites, by the click that opened the popup. */
export function askMark(tab: number): Promise<void> {
  return ask({ ask: 'mark', tab })
}

/** Milliseconds until a request that failed is sent again, and how often: the background may just be starting. */
const AGAIN = 200
const MOST_TRIES = 5

/** Asks until an answer comes. Rejects as the last request did. */
export async function untilAnswered<Reply>(ask: () => Promise<Reply>, most = MOST_TRIES): Promise<Reply> {
  try {
    return await ask()
  } catch (error) {
    if (most <= 1) throw error
    await new Promise((resolve) => setTimeout(resolve, AGAIN))
    return untilAnswered(ask, most - 1)
  }
}
