import type { PageReading } from '../../facts/views/overview.ts'
import type { PageReport } from '../../facts/views/page-report.ts'
import { isSamePlace, type PagePlace } from '../shared/address.ts'

/** What is known about a page. */
export type PageState =
  | { readonly state: 'loading' }
  /** A page of the browser or its store, where extensions may not run. */
  | { readonly state: 'closed' }
  /** A PDF file in the browser's own viewer, which keeps extensions out. */
  | { readonly state: 'pdf'; readonly address: string }
  /** An app that paints its text: there is none to read. */
  | { readonly state: 'painted' }
  /** The reader has withdrawn the permission for sites. */
  | { readonly state: 'forbidden' }
  /** `isForbidden`: the permission was withdrawn, but this page is still read. */
  | { readonly state: 'ready'; readonly isForbidden: boolean; readonly report: PageReport }

/** What is known about the page in front. */
export interface Front {
  /** Undefined if there is none, or it is not known yet. */
  readonly place: PagePlace | undefined
  readonly page: PageState
  /** The article in it. */
  readonly reading: PageReading
  /** The id of the frame with the text; 0 for the page itself. */
  readonly frame: number
  /** The numbers of the last requests that were answered: which page it is, its names, its article. */
  readonly found: number
  readonly answered: number
  readonly readFor: number
}

/**
 * The site that can be switched on and off; undefined where there is none: files have no host, so no rule could name them.
 *
 * @param isOwn whether it is our own page of PDF files
 */
export function switchedSite(page: PageState, isOwn: boolean): string | undefined {
  const site = page.state === 'ready' && !isOwn ? page.report.site : ''
  return site === '' ? undefined : site
}

/** Requests have numbers from 1, and an answer has the number of its request: pages may answer late. */
export type FrontEvent =
  | { readonly type: 'found'; readonly request: number; readonly place: PagePlace | undefined }
  | {
      readonly type: 'told'
      readonly request: number
      readonly place: PagePlace
      readonly page: PageState
      readonly frame: number
    }
  | {
      readonly type: 'read'
      readonly request: number
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

/** An answer counts only while its page is in front and no later answer has come. */
export function reduceFront(front: Front, event: FrontEvent): Front {
  const { request, place } = event
  if (event.type === 'found') {
    if (request < front.found) return front
    if (place && isSamePlace(place, front.place)) return { ...front, found: request }
    const state = place ? 'loading' : 'closed'
    const before = request - 1
    return { ...NOWHERE, place, page: { state }, found: request, answered: before, readFor: before }
  }
  if (!isSamePlace(place, front.place)) return front
  if (event.type === 'read')
    return request <= front.readFor ? front : { ...front, reading: event.reading, readFor: request }
  if (request <= front.answered) return front
  return { ...front, page: event.page, frame: event.frame, answered: request }
}
