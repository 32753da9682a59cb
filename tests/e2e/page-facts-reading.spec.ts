import type { Page } from '@playwright/test'
import {
  cardText,
  devtools,
  emptyLibrary,
  inBackground,
  openOwn,
  rest,
  type Session,
  stopBackground,
} from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { MACRON, open, shows, story } from './talks.ts'

test.describe('the page in front', () => {
  // What another spec has saved of these people is on their cards.
  test.beforeEach(({ session }) => emptyLibrary(session))

  test('is not read before the pointer first rests on a name, nor for one that passes by', async ({
    server,
    session,
  }) => {
    server.set('/talks', { body: story(MACRON) })
    const page = await open(session, `${server.origin}/talks`)
    const reading = await watchReading(page)
    const ports = await watchPorts(session)
    await page.mouse.move(5, 5)
    await page.mouse.wheel(0, 200)
    await page.mouse.wheel(0, -200)
    await page.waitForTimeout(1500)
    expect(reading.count).toBe(0)
    expect(await ports()).toBe(0)
    await rest(page, 'Emmanuel Macron')
    await shows(page, MACRON)
    expect(reading.count).toBe(1)
    expect(await ports()).toBe(1)
    // Another name of the same page is known already.
    await rest(page, 'Friedrich Merz')
    await shows(page, 'Chancellor of Germany')
    await shows(page, MACRON)
    expect(reading.count).toBe(1)
    await page.close()
  })

  test('is read once for popup, card and saving, and once more when its text has changed', async ({
    server,
    session,
  }) => {
    server.set('/talks', { body: story(MACRON) })
    const page = await open(session, `${server.origin}/talks`)
    const reading = await watchReading(page)
    const ports = await watchPorts(session)
    const popup = await openOwn(session, 'popup')
    const save = async (): Promise<void> => {
      await popup.getByRole('button', { name: /save/i }).first().click()
      await expect(popup.getByText(/^Saved/).first()).toBeVisible()
    }
    await expect(popup.getByText(MACRON)).toBeVisible()
    // The facts of the page are begun with, as when the pointer rests on a name.
    await expect.poll(ports).toBe(1)
    await rest(page, 'Emmanuel Macron')
    await shows(page, MACRON)
    await page.mouse.move(5, 5)
    await save()
    expect(reading.count).toBe(1)
    expect(await ports()).toBe(1)
    const later = 'Emmanuel Macron visited Madrid on Tuesday and met Pedro Sánchez at his palace.'
    await page.evaluate((text) => {
      document.querySelector('article p')!.textContent = text
    }, later)
    await page.bringToFront()
    await popup.reload()
    await expect(popup.getByText(later)).toBeVisible()
    await expect(async () => {
      await page.mouse.move(5, 5)
      await expect.poll(() => cardText(page)).toBeUndefined()
      await rest(page, 'Emmanuel Macron')
      await expect.poll(() => cardText(page), { timeout: 3000 }).toContain('visited Madrid')
    }).toPass()
    await save()
    expect(reading.count).toBe(2)
    await popup.close()
    await page.close()
  })

  test('has its facts from the text that it has now', async ({ server, session }) => {
    server.set('/talks', { body: story(MACRON) })
    const page = await open(session, `${server.origin}/talks`)
    await rest(page, 'Emmanuel Macron')
    await shows(page, MACRON)
    await page.mouse.move(5, 5)
    await page.evaluate(() => {
      document.querySelector('article p')!.textContent =
        'Emmanuel Macron visited Madrid on Tuesday and met Pedro Sánchez at his palace.'
    })
    await expect(async () => {
      await page.mouse.move(5, 5)
      await expect.poll(() => cardText(page)).toBeUndefined()
      await rest(page, 'Emmanuel Macron')
      await expect.poll(() => cardText(page), { timeout: 3000 }).toContain('visited Madrid')
    }).toPass()
    expect(await cardText(page)).not.toContain('Berlin on Monday')
    await page.close()
  })

  test('that becomes another one without a load has the other one’s facts, and never the first one’s', async ({
    server,
    session,
  }) => {
    server.set('/talks', { body: story(MACRON) })
    const page = await open(session, `${server.origin}/talks`)
    await rest(page, 'Emmanuel Macron')
    await shows(page, MACRON)
    await page.evaluate(() => {
      history.pushState(null, '', '/talks?next')
      document.querySelector('article p')!.textContent =
        'Emmanuel Macron visited Rome on Friday and met Giorgia Meloni at her office.'
    })
    await page.mouse.move(5, 5)
    await expect.poll(() => cardText(page)).toBeUndefined()
    await rest(page, 'Emmanuel Macron')
    await expect.poll(() => cardText(page)).toBeTruthy()
    expect(await cardText(page)).not.toContain('Berlin')
    await shows(page, 'visited Rome on Friday')
    await page.close()
  })

  test('is not changed by being read, and asks nobody for anything', async ({ server, session }) => {
    server.set('/talks', { body: story(MACRON) })
    const page = await open(session, `${server.origin}/talks`)
    const asked: string[] = []
    session.context.on('request', (request) => asked.push(request.url()))
    const outside = () =>
      page.evaluate(() =>
        document.documentElement.outerHTML.replace(/<div data-attache="card"[^>]*><\/div>/, ''),
      )
    const before = await outside()
    await rest(page, 'Emmanuel Macron')
    await shows(page, MACRON)
    expect(await outside()).toBe(before)
    expect(asked.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([])
    const kept = await inBackground(session, (chrome) => chrome.storage.local.get(null), undefined)
    expect(JSON.stringify(kept)).not.toContain('Berlin')
    await page.close()
  })

  test('is read again when the background was stopped @long', async ({ server, session }) => {
    server.set('/talks', { body: story(MACRON) })
    const page = await open(session, `${server.origin}/talks`)
    await rest(page, 'Emmanuel Macron')
    await shows(page, MACRON)
    await page.mouse.move(5, 5)
    await stopBackground(page)
    await expect.poll(() => cardText(page)).toBeUndefined()
    await rest(page, 'Friedrich Merz')
    await shows(page, MACRON)
    await page.close()
  })
})

/** How often the script that reads a page was put into it since, and what its world was told. */
async function watchReading(page: Page): Promise<{ readonly count: number }> {
  const cdp = await devtools(page)
  const seen = { count: 0 }
  cdp.on('Debugger.scriptParsed', ({ url }) => {
    if (url.endsWith('/reader.js')) seen.count++
  })
  await cdp.send('Debugger.enable')
  return seen
}

/** How many pages have asked the background for their facts since. */
async function watchPorts(session: Session): Promise<() => Promise<number>> {
  await inBackground(
    session,
    (chrome) => {
      const scope = globalThis as unknown as { ports?: number }
      const isWatched = scope.ports !== undefined
      scope.ports = 0
      if (isWatched) return
      const { onConnect } = chrome.runtime as unknown as {
        onConnect: { addListener(listener: (port: { name: string }) => void): void }
      }
      onConnect.addListener(({ name }) => {
        if (name === 'page-facts') scope.ports = (scope.ports ?? 0) + 1
      })
    },
    undefined,
  )
  return () => inBackground(session, () => (globalThis as unknown as { ports: number }).ports, undefined)
}
