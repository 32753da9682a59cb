import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readArticle } from '../../facts/articles/plain-text.ts'
import { serialiseBundle } from '../../facts/bundle/bundle.ts'
import { buildArticle } from '../../facts/cli/load.ts'
import { world } from '../facts/world.ts'
import {
  cardText,
  devtools,
  inBackground,
  marked,
  openOwn,
  ownWorld,
  placeOf,
  rest,
  type Session,
  toastText,
  waitForMarks,
} from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { escaped, page as html } from './pages.ts'

async function open(page: Page, name: string): Promise<void> {
  await rest(page, name)
  await expect.poll(() => cardText(page)).toBeTruthy()
}

/** Adds articles to the library by its page. */
async function keep(session: Session, texts: readonly string[]): Promise<void> {
  const library = await openOwn(session, 'library')
  for (const [i, text] of texts.entries()) {
    const file = test.info().outputPath(`bundle-${i}.json`)
    writeFileSync(file, serialiseBundle(buildArticle(readArticle(text), world)))
    await library.locator('input[type=file]').setInputFiles(file)
    await expect(library.getByText(/Articles added: 1/)).toBeVisible()
    await library.getByRole('button', { name: 'Close' }).click()
  }
  await library.close()
}

test('there is no way into the card, for a page that knows our names as well', async ({
  article,
  server,
}) => {
  server.set('/spy', {
    body: html(
      'Spy',
      `<script>
        const caught = window.caught = []
        const attach = Element.prototype.attachShadow
        Element.prototype.attachShadow = function (how) { const root = attach.call(this, { mode: 'open' }); caught.push(root); return root }
        for (const name of ['attache-card', 'attache-toast'])
          customElements.define(name, class extends HTMLElement { constructor() { super(); caught.push(this.attachInternals()) } })
        new MutationObserver((records) => { for (const r of records) for (const n of r.addedNodes) caught.push(n) }).observe(document, { childList: true, subtree: true })
        addEventListener('click', (e) => caught.push(...e.composedPath()), true)
      </script><p>Japan and China</p>`,
    ),
  })
  await article.goto(`${server.origin}/spy`)
  await waitForMarks(article)
  await open(article, 'Japan')
  // The card itself has it.
  await expect.poll(() => cardText(article)).toContain('Tokyo')
  const seen = await article.evaluate(() => {
    const host = document.querySelector<HTMLElement>('[data-attache=card]')!
    getSelection()!.selectAllChildren(host)
    const { caught } = window as unknown as { caught: (Node | ElementInternals)[] }
    const roots = caught.flatMap((one) => [
      'shadowRoot' in one ? (one.shadowRoot?.textContent ?? '') : '',
      one instanceof Node ? (one.textContent ?? '') : '',
    ])
    return [
      String(host.shadowRoot),
      host.outerHTML,
      host.innerText,
      String(getSelection()),
      document.documentElement.innerText,
      ...roots,
    ].join('|')
  })
  expect(seen).toContain('Japan')
  expect(seen).not.toContain('Tokyo')
})

test('events that a page makes open, pin, close and save nothing', async ({ article }) => {
  const { x, y } = await placeOf(article, 'Japan')
  const fire = () =>
    article.evaluate(
      ([x, y]) => {
        const at = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true }
        const targets = [
          document.elementFromPoint(x, y)!,
          document.querySelector('[data-attache=card]'),
          document,
        ].filter((one) => one !== null)
        for (const target of targets) {
          for (const type of [
            'pointerover',
            'pointerenter',
            'pointermove',
            'pointerdown',
            'pointerup',
            'pointerleave',
            'pointerout',
          ])
            target.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'mouse' }))
          for (const type of ['click', 'contextmenu'])
            target.dispatchEvent(new PointerEvent(type, { ...at, pointerType: 'touch' }))
          for (const key of ['Escape', 'Alt', 'F', 'S', 'Enter', 'Tab'])
            target.dispatchEvent(
              new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }),
            )
        }
      },
      [x, y] as const,
    )
  await article.mouse.move(5, 5)
  await fire()
  await article.waitForTimeout(600)
  expect(await cardText(article)).toBeUndefined()
  expect(await toastText(article)).toBe('')
  await open(article, 'Japan')
  await fire()
  await article.waitForTimeout(500)
  // Still there, and still not pinned.
  await expect.poll(() => cardText(article)).toContain('Tokyo')
  await article.mouse.move(5, 780)
  await expect.poll(() => cardText(article)).toBeUndefined()
})

test('no mark tells a page what was saved; the card of such a name opens all the same', async ({
  article,
  server,
  session,
  options,
}) => {
  await keep(session, [
    '---\ntitle: Rome\ndate: 2025-06-01\n---\nItalian Prime Minister Giorgia Meloni urged Emmanuel Macron to act. Italian President Anna Nuova said no.',
  ])
  server.set('/probe', { body: html('Probe', '<p>Did Anna Nuova see Emmanuel Macron?</p>') })
  await article.goto(`${server.origin}/probe`)
  await article.bringToFront()
  await expect.poll(() => marked(article, 'attache-leader')).toEqual(['Emmanuel Macron'])
  expect(
    await article.evaluate(() => [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0)),
  ).toBe(1)
  await open(article, 'Anna Nuova')
  await expect.poll(() => cardText(article)).toContain('Anna Nuova')
  await options.getByRole('switch', { name: 'Names that only your articles have' }).check()
  await article.bringToFront()
  await expect.poll(() => marked(article, 'attache-leader')).toEqual(['Anna Nuova', 'Emmanuel Macron'])
  await options.getByRole('switch', { name: 'Names that only your articles have' }).uncheck()
  await article.bringToFront()
  await expect.poll(() => marked(article, 'attache-leader')).toEqual(['Emmanuel Macron'])
})

