import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readArticle } from '../../facts/articles/plain-text.ts'
import type { Article } from '../../facts/types.ts'

export const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The shipped article as a news page: what readers see first, and what the specs hover over. */
export function articlePage(): string {
  const file = new URL('../../facts/shipped/lee-tokyo-washington.md', import.meta.url)
  return storyPage(readArticle(readFileSync(file, 'utf8')))
}

/** An article as a plain page that is good to look at. @param line below its title */
export function storyPage({ source, blocks }: Article, line = ''): string {
  const body = blocks.slice(1).map(({ kind, text }) => {
    const tag = { heading: 'h2', paragraph: 'p', item: 'li', quotation: 'blockquote', caption: 'figcaption' }[
      kind
    ]
    return `<${tag}>${escaped(text)}</${tag}>`
  })
  const lists = body.join('\n').replace(/(?:<li>.*<\/li>\n?)+/g, (items) => `<ul>\n${items}</ul>\n`)
  return page(source.title, `<article><h1>${escaped(source.title)}</h1>\n${line}${lists}</article>`, STYLE)
}

const STYLE = `body { max-width: 660px; margin: 40px auto 600px; padding: 0 20px; font: 18px/1.65 Georgia, serif; color: #222; background: #fff }
h1 { font-size: 34px; line-height: 1.2 } h2 { font-size: 22px; margin-top: 1.6em }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #16181b } }`

/** A whole page around some body. */
export function page(title: string, body: string, style = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${style}</style></head><body>${body}</body></html>`
}

export interface Served {
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
  /** Whether it never comes to its end. */
  readonly isEndless?: boolean
}

export interface PageServer {
  /** `http://127.0.0.1:…` */
  readonly origin: string
  /** Serves a page under a path from now on. */
  set(path: string, served: Served): void
  close(): Promise<void>
}

/** A server on loopback: `/` and `/article` are the article. */
export async function servePages(): Promise<PageServer> {
  const pages = new Map<string, Served>([
    ['/', { body: articlePage() }],
    ['/article', { body: articlePage() }],
    // Browsers ask for it of themselves, and complain where there is none.
    ['/favicon.ico', { body: '' }],
  ])
  const server: Server = createServer((request, response) => {
    const served = pages.get(new URL(request.url ?? '/', 'http://localhost').pathname)
    response.writeHead(served ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...served?.headers })
    if (served?.isEndless) response.write(served.body)
    else response.end(served?.body ?? 'not here')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    set: (path, served) => void pages.set(path, served),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
