import type { Words } from '../../components/ui/messages.ts'
import type { ArticleTrouble } from '../../facts/articles/plain-text.ts'
import type { Progress } from '../../facts/extract/build.ts'
import type { Hit } from '../../facts/search/search.ts'
import type { Alias, Article, EntityId, Mention } from '../../facts/types.ts'
import type { CardContent } from '../../facts/views/card.ts'
import type { Place } from './address.ts'
import { browser } from './browser.ts'
import { browserWords, type Messages, wordsOf } from './interface-messages.ts'
import type { Removed, Saved } from './library/library.ts'
import { type ToldError, toldError } from './told-error.ts'

/** A card's content with the flag as SVG text, since a page may not load the extension's files. */
export interface CardReply {
  readonly content: CardContent
  readonly flag?: string
  /** Where a country lies, as SVG text. */
  readonly locator?: string
}

/** A box in CSS px of the viewport it stands in. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a frame too small for a card has the page around it show: the name that is rested on, and where it stands. */
export interface FrameCard {
  readonly mention: Mention
  readonly box: Box
  readonly pinned: boolean
  /** The frame's viewport, in px. */
  readonly width: number
  readonly height: number
}

/** What can be asked of the background. */
export type BackgroundRequest =
  /** `others`: namesakes who may be meant as well; the card then offers all of them. */
  | {
      readonly ask: 'card'
      readonly id: EntityId
      readonly others?: readonly EntityId[]
      readonly surface?: string
      /** Whether it is to have what is known of the page that asks. */
      readonly page?: true
    }
  | { readonly ask: 'search'; readonly query: string }
  | { readonly ask: 'names' }
  /** Has the script that draws cards put into the frame that asks. */
  | { readonly ask: 'kit' }
  | { readonly ask: 'near'; readonly words: readonly string[] }
  /** Answered with the host of the page that a frame is in. */
  | { readonly ask: 'site' }
  /** Puts a sheet into the frame that asks, and takes another one out of it. */
  | { readonly ask: 'style'; readonly css: string; readonly before: string }
  /** How many leaders and countries a page names, for the icon; absent where nothing is marked. */
  | { readonly ask: 'named'; readonly named?: string; readonly isDark: boolean }
  /** Answered with the `Messages` of the language that the reader has chosen; nothing where it is the browser's. */
  | { readonly ask: 'words' }
  /** Has the page around a frame show a card for it, or no longer. Answered with whether it does. */
  | { readonly ask: 'frame-card'; readonly card?: FrameCard }
  /** Tells the frames of a page that the card is closed which it showed for one. */
  | { readonly ask: 'frame-closed' }
  /** Deletes articles of the library. Answered with a `RemoveOutcome`. */
  | { readonly ask: 'remove'; readonly sources: readonly string[] }
  /** Brings back what was deleted with a token, else all that was deleted lately. Answered with a `RestoreOutcome`. */
  | { readonly ask: 'restore'; readonly token?: string }
  /** Undoes a save. Answered with what kept it from it, for readers, or nothing. */
  | { readonly ask: 'undo-save'; readonly token: string }
  /** So many articles were added to the library by a page of the extension. */
  | { readonly ask: 'imported'; readonly articles: number }
  | { readonly ask: 'open-library'; readonly source?: string }
  | { readonly ask: 'open-options' }
  /** Saves the page that asks, which is in front; it is told what became of it. */
  | { readonly ask: 'save-here' }
  /** Has the site of the page that asks left out from now on. */
  | { readonly ask: 'not-here' }
  /** Keeps a fact from all cards, or brings it back. */
  | { readonly ask: 'hide-fact'; readonly fact: string; readonly isHidden: boolean }
  /** Answered with what a report of a mistake needs of the background: a line for each. */
  | { readonly ask: 'diagnosis' }
  /** Keeps an error for the reader to report. */
  | { readonly ask: 'failed'; readonly error: ToldError }
  /** Marks names on the page in a tab, once. */
  | { readonly ask: 'mark'; readonly tab: number }

