import { parseHTML } from 'linkedom'
import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LANGUAGES } from '../../settings/settings.ts'
import { popupStates } from '../views/popup-states.ts'
import { popupView } from '../views/popup-view.tsx'
import { messagesOf } from './messages.ts'

beforeEach(() => vi.stubGlobal('document', parseHTML('<div></div>').document))
afterEach(() => vi.unstubAllGlobals())

const states = new Map(popupStates().map((state) => [state.name, state]))

function drawn(name: string, language = 'en'): HTMLElement {
  const root = document.createElement('div')
  render(popupView().draw(states.get(`popup: ${name}`)!.props, messagesOf(language)), root)
  return root
}

const textOf = (element: Element | null | undefined): string => (element?.textContent ?? '').trim()
const all = (root: Element, selector: string): string[] => [...root.querySelectorAll(selector)].map(textOf)

test('every state is drawn in every language', () => {
  expect(states.size).toBeGreaterThan(20)
  for (const language of Object.keys(LANGUAGES))
    for (const name of states.keys())
      expect(textOf(drawn(name.slice('popup: '.length), language)), `${name} ${language}`).not.toBe('')
})

test('an article: title, newsroom and day, three sentences, then leaders with offices and countries', () => {
  const root = drawn('an article')
  expect(all(root, '.from > *')).toEqual(['The Daily Page', '23 August 2025'])
  expect(all(root, '.summary li')).toHaveLength(3)
  expect(all(root, '.leader li')).toEqual([
    'Lee Jae-myungPresident12',
    'Shigeru IshibaPrime Minister8',
    'Donald TrumpPresident4',
  ])
  expect(all(root, '.country li')).toEqual(['South Korea10', 'Japan6', 'United States2'])
  expect([...root.querySelectorAll('.leader img')].map((flag) => flag.getAttribute('alt'))).toEqual([
    'South Korea',
    'Japan',
    'United States',
  ])
  // What is read first comes before what can be done.
  const order = ['h2', '.summary', '.names', '.save'].map((one) =>
    root.innerHTML.indexOf(root.querySelector(one)!.outerHTML),
  )
  expect(order).toEqual([...order].sort((a, b) => a - b))
})

test('countries have the names of the reader’s language', () => {
  expect(all(drawn('an article', 'de'), '.country li')).toEqual([
    'Südkorea10',
    'Japan6',
    'Vereinigte Staaten2',
  ])
})

test('of many names six are listed, and a button has how many there are', () => {
  const root = drawn('long names, offices left, a state that is no more')
  expect(all(root, '.names li')).toHaveLength(6)
  expect(textOf(root.querySelector('.more'))).toBe('All 11 names')
})

test('while the article is looked for its sentences’ place is kept', () => {
  const root = drawn('while the article is looked for')
  expect(root.querySelector('.place')).not.toBeNull()
  expect(all(root, '.names li')).toHaveLength(6)
  expect(drawn('an article').querySelector('.place')).toBeNull()
})

test('a fact that is found has flags, offices, its article and the day', () => {
  const [fact] = drawn('meetings are asked for').querySelectorAll('.fact')
  expect(all(fact!, '.about li').join()).toMatch(/Lee Jae-myungPresident/)
  expect(textOf(fact!.querySelector('cite'))).toBe('Lee Jae-myung goes to Tokyo and Washington')
})
