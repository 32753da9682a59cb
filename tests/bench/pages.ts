/** Pages for the benchmark, made by rule: the same arguments give the same bytes. */
import { readArticleCases } from '../eval/articles.ts'

/** A sequence of numbers from 0 to 1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The paragraphs of the project's own English articles. */
function paragraphsOf(): string[] {
  return readArticleCases()
    .filter(({ article }) => article.source.language === 'en')
    .flatMap(({ article }) => article.blocks.map((block) => block.text))
    .filter((text) => text.length > 60)
}

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** Wraps some of a paragraph's words as newsrooms do: links, bold, emphasis. */
function inline(text: string, next: () => number): string {
  return escape(text)
    .split(/(?<=[.,;] )/)
    .map((part) => {
      const chance = next()
      if (chance < 0.12) return part.replace(/(\S+ \S+)/, '<a href="#more">$1</a>')
      if (chance < 0.17) return part.replace(/(\S+)/, '<b>$1</b>')
      return chance < 0.2 ? part.replace(/(\S+ )/, '<em>$1</em>') : part
    })
    .join('')
}

const STYLE = `body { max-width: 720px; margin: 0 auto; font: 17px/1.6 Georgia, serif; color: #222; background: #fff }
nav a { margin-right: 1em } figure { margin: 1em 0 } figcaption, .by { font-size: 14px; color: #666 }`

/** A whole page around some body. */
export function whole(title: string, body: string, style = STYLE): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(title)}</title><style>${style}</style></head><body>${body}</body></html>`
}

/**
 * A news page whose text is about `size` UTF-16 units long.
 *
 * @param change is made to every paragraph before it is marked up
 */
export function newsPage(size: number, change: (paragraph: string) => string = (text) => text): string {
  const next = random(7)
  const paragraphs = paragraphsOf().map(change)
  const pick = (): string => paragraphs[Math.floor(next() * paragraphs.length)] ?? ''
  const parts: string[] = []
  for (let length = 0, story = 1; length < size; story++) {
    const add = (html: string, text: string): void => {
      parts.push(html)
      length += text.length
    }
    const head = pick().slice(0, 70)
    add(
      `<section><h2>${escape(head)}</h2>\n<p class="by"><span>By Maria Lindqvist</span> <time>12 May</time></p>`,
      head,
    )
    for (let i = 0; i < 6 && length < size; i++) {
      const text = pick()
      if (i === 3)
        add(`<figure><figcaption>${escape(text.slice(0, 120))}</figcaption></figure>`, text.slice(0, 120))
      else if (i === 5) add(`<ul><li>${inline(text, next)}</li><li>${escape(head)}</li></ul>`, text + head)
      else add(`<p>${inline(text, next)}</p>`, text)
    }
    parts.push('</section>\n')
  }
  const sections = 'World Politics Business Science Culture Sport Opinion Letters'.split(' ')
  const menu = sections.map((name) => `<a href="#${name}">${name}</a>`).join('')
  return whole('The news', `<nav>${menu}</nav><main>${parts.join('\n')}</main>`)
}