/** What can be asked of a page's content script. */
export type PageRequest =
  | { readonly ask: 'report' }
  | { readonly ask: 'go'; readonly id: EntityId }
  | { readonly ask: 'next-name' }
  /** Marks names although the reader's rules do not. Answered when they are being marked. */
  | { readonly ask: 'start' }
  /** Answered with `true`. */
  | { readonly ask: 'hello' }
  | { readonly ask: 'toast'; readonly toast: Toast }
  /** A frame's card. Answered with whether it is shown. */
  | { readonly ask: 'frame-card'; readonly card?: FrameCard }
  /** The page around has closed the card that it showed for a frame. */
  | { readonly ask: 'frame-closed' }
  /** Shows what was found for the selected text. */
  | { readonly ask: 'look-up'; readonly query: string; readonly content?: CardContent }

/** What the script that reads an article out of a page returns: the article, or why there is none. */
export type ReadReply =
  | { readonly article: Article; readonly hasLanguage: boolean }
  | { readonly trouble: ArticleTrouble }

/** How far the saving of a page has come; `done` from 0 to 1. */
export type SaveProgress = Progress | { readonly step: 'reading' | 'saving'; readonly done: number }

/** What became of a page that was to be saved: the article and whom it names, or what went wrong, for readers. */
export type SaveOutcome =
  /** `undo`: the token that undoes it; absent where nothing was saved anew. */
  | { readonly saved: Saved; readonly names: readonly string[]; readonly undo?: string }
  | { readonly message: string }

/** What was deleted, or what kept it from it, for readers. */
export type RemoveOutcome = { readonly removed: Removed } | { readonly message: string }

/** How many articles came back, or what kept them from it, for readers. */
export type RestoreOutcome = { readonly restored: number } | { readonly message: string }

/** A port of this name, a tab's id and the address of the page in it saves that page. */
const SAVING = /^save:(\d+) (.*)$/s

/** The page that a port is to save; undefined where it is for something else. */
export function placeToSave(name: string): Place | undefined {
  const [, tab, address] = SAVING.exec(name) ?? []
  return address === undefined ? undefined : { tab: Number(tab), address }
}

/** What comes through the port: progress, and once the outcome. */
export type SaveMessage = { readonly progress: SaveProgress } | { readonly outcome: SaveOutcome }

/** What a page says of its being saved. */
export type Toast =
  | { readonly state: 'working'; readonly progress: SaveProgress }
  | {
      readonly state: 'done'
      readonly saved: Saved
      readonly names: readonly string[]
      readonly undo?: string
    }
  | { readonly state: 'failed'; readonly message: string }

/** What became of an article, in a sentence or two. */
export function savedText({ state, facts, leftOut }: Saved, words: Words): string {
  const text = words(`saved_${state}`, String(facts))
  return leftOut === 0 ? text : `${text} ${words('leftOut', String(leftOut))}`
}

export function toastOf(outcome: SaveOutcome): Toast {
  return 'saved' in outcome ? { state: 'done', ...outcome } : { state: 'failed', ...outcome }
}

/** Rejects, and does not throw, where the extension has gone. */
async function ask<Reply>(request: BackgroundRequest): Promise<Reply> {
  return browser.runtime.sendMessage(request)
}

/** Rejects as well where nobody has answered: the background was stopped while it was asked. */
async function askFor<Reply>(request: BackgroundRequest): Promise<Reply> {
  const reply = await ask<Reply | null | undefined>(request)
  if (reply === null || reply === undefined) throw new Error(`no answer to '${request.ask}'`)
  return reply
}

