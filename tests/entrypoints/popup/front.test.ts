import { expect, test } from 'vitest'
import type { PopupPage } from '../../../components/popup/popup.tsx'
import { type Front, type FrontEvent, NOWHERE, reduceFront } from '../../../entrypoints/popup/front.ts'
import { addressOf, isSamePlace, type Place } from '../../../entrypoints/shared/address.ts'

const SLOW: Place = { tab: 1, address: 'https://slow.example/' }
const QUICK: Place = { tab: 2, address: 'https://quick.example/' }

const page = (title: string): PopupPage => ({
  state: 'ready',
  isForbidden: false,
  report: { isOn: true, site: '', title, paragraphs: [], named: [], counts: [] },
  overview: { summary: [], dates: [] },
})
const found = (question: number, place: Place | undefined): FrontEvent => ({ type: 'found', question, place })
const read = (question: number, place: Place, title: string, frame = 0): FrontEvent => ({
  type: 'read',
  question,
  place,
  page: page(title),
  frame,
})
const after = (...events: readonly FrontEvent[]): Front => events.reduce(reduceFront, NOWHERE)
const title = ({ page }: Front): string => (page.state === 'ready' ? page.report.title : page.state)

test('the page in front is shown once it has answered', () => {
  expect(title(after())).toBe('loading')
  expect(title(after(found(1, SLOW)))).toBe('loading')
  expect(after(found(1, SLOW), read(1, SLOW, 'Slow', 3))).toMatchObject({ place: SLOW, frame: 3 })
})

test('a page that answers late, behind another one, is not shown', () => {
  const events = [found(1, SLOW), found(2, QUICK), read(2, QUICK, 'Quick')]
  expect(after(...events, read(1, SLOW, 'Slow', 3))).toEqual(after(...events))
  // Nor while the one in front has not answered.
  expect(title(after(found(1, SLOW), found(2, QUICK), read(1, SLOW, 'Slow')))).toBe('loading')
})

test('nothing of a page stays when another comes in front, the same tab’s next one too', () => {
  const next = { tab: 1, address: 'https://slow.example/next' }
  for (const place of [QUICK, next]) {
    const front = after(found(1, SLOW), read(1, SLOW, 'Slow', 3), found(2, place))
    expect(front).toMatchObject({ place, page: { state: 'loading' }, frame: 0 })
  }
  expect(title(after(found(1, SLOW), read(1, SLOW, 'Slow'), found(2, undefined)))).toBe('closed')
})

test('a page that is asked again stays until it answers, and an earlier answer does not undo a later one', () => {
  const events = [found(1, SLOW), read(1, SLOW, 'One'), found(2, SLOW), found(3, SLOW)]
  expect(title(after(...events))).toBe('One')
  expect(title(after(...events, read(2, SLOW, 'Two')))).toBe('Two')
  expect(title(after(...events, read(3, SLOW, 'Three'), read(2, SLOW, 'Two')))).toBe('Three')
})

test('asking ever again keeps no answer away', () => {
  let front = after(found(1, SLOW))
  for (let question = 2; question < 9; question++) front = reduceFront(front, found(question, SLOW))
  expect(title(reduceFront(front, read(1, SLOW, 'One')))).toBe('One')
})

test('what a page said before another was in front is not shown when it is in front again', () => {
  const events = [found(1, SLOW), found(2, QUICK), found(3, SLOW)]
  expect(title(after(...events, read(1, SLOW, 'Before')))).toBe('loading')
  expect(title(after(...events, read(3, SLOW, 'Now')))).toBe('Now')
})

test('which page is in front is told by the last who asked', () => {
  const events = [found(2, QUICK), read(2, QUICK, 'Quick')]
  expect(after(...events, found(1, SLOW))).toEqual(after(...events))
  // Nor is anything heard of a page that came and went between two who found the same.
  const between = [found(1, QUICK), found(3, QUICK), found(2, SLOW)]
  expect(title(after(...between, read(2, SLOW, 'Slow')))).toBe('loading')
})

test('an address is a page’s: places in it are not told apart, pages behind a fragment are', () => {
  expect(addressOf('https://a.example/x?y=1#part')).toBe('https://a.example/x?y=1')
  expect(addressOf('https://a.example/#/news/1')).toBe('https://a.example/#/news/1')
  expect(addressOf('https://a.example/#!news')).toBe('https://a.example/#!news')
  expect(addressOf(undefined)).toBe('')
  expect(isSamePlace(SLOW, { ...SLOW })).toBe(true)
  expect(isSamePlace(SLOW, { ...SLOW, tab: 2 })).toBe(false)
  expect(isSamePlace(SLOW, undefined)).toBe(false)
  expect(isSamePlace(undefined, undefined)).toBe(true)
})
