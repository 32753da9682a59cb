/** Pages for the benchmark, made by rule: the same arguments give the same bytes. */
import { loadWorld } from '../../facts/cli/load.ts'
import { compileMatcher } from '../../facts/names/matcher.ts'
import { unpackNames } from '../../facts/names/name-table.ts'
import { packNames } from '../../facts/names/pack-names.ts'
import { escaped, page } from '../e2e/pages.ts'
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

/** Wraps some of a paragraph's words as newsrooms do: links, bold, emphasis. */
function inline(text: string, next: () => number): string {
  return escaped(text)
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

/** Places and people that nobody knows: they take the places where a page without known names has its own. */
const INVENTED =
  'Varnholm Teskeria Oldwick Brennoch Halvard Mirelle Quist Dorvania Penrith-Vale Askeby'.split(' ')

/** What comes before names of leaders: a name after it that nobody knows is looked up as if it were misspelt. */
const TITLES =
  /\b(?:[Vv]ice[ -])?(?:president|prime minister|premier|chancellor|taoiseach|leader|secretary[ -]general)\b/gi

/** The text with every name that Attaché knows replaced by an invented one, and without the titles of leaders. */
export function withoutNames(text: string): string {
  let out = text.replace(TITLES, 'gardener')
  // What is left between two names can be one in turn.
  for (let found = matcher.find(out); found.length > 0; found = matcher.find(out)) {
    for (const { start, end } of found.toReversed()) {
      const word = INVENTED[(start + end) % INVENTED.length] ?? ''
      out = out.slice(0, start) + word + out.slice(end)
    }
  }
  return out
}

const matcher = compileMatcher(unpackNames(packNames(loadWorld())))

/** What a news page is made of. */
export interface NewsPage {
  /** About how long its text is, in UTF-16 units. */
  readonly size: number
  /**
   * How much of its prose speaks of leaders and countries, from 0 to 1: our articles do in every other sentence
   * (1 mention in 50 characters), a newspaper's pages hardly a quarter as often (1 in 200).
   */
  readonly share: number
  readonly title?: string
}

/** Mentions on a newspaper's page. */
export const NEWSPAPER = 0.2

/** The same arguments give the same page. */
export function newsPage({ size, share, title = 'The news' }: NewsPage): string {
  const next = random(7)
  const known = paragraphsOf()
  const invented = known.map(withoutNames)
  const pick = (): string => {
    const paragraphs = next() < share ? known : invented
    return paragraphs[Math.floor(next() * paragraphs.length)] ?? ''
  }
  const parts: string[] = []
  let length = 0
  const add = (html: string, text: string): void => {
    parts.push(html)
    length += text.length
  }
  while (length < size) {
    const head = pick().slice(0, 70)
    add(
      `<section><h2>${escaped(head)}</h2>\n<p class="by"><span>By Maria Lindqvist</span> <time>12 May</time></p>`,
      head,
    )
    for (let i = 0; i < 6 && length < size; i++) {
      const text = pick()
      if (i === 3) {
        add(`<figure><figcaption>${escaped(text.slice(0, 120))}</figcaption></figure>`, text.slice(0, 120))
      } else if (i === 5) add(`<ul><li>${inline(text, next)}</li><li>${escaped(head)}</li></ul>`, text + head)
      else add(`<p>${inline(text, next)}</p>`, text)
    }
    parts.push('</section>\n')
  }
  const sections = 'Front Politics Business Science Culture Sport Opinion Letters'.split(' ')
  const menu = sections.map((name) => `<a href="#${name}">${name}</a>`).join('')
  return page(title, `<nav>${menu}</nav><main>${parts.join('\n')}</main>`, STYLE)
}