/** The card of an entity, or of a name that is several's. Rejects where nothing is known of it. */
export function askCard(
  id: EntityId,
  more?: { readonly others: readonly EntityId[]; readonly surface: string } | { readonly page: true },
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

/** @returns whether the page around this frame shows the card */
export function askFrameCard(card: FrameCard | undefined): Promise<boolean> {
  return ask({ ask: 'frame-card', ...(card ? { card } : {}) })
}

export function tellFrameClosed(): Promise<void> {
  return ask({ ask: 'frame-closed' })
}

/** The host of the page that this frame is in. */
export function askSite(): Promise<string> {
  return askFor({ ask: 'site' })
}

/** Puts a sheet for marks into this frame in the place of another one; either may be empty. */
export function askStyle(css: string, before: string): Promise<void> {
  return ask({ ask: 'style', css, before })
}

/** Has the icon say how many leaders and countries this page names, and fit the browser's colours. */
export function tellNamed(named: string | undefined): Promise<void> {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches
  return ask({ ask: 'named', isDark, ...(named === undefined ? {} : { named }) })
}

/** The interface's words, for what is drawn in pages: these cannot read the extension's files. */
export async function askWords(): Promise<Words> {
  const messages = await ask<Messages | null>({ ask: 'words' })
  return messages ? wordsOf(messages) : browserWords
}

/** Resolves when the script that draws cards is in this frame. */
export function askKit(): Promise<void> {
  return ask({ ask: 'kit' })
}

export function askRemove(sources: readonly string[]): Promise<RemoveOutcome> {
  return askFor({ ask: 'remove', sources })
}

/** Brings back what was deleted with a token, or all that was deleted within a day. */
export function askRestore(token?: string): Promise<RestoreOutcome> {
  return askFor({ ask: 'restore', ...(token === undefined ? {} : { token }) })
}

/** @returns what kept the save from being undone, for readers; nothing where it is */
export async function askUndoSave(token: string): Promise<string | undefined> {
  // Nothing comes through as null.
  return (await ask<string | null>({ ask: 'undo-save', token })) ?? undefined
}

/** Says that articles were added to the library. */
export function tellImported(articles: number): Promise<void> {
  return ask({ ask: 'imported', articles })
}

export function askOpenLibrary(source?: string): Promise<void> {
  return ask({ ask: 'open-library', ...(source === undefined ? {} : { source }) })
}

export function askOpenOptions(): Promise<void> {
  return ask({ ask: 'open-options' })
}

/** Saves this page, which is in front: a toast on it says what became of that. */
export function askSaveHere(): Promise<void> {
  return ask({ ask: 'save-here' })
}

/** From now on nothing is marked on this page's site. */
export function askNotHere(): Promise<void> {
  return ask({ ask: 'not-here' })
}

/** Keeps a fact from all cards, or brings it back. */
export function askHideFact(fact: string, isHidden: boolean): Promise<void> {
  return ask({ ask: 'hide-fact', fact, isHidden })
}

/** What a report of a mistake needs of the background, a line for each. */
export function askDiagnosis(): Promise<Readonly<Record<string, string | number>>> {
  return askFor({ ask: 'diagnosis' })
}

/** Has an error kept for the reader to report; of the same one once. Never rejects. */
export async function askNoteError(error: unknown): Promise<void> {
  await ask({ ask: 'failed', error: toldError(error) }).catch(() => undefined)
}

/** Marks names on the page in a tab, whatever the reader's rules are; where the reader allows no sites, by the click that opened the popup. */
export function askMark(tab: number): Promise<void> {
  return ask({ ask: 'mark', tab })
}

/**
 * Has a page saved; nothing where its tab has gone to another one meanwhile. Rejects where there is no background.
 *
 * @param tell is told how far it is
 * @param words say what happened where the background was stopped
 */
export function askSave(
  { tab, address }: Place,
  tell: (progress: SaveProgress) => void,
  words: Words,
): Promise<SaveOutcome> {
  return new Promise((resolve) => {
    const port = browser.runtime.connect({ name: `save:${tab} ${address}` })
    port.onMessage.addListener((message: unknown) => {
      const told = message as SaveMessage
      if ('progress' in told) return tell(told.progress)
      resolve(told.outcome)
      port.disconnect()
    })
    port.onDisconnect.addListener(() =>
      resolve({
        message: words('trouble_stopped'),
      }),
    )
  })
}

/** Milliseconds until a question that failed is asked again, and how often: the background may just be starting. */
const AGAIN = 200
const MOST = 5

/** Asks until an answer comes. Rejects as the last question did. */
export async function untilAnswered<Reply>(ask: () => Promise<Reply>, most = MOST): Promise<Reply> {
  try {
    return await ask()
  } catch (error) {
    if (most <= 1) throw error
    await new Promise((resolve) => setTimeout(resolve, AGAIN))
    return untilAnswered(ask, most - 1)
  }
}

/** Asks a frame of the page in front of the reader, 0 for the page itself. Rejects where no content script runs. */
export function askPage<Reply>(tab: number, request: PageRequest, frameId = 0): Promise<Reply> {
  return browser.tabs.sendMessage(tab, request, { frameId })
}
