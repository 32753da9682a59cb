import { useCallback, useEffect, useState } from 'preact/hooks'
import { changedDetails, type Details, detailsOf } from '../../facts/views/article-details.ts'
import type { PageReading } from '../../facts/views/overview.ts'
import { isSamePlace, type PagePlace } from '../shared/address.ts'
import { keepTyped, type Typed, typedAt } from './details.ts'

/** The fields of the article in front, which the reader may change before it is saved. */
export interface DetailsInPopup {
  /** What the fields had before and have now; undefined while they are closed. */
  readonly typed: Typed | undefined
  /** Opens them; undefined if there is no article. */
  readonly open: (() => void) | undefined
  readonly change: (now: Details) => void
  readonly close: () => void
  /** What the reader has changed. */
  readonly corrections: Partial<Details>
}

/** @param isSaved whether the page has just been saved: the fields are needed no more */
export function useDetails(
  place: PagePlace | undefined,
  reading: PageReading,
  isSaved: boolean,
): DetailsInPopup {
  const [typed, setTyped] = useState<Typed>()
  const { tab, address } = place ?? {}
  useEffect(() => {
    if (tab === undefined || address === undefined) return
    let isCurrent = true
    // Where the browser keeps nothing, the fields are closed.
    void typedAt({ tab, address }).then(
      (kept) => isCurrent && kept && setTyped(kept),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [tab, address])
  const set = useCallback((next: Typed | undefined): void => {
    setTyped(next)
    void keepTyped(next).catch(() => undefined)
  }, [])
  useEffect(() => {
    if (isSaved) set(undefined)
  }, [isSaved, set])
  const article = typeof reading === 'string' ? undefined : reading.article
  const own = typed && isSamePlace(typed.place, place) ? typed : undefined
  return {
    typed: own,
    open:
      article && place
        ? () => {
            const before = detailsOf(article.source)
            set({ place, before, now: before })
          }
        : undefined,
    change: (now) => own && set({ ...own, now }),
    close: () => set(undefined),
    corrections: own ? changedDetails(own.before, own.now) : {},
  }
}
