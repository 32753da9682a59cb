import { expect, test } from 'vitest'
import type { LibraryPlace } from '../../../components/library/props.ts'
import { fragmentOf, placeOfHash } from '../../../entrypoints/library/place.ts'

const PLACES: readonly LibraryPlace[] = [
  { at: 'articles' },
  { at: 'names' },
  { at: 'facts' },
  { at: 'article', id: 'source:1' },
  { at: 'article', id: 'a=b#c&d %/ü' },
  { at: 'compare', ids: ['source:1', 'a,b=c#d'] },
  { at: 'name', id: 'country:FR' },
  { at: 'name', id: 'leader:a', kind: 'visit' },
]

test.each(PLACES)('%j is found again by its hash', (place) =>
  expect(placeOfHash(fragmentOf(place))).toEqual(place),
)

test.each([
  ['', { at: 'articles' }],
  ['#', { at: 'articles' }],
  ['#somewhere', { at: 'articles' }],
  ['#article', { at: 'articles' }],
  ['#article=', { at: 'articles' }],
  ['#name=', { at: 'articles' }],
  ['#toString', { at: 'articles' }],
  ['#name=leader%3Aa&kind=nothing', { at: 'name', id: 'leader:a' }],
  ['#article=100%', { at: 'article', id: '100%' }],
] as const)('%j, which may have been typed, is a place', (hash, place) =>
  expect(placeOfHash(hash)).toEqual(place),
)

test('half a character has a hash', () =>
  expect(fragmentOf({ at: 'article', id: 'x\ud800' })).toBe('#article=x%EF%BF%BD'))
