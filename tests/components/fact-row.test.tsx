import { parseHTML } from 'linkedom'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ListedFactRow } from '../../components/library/fact-row.tsx'
import type { When } from '../../facts/types.ts'
import { type LibraryState, libraryStates } from '../views/library-states.ts'
import { messagesOf } from './messages.ts'

beforeEach(() => vi.stubGlobal('document', parseHTML('<div></div>').document))
afterEach(() => vi.unstubAllGlobals())

const [listed] = libraryStates().flatMap(({ props }) => (props as LibraryState).facts ?? [])

/** What a row of the list says of a fact's day. @param published the day of its article */
function dayIn(when: When | undefined, published: string): string | undefined {
  if (!listed) throw new Error('no view of the library lists a fact')
  const { when: _, ...fact } = listed.fact
  const root = document.createElement('div')
  const one = {
    ...listed,
    fact: { ...fact, ...(when ? { when } : {}) },
    source: { ...listed.source, published },
  }
  const none = (): void => undefined
  render(
    <ListedFactRow listed={one} messages={messagesOf('en')} locale="en" onArticle={none} onSentence={none} />,
    root,
  )
  return root.querySelector('time')?.textContent ?? undefined
}

test.each([
  ['a day', { text: 'on Monday', from: '2025-07-14', to: '2025-07-14', sure: 'stated' }, '14 July 2025'],
  ['a month', { text: 'in July', from: '2025-07-01', to: '2025-07-31', sure: 'stated' }, 'July 2025'],
  ['a year', { text: 'in 2025', from: '2025-01-01', to: '2025-12-31', sure: 'stated' }, '2025'],
  ['no day of its own: the article’s', undefined, '3 August 2025'],
] as const)('a fact of %s has just that', (_, when, text) => expect(dayIn(when, '2025-08-03')).toBe(text))
