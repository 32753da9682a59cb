import type { PopupPage } from '../../components/popup/popup.tsx'
import { isSamePlace, type Place } from '../shared/address.ts'

/** What is known of the page in front of the reader. */
export interface Front {
  /** Undefined where there is none, or none is known yet. */
  readonly place: Place | undefined
  readonly page: PopupPage
  /** Where in the tab the reader reads, 0 for the page itself. */
  readonly frame: number
  /** The last question that found out which page is in front, and the last that was answered by that page. */
  readonly found: number
  readonly answered: number
}

/** Questions are counted from 1: an answer says which it is for, since pages take their time and others come in front. */
export type FrontEvent =
  | { readonly type: 'found'; readonly question: number; readonly place: Place | undefined }
  | {
      readonly type: 'read'
      readonly question: number
      readonly place: Place
      readonly page: PopupPage
      readonly frame: number
    }

export const NOWHERE: Front = {
  place: undefined,
  page: { state: 'loading' },
  frame: 0,
  found: 0,
  answered: 0,
}

/** Answers count for the page they are of, while it is in front; and none counts once a later one has come. */
export function reduceFront(front: Front, event: FrontEvent): Front {
  const { question, place } = event
  if (event.type === 'found') {
    if (question < front.found) return front
    if (place && isSamePlace(place, front.place)) return { ...front, found: question }
    const state = place ? 'loading' : 'closed'
    return { place, page: { state }, frame: 0, found: question, answered: question - 1 }
  }
  if (!isSamePlace(place, front.place) || question <= front.answered) return front
  return { ...front, page: event.page, frame: event.frame, answered: question }
}
