import { useEffect, useState } from 'preact/hooks'
import type { LibraryPlace } from '../../components/library/props.ts'
import { FACT_KINDS } from '../../facts/fact-kinds.ts'
import type { EntityId } from '../../facts/types.ts'
import { EVERYTHING, type Narrow, type Whereabouts, whereabouts } from './focus.ts'

/** The place of an address's hash; the list of articles if the hash is of no place. */
export function placeOfHash(hash: string): LibraryPlace {
  const [first = '', second = ''] = hash.replace(/^#/, '').split('&kind=')
  const [at, id] = first.split('=')
  const decoded = decodedOf(id ?? '')
  if (at === 'compare' && decoded !== '') return { at, ids: (id ?? '').split(',').map(decodedOf) }
  if (at === 'article' && decoded !== '') return { at, id: decoded }
  if (at === 'name' && decoded !== '') {
    const kind = FACT_KINDS.find((one) => one === second)
    return { at, id: decoded as EntityId, ...(kind === undefined ? {} : { kind }) }
  }
  return at === 'names' || at === 'facts' ? { at } : { at: 'articles' }
}

/** Decodes an id. An address may have been cut off when it was copied: half an escape stays as it is. */
function decodedOf(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const encoded = (id: string): string => encodeURIComponent(id.toWellFormed())

/** The hash of a place: `placeOf` reads it. */
export function fragmentOf(place: LibraryPlace): string {
  if (place.at === 'compare') return `#compare=${place.ids.map(encoded).join()}`
  if (!('id' in place)) return `#${place.at}`
  const kind = place.at === 'name' && place.kind !== undefined ? `&kind=${place.kind}` : ''
  return `#${place.at}=${encoded(place.id)}${kind}`
}

/** What the library shows, and what is searched. The browser's history keeps both. */
export function usePlace(): {
  readonly place: LibraryPlace
  readonly query: string
  readonly setQuery: (query: string) => void
  /** The filter and the order of a search in facts. */
  readonly narrow: Narrow
  readonly setNarrow: (narrow: Narrow) => void
  readonly go: (to: LibraryPlace) => void
  /** The reader's focus in this place before, on the way back to it. */
  readonly back: Whereabouts | undefined
  readonly setBack: (back: Whereabouts | undefined) => void
} {
  const [place, setPlace] = useState<LibraryPlace>(() => placeOfHash(location.hash))
  const [query, setQuery] = useState('')
  const [narrow, setNarrow] = useState(EVERYTHING)
  const [back, setBack] = useState<Whereabouts>()
  useEffect(() => {
    const moved = (): void => {
      const was = history.state as Whereabouts | null
      setPlace(placeOfHash(location.hash))
      setQuery(was?.query ?? '')
      setNarrow(was?.narrow ?? EVERYTHING)
      setBack(was ?? undefined)
    }
    addEventListener('hashchange', moved)
    return () => removeEventListener('hashchange', moved)
  }, [])
  const go = (to: LibraryPlace): void => {
    // The same place again: only the search is cleared.
    if (fragmentOf(to) === location.hash) {
      setQuery('')
      setNarrow(EVERYTHING)
      return
    }
    history.replaceState(whereabouts(query, narrow), '')
    location.hash = fragmentOf(to)
  }
  return { place, query, setQuery, narrow, setNarrow, go, back, setBack }
}
