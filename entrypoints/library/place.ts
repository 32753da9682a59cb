import { useEffect, useState } from 'preact/hooks'
import type { Place } from '../../components/library/props.ts'
import type { EntityId } from '../../facts/types.ts'
import { type Whereabouts, whereabouts } from './focus.ts'

/** The place that an address's hash is of; the list of articles where it is of none. */
export function placeOf(hash: string): Place {
  const [at, id] = hash.replace(/^#/, '').split('=')
  const decoded = decodedOf(id ?? '')
  if (at === 'article' && decoded !== '') return { at, id: decoded }
  if (at === 'name' && decoded !== '') return { at, id: decoded as EntityId }
  return at === 'names' || at === 'facts' ? { at } : { at: 'articles' }
}

/** An address may have been typed, or cut off where it was copied: half an escape is taken as it is. */
function decodedOf(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The hash of a place: `placeOf` reads it. */
export function fragmentOf(place: Place): string {
  return 'id' in place ? `#${place.at}=${encodeURIComponent(place.id.toWellFormed())}` : `#${place.at}`
}

/** Where the reader is in the library, and what they look for there. The browser's history keeps both. */
export function usePlace(): {
  readonly place: Place
  readonly query: string
  readonly setQuery: (query: string) => void
  readonly go: (to: Place) => void
  /** Where the reader was in this place, on their way back to it. */
  readonly back: Whereabouts | undefined
  readonly setBack: (back: Whereabouts | undefined) => void
} {
  const [place, setPlace] = useState<Place>(() => placeOf(location.hash))
  const [query, setQuery] = useState('')
  const [back, setBack] = useState<Whereabouts>()
  useEffect(() => {
    const moved = (): void => {
      const was = history.state as Whereabouts | null
      setPlace(placeOf(location.hash))
      setQuery(was?.query ?? '')
      setBack(was ?? undefined)
    }
    addEventListener('hashchange', moved)
    return () => removeEventListener('hashchange', moved)
  }, [])
  const go = (to: Place): void => {
    // The same place again is the place without a query.
    if (fragmentOf(to) === location.hash) {
      setQuery('')
      return
    }
    history.replaceState(whereabouts(query), '')
    location.hash = fragmentOf(to)
  }
  return { place, query, setQuery, go, back, setBack }
}
