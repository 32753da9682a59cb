// node hover.ts OUT LIST PERPAGE : hovers names on pages, writes cards.json and pictures
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const R = process.env.W ?? '/work/main'
const { startChromium, cardText, cardHtml } = await import(`${R}/tests/e2e/chromium.ts`)
const { servePages } = await import(`${R}/tests/e2e/pages.ts`)
const { decode } = await import(`${R}/facts/text/encoding.ts`)
const [out, list, per = '3'] = process.argv.slice(2)
mkdirSync(out, { recursive: true })
const files = readFileSync(list, 'utf8').trim().split('\n')
const server = await servePages()
const session = await startChromium()
const cards: unknown[] = []
try {
  for (const [n, file] of files.entries()) {
    const bytes = readFileSync(file)
    let html = decode(file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    html = html.replace(/<script(?![^>]*ld\+json)[\s\S]*?<\/script>/gi, '')
    server.set(`/p${n}`, { body: html, headers: { 'content-type': 'text/html; charset=utf-8' } })
    const page = await session.context.newPage()
    try {
      await page.route('**/*', (r) =>
        r.request().url().startsWith('http://127') || r.request().url().startsWith('chrome-ext')
          ? r.continue()
          : r.abort(),
      )
      await page.bringToFront()
      await page.goto(`${server.origin}/p${n}`, { waitUntil: 'domcontentloaded', timeout: 15000 })
      await page.waitForTimeout(1500)
      // scroll through so that everything is marked
      const places = async () =>
        page.evaluate(() =>
          ['attache-leader', 'attache-country'].flatMap((k) =>
            [...(CSS.highlights.get(k) ?? [])]
              .map((r: any) => {
                const g = document.createRange()
                g.setStart(r.startContainer, r.startOffset)
                g.setEnd(r.endContainer, r.endOffset)
                const b = g.getClientRects()[0]
                return (
                  b && { k, text: String(g), x: b.x + scrollX, y: b.y + scrollY, w: b.width, h: b.height }
                )
              })
              .filter(Boolean),
          ),
        )
      const seen = new Map<string, any>()
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      for (let y = 0; y < Math.min(height, 20000); y += 700) {
        await page.evaluate((v) => scrollTo({ top: v, behavior: 'instant' as never }), y)
        await page.waitForTimeout(160)
        for (const p of await places())
          if (p.w > 4 && p.h > 4 && p.h < 200 && !seen.has(`${p.k} ${p.text}`))
            seen.set(`${p.k} ${p.text}`, p)
      }
      const all = [...seen.values()]
      const leaders = all.filter((p) => p.k === 'attache-leader').sort((a, b) => a.y - b.y)
      const countries = all.filter((p) => p.k === 'attache-country').sort((a, b) => a.y - b.y)
      const pick = [...leaders.slice(0, Math.ceil(+per / 2)), ...countries].slice(0, +per)
      const title = await page.title()
      for (const [m, p] of pick.entries()) {
        await page.evaluate((v) => scrollTo({ top: v, behavior: 'instant' as never }), Math.max(0, p.y - 250))
        await page.waitForTimeout(300)
        const now =
          (await places()).find((q) => q.k === p.k && q.text === p.text && Math.abs(q.y - p.y) < 5) ?? p
        const [sx, sy] = await page.evaluate(() => [scrollX, scrollY])
        await page.mouse.move(5, 790)
        await page.mouse.move(now.x - sx + now.w / 2 - 2, now.y - sy + now.h / 2 + 1)
        await page.mouse.move(now.x - sx + now.w / 2, now.y - sy + now.h / 2)
        let text: string | undefined
        for (let i = 0; i < 24; i++) {
          await page.waitForTimeout(250)
          text = await cardText(page)
          if (text && !/Reading this page/.test(text) && i > 6) break
        }
        const pic = `${String(n).padStart(2, '0')}-${m}.png`
        await page.screenshot({ path: `${out}/${pic}` })
        cards.push({ page: n, file, title, name: p.text, kind: p.k.slice(8), text: text ?? null, pic })
        await page.keyboard.press('Escape')
        await page.mouse.move(5, 790)
        await page.waitForTimeout(300)
      }
    } catch (error) {
      console.error(n, file, String(error).slice(0, 200))
    }
    await page.close()
    console.log(n, cards.length)
  }
} finally {
  writeFileSync(`${out}/cards.json`, JSON.stringify(cards, null, 1))
  await session.close()
  await server.close()
}
