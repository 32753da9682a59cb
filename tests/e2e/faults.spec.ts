import type { Page } from '@playwright/test'
import { allMarked, cardText, inBackground, rest, stopBackground, waitForMarks } from './chromium.ts'
import { expect, test } from './fixtures.ts'

const opens = async (page: Page, name: string, nth = 0): Promise<void> => {
  await rest(page, name, nth)
  await expect.poll(() => cardText(page)).toContain(name)
}

test('the background stopped before a hover and before a search: both answer', async ({ article, popup }) => {
  await stopBackground(popup)
  await article.bringToFront()
  await opens(article, 'Japan')
  await popup.bringToFront()
  await popup.getByRole('searchbox').fill('Ishba')
  await stopBackground(popup)
  await popup.getByRole('searchbox').fill('tarrifs')
  await expect(popup.getByRole('list', { name: 'Facts found' }).getByRole('listitem').first()).toContainText(
    'trade tariffs',
  )
})

test('offline all goes on', async ({ session, article, popup }) => {
  await session.context.setOffline(true)
  await article.bringToFront()
  await opens(article, 'Japan')
  await popup.bringToFront()
  await popup.getByRole('searchbox').fill('tarrifs')
  await expect(popup.getByRole('list', { name: 'Facts found' }).getByRole('listitem').first()).toContainText(
    'trade tariffs',
  )
  await session.context.setOffline(false)
})

test('settings that are nonsense count as not there, each for itself', async ({ session, article }) => {
  const before = await allMarked(article, 'attache-country')
  await inBackground(session, (chrome, given) => chrome.storage.sync.set(given), {
    leaders: false,
    countries: 'perhaps',
    delay: -1e9,
    line: { toString: 'x' },
    leaderColour: 'url(https://example.org)',
    sites0: ['x'],
    sites1: { 'not a host!': 'on', 'example.org': 'sideways' },
    language: '../../en',
  })
  await expect.poll(() => article.evaluate(() => CSS.highlights.get('attache-leader')?.size ?? 0)).toBe(0)
  await article.reload()
  await waitForMarks(article)
  expect(await allMarked(article, 'attache-country')).toEqual(before)
  await opens(article, 'Japan')
  await inBackground(session, (chrome) => chrome.storage.sync.clear(), null)
})
