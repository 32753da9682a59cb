import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from '@playwright/test'
import { cardText, openOwn, rest, type Session, startChromium, waitForMarks } from './chromium.ts'
import { expect } from './expect.ts'
import { makePdf, paragraph } from './make-pdf.ts'
import { servePages } from './pages.ts'

/** A proxy that everything goes through, and that keeps whom it was asked for; nobody but this machine is reached. */
async function startProxy(asked: string[]): Promise<Server> {
  const proxy = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://nowhere.invalid')
    asked.push(url.host)
    if (url.hostname !== '127.0.0.1') {
      response.writeHead(502).end()
      return
    }
    void fetch(url).then(async (answer) => {
      response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'text/html' })
      response.end(Buffer.from(await answer.arrayBuffer()))
    })
  })
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    // Nobody reads from it any more, so it would never hear that the other side is gone.
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n', () => socket.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return proxy
}

/** Everything a reader can do. */
async function useAll(session: Session, address: string): Promise<void> {
  const article = await session.context.newPage()
  await article.goto(address)
  await waitForMarks(article)
  await rest(article, 'Japan')
  await expect.poll(() => cardText(article)).toContain('Tokyo')
  const popup = await openOwn(session, 'popup')
  await popup.getByRole('button', { name: 'Save this page’s facts' }).click()
  await expect(popup.getByText(/^Saved/)).toBeVisible()
  await popup.getByRole('searchbox').fill('Ishba')
  await expect(popup.getByRole('list', { name: 'Facts found' })).toBeVisible()
  for (const name of ['library', 'options', 'welcome', 'sidepanel']) {
    const page = await openOwn(session, name)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    if (name === 'library')
      await page
        .getByRole('button', { name: /Tokyo and Washington/ })
        .first()
        .click()
    if (name === 'options') await page.getByLabel('Language').selectOption('de')
    await page.waitForTimeout(800)
    await page.close()
  }
  const pdf = await session.context.newPage()
  await pdf.goto(
    `chrome-extension://${session.id}/pdf.html?file=${encodeURIComponent(new URL('/report.pdf', address).href)}`,
  )
  await waitForMarks(pdf)
  await expect(pdf).toHaveTitle('A report')
  await pdf.close()
  await popup.close()
  await article.close()
}

test('no request leaves in a session in which everything is used, and the page itself is asked for once', async () => {
  test.setTimeout(120_000)
  const asked: string[] = []
  const proxy = await startProxy(asked)
  const server = await servePages()
  server.set('/report.pdf', {
    body: makePdf([paragraph(['The leaders of Japan and of South Korea', 'met in Tokyo.'], 60, 720)], {
      title: 'A report',
    }),
    headers: { 'content-type': 'application/pdf' },
  })
  const { port } = proxy.address() as AddressInfo
  const switches = [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>']
  const own = new URL(server.origin).host

  // What Chromium asks for of itself, without us.
  const bare = await startChromium({ extension: false, switches })
  const page = await bare.context.newPage()
  await page.goto(`${server.origin}/article`)
  await page.waitForTimeout(3000)
  await bare.close()
  const usual = new Set(asked.filter((host) => host !== own))
  expect(asked).toContain(own)

  asked.length = 0
  const session = await startChromium({ switches })
  await useAll(session, `${server.origin}/article`)
  await session.close()
  expect(asked.filter((host) => host !== own && !usual.has(host))).toEqual([])
  // The page, the PDF file, and the icon that Chromium looks for.
  expect(asked.filter((host) => host === own).length).toBeLessThanOrEqual(3)
  await server.close()
  proxy.closeAllConnections()
  await new Promise((resolve) => proxy.close(resolve))
})

test('the weights of a parser are read when facts are built, those of its language alone @long', async () => {
  const server = await servePages()
  const session = await startChromium()
  const [worker] = session.context.serviceWorkers()
  // Timings tell nothing of the extension's own files: what the background asks for is written down.
  await worker?.evaluate(() => {
    const own = fetch
    const asked: string[] = []
    Object.assign(globalThis, {
      asked,
      fetch: (...[input, init]: Parameters<typeof fetch>) => {
        asked.push(String(input))
        return own(input, init)
      },
    })
  })
  const read = async () =>
    ((await worker?.evaluate(() => (globalThis as { asked?: string[] }).asked)) ?? []).flatMap(
      (url) => /\/parser\/(.+)$/.exec(url)?.[1] ?? [],
    )
  const article = await session.context.newPage()
  await article.goto(`${server.origin}/article`)
  await waitForMarks(article)
  expect(await read()).toEqual([])
  // Whoever opens the popup is about to look at names: the page's facts are worked out.
  const popup = await openOwn(session, 'popup')
  await expect(popup.getByRole('list', { name: 'Summary' })).toBeVisible()
  await expect.poll(read).toEqual(['en.bin'])
  await article.bringToFront()
  await rest(article, 'Japan')
  await expect.poll(() => cardText(article)).toContain('Tokyo')
  await expect.poll(read).toEqual(['en.bin'])
  await popup.bringToFront()
  await popup.getByRole('button', { name: 'Save this page’s facts' }).click()
  await expect(popup.getByText(/^Saved/)).toBeVisible()
  expect(await read()).toEqual(['en.bin'])
  await session.close()
  await server.close()
})
