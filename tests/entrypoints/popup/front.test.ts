import { expect, test } from 'vitest'
import {
  type Front,
  type FrontEvent,
  NOWHERE,
  type PageState,
  reduceFront,
  switchedSite,
} from '../../../entrypoints/popup/front.ts'
import { addressOf, isSamePlace, type PagePlace } from '../../../entrypoints/shared/address.ts'
import { readArticle } from '../../../facts/articles/plain-text.ts'

const SLOW: PagePlace = { tab: 1, address: 'https://slow.example/' }
const QUICK: PagePlace = { tab: 2, address: 'https://quick.example/' }

const page = (title: string): PageState => ({
  state: 'ready',
  isForbidden: false,
  report: { isOn: true, site: '', title, named: [], counts: [] },
})
const found = (request: number, place: PagePlace | undefined): FrontEvent => ({
  type: 'found',
  request,
  place,
})
const told = (request: number, place: PagePlace, title: string, frame = 0): FrontEvent => ({
  type: 'told',
  request,
  place,
  page: page(title),
  frame,
})
const read = (request: number, place: PagePlace, isArticle: boolean): FrontEvent => ({
  type: 'read',
  request,
  place,
  reading: { article: readArticle('# A title\n\nA text.'), isArticle },
})
const after = (...events: readonly FrontEvent[]): Front => events.reduce(reduceFront, NOWHERE)
const title = ({ page }: Front): string => (page.state === 'ready' ? page.report.title : page.state)

test('the page in front is shown once it has answered', () => {
  expect(title(after())).toBe('loading')
  expect(title(after(found(1, SLOW)))).toBe('loading')
  expect(after(found(1, SLOW), told(1, SLOW, 'Slow', 3))).toMatchObject({ place: SLOW, frame: 3 })
})

test('a page that answers late, behind another one, is not shown', () => {
  const events = [found(1, SLOW), found(2, QUICK), told(2, QUICK, 'Quick')]
  expect(after(...events, told(1, SLOW, 'Slow', 3))).toEqual(after(...events))
  // Nor while the one in front has not answered.
  expect(title(after(found(1, SLOW), found(2, QUICK), told(1, SLOW, 'Slow')))).toBe('loading')
})

test('nothing of a page stays when another comes in front, the same tab’s next one too', () => {
  const next = { tab: 1, address: 'https://slow.example/next' }
  for (const place of [QUICK, next]) {
    const front = after(found(1, SLOW), told(1, SLOW, 'Slow', 3), found(2, place))
    expect(front).toMatchObject({ place, page: { state: 'loading' }, frame: 0 })
  }
  expect(title(after(found(1, SLOW), told(1, SLOW, 'Slow'), found(2, undefined)))).toBe('closed')
})

test('a page that is asked again stays until it answers, and an earlier answer does not undo a later one', () => {
  const events = [found(1, SLOW), told(1, SLOW, 'One'), found(2, SLOW), found(3, SLOW)]
  expect(title(after(...events))).toBe('One')
  expect(title(after(...events, told(2, SLOW, 'Two')))).toBe('Two')
  expect(title(after(...events, told(3, SLOW, 'Three'), told(2, SLOW, 'Two')))).toBe('Three')
})

test('asking ever again keeps no answer away', () => {
  let front = after(found(1, SLOW))
  for (let request = 2; request < 9; request++) front = reduceFront(front, found(request, SLOW))
  expect(title(reduceFront(front, told(1, SLOW, 'One')))).toBe('One')
})

test('what a page said before another was in front is not shown when it is in front again', () => {
  const events = [found(1, SLOW), found(2, QUICK), found(3, SLOW)]
  expect(title(after(...events, told(1, SLOW, 'Before')))).toBe('loading')
  expect(title(after(...events, told(3, SLOW, 'Now')))).toBe('Now')
})

test('who asked last decides which page is in front', () => {
  const events = [found(2, QUICK), told(2, QUICK, 'Quick')]
  expect(after(...events, found(1, SLOW))).toEqual(after(...events))
  // Nor is anything heard of a page that came and went between two who found the same.
  const between = [found(1, QUICK), found(3, QUICK), found(2, SLOW)]
  expect(title(after(...between, told(2, SLOW, 'Slow')))).toBe('loading')
})

test('the article may come before or after the page’s names, and is the page’s alone', () => {
  const isArticle = ({ reading }: Front): boolean | string =>
    typeof reading === 'string' ? reading : reading.isArticle
  expect(isArticle(after(found(1, SLOW), told(1, SLOW, 'Slow')))).toBe('waiting')
  expect(isArticle(after(found(1, SLOW), read(1, SLOW, true), told(1, SLOW, 'Slow')))).toBe(true)
  const both = [found(1, SLOW), told(1, SLOW, 'Slow'), read(1, SLOW, true)]
  expect(isArticle(after(...both))).toBe(true)
  // It stays while the page is asked again, and an earlier one does not undo a later one.
  expect(isArticle(after(...both, found(3, SLOW), told(3, SLOW, 'Slow')))).toBe(true)
  expect(isArticle(after(...both, read(3, SLOW, false), read(2, SLOW, true)))).toBe(false)
  expect(isArticle(after(...both, found(2, QUICK)))).toBe('waiting')
  expect(isArticle(after(...both, found(2, QUICK), read(1, SLOW, false)))).toBe('waiting')
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

test('the switch is for the page’s site; files and our own pages have none', () => {
  const on = (site: string): PageState => {
    const ready = page('A title')
    return ready.state === 'ready' ? { ...ready, report: { ...ready.report, site } } : ready
  }
  expect(switchedSite(on('news.example'), false)).toBe('news.example')
  expect(switchedSite(on(''), false)).toBeUndefined()
  expect(switchedSite(on('abcdef'), true)).toBeUndefined()
  expect(switchedSite({ state: 'closed' }, false)).toBeUndefined()
})