test('a page that has patched everything changes nothing for us', async ({ article, server }) => {
  server.set('/patched', {
    body: html(
      'Patched',
      `<p>Japan and China met in Tokyo.</p><script>
        const broken = () => { throw new Error('patched') }
        Element.prototype.attachShadow = broken
        Element.prototype.matches = Element.prototype.closest = Element.prototype.append = broken
        Node.prototype.appendChild = Node.prototype.insertBefore = broken
        document.createElement = document.createElementNS = document.createTreeWalker = document.createRange = broken
        document.caretPositionFromPoint = document.elementFromPoint = broken
        for (const made of ['Range', 'StaticRange', 'Highlight', 'Map', 'Set', 'WeakMap', 'MutationObserver', 'IntersectionObserver', 'Promise'])
          window[made] = broken
        Map.prototype && (Map.prototype.get = broken)
        Array.prototype.map = Array.prototype.push = Array.prototype[Symbol.iterator] = broken
        CSS.highlights.set = HighlightRegistry.prototype.set = broken
        EventTarget.prototype.addEventListener = broken
        JSON.parse = JSON.stringify = broken
      </script>`,
    ),
  })
  await article.goto(`${server.origin}/patched`)
  await article.bringToFront()
  await article.mouse.move(5, 5)
  const cdp = await devtools(article)
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1 })) as { root: { nodeId: number } }
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' })
  const { model } = await cdp.send('DOM.getBoxModel', { nodeId })
  await article.waitForTimeout(1500)
  await article.mouse.move(model.content[0]! + 12, model.content[1]! + 12, { steps: 3 })
  const text = async (): Promise<string> => {
    const { root: all } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as {
      root: object
    }
    return JSON.stringify(all)
  }
  await expect.poll(text).toContain('Prime Minister')
})

test('a hostile article is text and nothing else, in popup, library and card', async ({
  article,
  server,
  session,
}) => {
  const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</scr' + 'ipt>\u202ecod.exe'
  const text = `Emmanuel Macron of France met Giorgia Meloni in Rome on 3 May 2026 (${evil}). Macron said: “${evil}”`
  server.set('/evil', {
    body: html(evil, `<article><h1>${escaped(evil)}</h1>${`<p>${escaped(text)}</p>`.repeat(8)}</article>`),
  })
  await article.goto(`${server.origin}/evil`)
  await waitForMarks(article)
  await article.bringToFront()
  const popup = await openOwn(session, 'popup')
  await expect(popup.getByRole('heading', { level: 2 })).toContainText('<img src=x')
  await popup.getByRole('button', { name: 'Save this page’s facts' }).click()
  await expect(popup.getByText(/^Saved/)).toBeVisible()
  const library = await openOwn(session, 'library')
  await library
    .getByRole('button', { name: /<img src=x/ })
    .first()
    .click()
  await expect(library.getByRole('complementary').getByRole('button').first()).toBeVisible()
  await article.bringToFront()
  await open(article, 'Emmanuel Macron')
  await expect.poll(() => cardText(article)).toContain('<img src=x')
  for (const page of [article, popup, library]) {
    expect(await page.evaluate(() => (window as { hacked?: number }).hacked)).toBeUndefined()
    expect(await page.locator('img[src=x]').count()).toBe(0)
  }
  await popup.close()
  await library.close()
})

/** Speaks to the background as a page's content script does. @returns asks it something; 'nothing' is no answer */
async function inContentScript(page: Page): Promise<(request: object) => Promise<unknown>> {
  const evaluate = await ownWorld(page)
  return (request) =>
    evaluate(
      `chrome.runtime.sendMessage(${JSON.stringify(request)}).then((reply) => reply ?? 'nothing', () => 'nothing')`,
    )
}

test('a content script whose process was taken over cannot add to the library, nor read what is said of it', async ({
  article,
  session,
}) => {
  const ask = await inContentScript(article)
  expect(await ask({ ask: 'card', id: 'country:JP' })).toMatchObject({
    content: { entity: { name: 'Japan' } },
  })
  expect(await ask({ ask: 'diagnosis' })).toBe('nothing')
  for (const request of [
    { ask: 'search', query: 'Paris' },
    { ask: 'remove', sources: ['source:1'] },
    { ask: 'restore' },
    { ask: 'imported', articles: 5 },
    { ask: 'diagnosis' },
    { ask: 'mark', tab: 1 },
  ])
    expect(await ask(request), request.ask).toBe('nothing')
  // A save is undone by whoever has its token, and nobody else.
  expect(await ask({ ask: 'undo-save', token: 'made up' })).toContain('Nothing was restored')
  expect(await ask({ ask: 'no such question' })).toBe('nothing')
  await inBackground(session, (chrome) => chrome.storage.local.set({ lastErrors: [] }), null)
})

test('an error that a content script reports is kept for the reader, in a line and without addresses', async ({
  article,
  session,
  options,
}) => {
  const tell = await inContentScript(article)
  const error = {
    name: 'RangeError',
    message: 'at https://news.example/1\nx'.padEnd(5000, 'y'),
    place: 'card.js:1:2',
  }
  for (let i = 0; i < 12; i++) await tell({ ask: 'failed', error })
  await tell({ ask: 'failed', error: null })
  await options.reload()
  await expect(options.locator('pre')).toContainText('last errors: ')
  const text = (await options.locator('pre').textContent()) ?? ''
  const lines = text.split('\n').filter((line) => line.includes('RangeError'))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^ {2}\S+ RangeError: at \(address\) xy+ card\.js:1:2$/)
  expect(lines[0]!.length).toBeLessThan(400)
  await inBackground(session, (chrome) => chrome.storage.local.set({ lastErrors: [] }), null)
})
