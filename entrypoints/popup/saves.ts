import type { Saving } from '../../components/popup/save-line.tsx'
import { isSamePlace, type PagePlace } from '../shared/address.ts'

/** The state of a page that the reader saved, or removed again. */
export interface Save {
  readonly place: PagePlace
  /** The number of the last attempt; news of earlier attempts are ignored. */
  readonly attempt: number
  readonly does: 'save' | 'undo'
  readonly saving: Saving
  /** The id of the page's article, once it is known. */
  readonly source?: string
  /** The token that undoes the save. */
  readonly undo?: string
  /** Whether its tab has begun to load something since then, and whether it has gone to another page. */
  readonly isLoading: boolean
  readonly isLeft: boolean
}

/** One for each page; those of closed tabs are forgotten. */
export type Saves = readonly Save[]

interface SaveNews extends Pick<Save, 'attempt' | 'saving' | 'source' | 'undo'> {
  readonly type: 'news'
}

/** Attempts have numbers from 1, over all pages. */
export type SaveEvent =
  | ({ readonly type: 'begun'; readonly place: PagePlace; readonly attempt: number } & Pick<
      Save,
      'does' | 'saving'
    >)
  | SaveNews
  | { readonly type: 'loading' | 'closed'; readonly tab: number }
  | { readonly type: 'loaded'; readonly place: PagePlace }

export function saveOf(saves: Saves, place: PagePlace | undefined): Save | undefined {
  return saves.find((save) => isSamePlace(save.place, place))
}

export function reduceSaves(saves: Saves, event: SaveEvent): Saves {
  switch (event.type) {
    case 'begun': {
      const { place, attempt, does, saving } = event
      const before = saveOf(saves, place)
      const begun = {
        place,
        attempt,
        does,
        saving,
        ...articleOf(before ?? {}),
        isLoading: false,
        isLeft: false,
      }
      return [...saves.filter((save) => save !== before), begun]
    }
    case 'news':
      return saves.map((save) => (save.attempt === event.attempt ? withNews(save, event) : save))
    case 'loading':
      return saves.map((save) => (save.place.tab === event.tab ? { ...save, isLoading: true } : save))
    case 'loaded':
      return saves.flatMap((save) => loaded(save, event.place))
    case 'closed':
      return saves.filter((save) => save.place.tab !== event.tab)
  }
}

/** What was removed again can neither be opened nor undone. */
function withNews({ source, undo, ...save }: Save, { saving, ...news }: SaveNews): Save {
  const own = saving.state === 'undone' ? {} : articleOf({ source, undo }, news)
  return { ...save, saving, ...own }
}

type OfArticle = { readonly [K in 'source' | 'undo']?: string | undefined }

/** What is known about a page's article; news come before what was known. */
function articleOf(before: OfArticle, news: OfArticle = {}): Pick<Save, 'source' | 'undo'> {
  const { source = before.source, undo = before.undo } = news
  return { ...(source === undefined ? {} : { source }), ...(undo === undefined ? {} : { undo }) }
}

/** A page that was loaded again may have changed and can be saved again. A page that the reader went back to is the same. */
function loaded(save: Save, place: PagePlace): readonly Save[] {
  if (save.place.tab !== place.tab) return [save]
  const isHere = isSamePlace(save.place, place)
  const isNew = isHere && save.isLoading && !save.isLeft && save.saving.state !== 'working'
  return isNew ? [] : [{ ...save, isLoading: false, isLeft: !isHere }]
}
