import type { ArticleErrorCode } from '../../../facts/articles/plain-text.ts'
import type { Progress } from '../../../facts/extract/build.ts'
import type { Article, Mention } from '../../../facts/types.ts'
import type { CardContent } from '../../../facts/views/card.ts'
import type { Removed, Saved } from '../library/types.ts'

/** A card's content with the flag as SVG text, since a page may not load the extension's files. */
export interface CardReply {
  readonly content: CardContent
  readonly flag?: string
  /** Where a country lies, as SVG text. */
  readonly locator?: string
}

/** A box in CSS px of the viewport that it is in. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a frame too small for a card has the page around it show: the name that the pointer rests on, and where it is. */
export interface FrameCard {
  readonly mention: Mention
  readonly box: Box
  readonly pinned: boolean
  /** The frame's viewport, in px. */
  readonly width: number
  readonly height: number
}

/** What the script that reads an article out of a page returns: the article, or why there is none. */
export type ReadReply =
  /** `isArticle`: the text runs on, as it does in no list of stories. */
  | { readonly article: Article; readonly hasLanguage: boolean; readonly isArticle: boolean }
  | { readonly code: ArticleErrorCode }

/** How far the saving of a page has come; `done` from 0 to 1. */
export type SaveProgress = Progress | { readonly step: 'reading' | 'saving'; readonly done: number }

/** What became of a page that was to be saved: the article and whom it names, or what went wrong, in words for readers. */
export type SaveOutcome =
  /** `undo`: the token that undoes it; absent if nothing new was saved. */
  | { readonly saved: Saved; readonly names: readonly string[]; readonly undo?: string }
  | { readonly message: string }

/** What was deleted, or why nothing was, in words for readers. */
export type RemoveOutcome = { readonly removed: Removed } | { readonly message: string }

/** How many articles came back, or why none did, in words for readers. */
export type RestoreOutcome = { readonly restored: number } | { readonly message: string }

/** What comes through the port that saves a page: progress, and once the outcome. */
export type SaveMessage = { readonly progress: SaveProgress } | { readonly outcome: SaveOutcome }

/** What a page wants worked out when the pointer rests on a name in it. */
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

/** What a page shows while it is saved, and after; and when its site was left out. */
export type ToastState =
  | { readonly state: 'working'; readonly progress: SaveProgress }
  | {
      readonly state: 'done'
      readonly saved: Saved
      readonly names: readonly string[]
      readonly undo?: string
    }
  | { readonly state: 'failed'; readonly message: string }
  /** `undo`: the token that undoes it. */
  | { readonly state: 'off'; readonly site: string; readonly undo: string }
