import type { PageReading } from '../../facts/views/overview.ts'
import type { PageReport } from '../../facts/views/page-report.ts'
import { isSamePlace, type PagePlace } from '../shared/address.ts'

/** What is known of a page. */
export type PageState =
  | { readonly state: 'loading' }
  /** Pages of the browser and its store, where extensions may not run. */
  | { readonly state: 'closed' }
  /** The reader has taken the permission for sites back. */
  | { readonly state: 'forbidden' }
  /** `isForbidden`: it is read since the reader asked for it, or was before the permission went. */
  | { readonly state: 'ready'; readonly isForbidden: boolean; readonly report: PageReport }

/** What is known of the page in front of the reader. */
export interface Front {
  /** Undefined where there is none, or none is known yet. */
  readonly place: PagePlace | undefined
  readonly page: PageState
  /** The article in it. */
  readonly reading: PageReading
  /** Where in the tab the reader reads, 0 for the page itself. */
  readonly frame: number
  /** The last question that found out which page is in front, and the last that its script and its text answered. */
  readonly found: number
  readonly answered: number
  readonly readFor: number
}

/** Questions are counted from 1: an answer says which it is for, since pages take their time and others come in front. */
export type FrontEvent =
  | { readonly type: 'found'; readonly question: number; readonly place: PagePlace | undefined }
  | {
      readonly type: 'told'
      readonly question: number
      readonly place: PagePlace
      readonly page: PageState
      readonly frame: number
    }
  | {
      readonly type: 'read'
      readonly question: number
      readonly place: PagePlace
      readonly reading: PageReading
    }

export const NOWHERE: Front = {
  place: undefined,
  page: { state: 'loading' },
  reading: 'waiting',
  frame: 0,
  found: 0,
  answered: 0,
  readFor: 0,
}

/** Answers count for the page they are of, while it is in front; and none counts once a later one has come. */
export function reduceFront(front: Front, event: FrontEvent): Front {
  const { question, place } = event
  if (event.type === 'found') {
    if (question < front.found) return front
    if (place && isSamePlace(place, front.place)) return { ...front, found: question }
    const state = place ? 'loading' : 'closed'
    const before = question - 1
    return { ...NOWHERE, place, page: { state }, found: question, answered: before, readFor: before }
  }
  if (!isSamePlace(place, front.place)) return front
  if (event.type === 'read')
    return question <= front.readFor ? front : { ...front, reading: event.reading, readFor: question }
  if (question <= front.answered) return front
  return { ...front, page: event.page, frame: event.frame, answered: question }
}
