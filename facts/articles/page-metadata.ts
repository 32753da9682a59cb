import { type LinkedNode, linkedArticles } from './linked-data.ts'
import { clean } from './page-blocks.ts'
import { identify, metaTexts, statedTitle } from './page-identity.ts'
import type { ArticleMeta } from './plain-text.ts'
import { pageDate } from './publication-date.ts'

/** What the page's head and its marks say of its own article; what they say of others' counts for nothing. */
export function metaOf(document: Document, url: string | undefined): ArticleMeta {
  const own = identify(document, url)
  const nodes = linkedArticles(document, own)
  const linked = (name: string): string | undefined => textOf(nodes, name)
  const title = statedTitle(document, own) ?? linked('headline')
  const address = canonical(document, url)
  const publisher = metaTexts(document, 'og:site_name')[0] ?? linked('publisher')
  const author = linked('author')
  const published = pageDate(document, url)
  const language = document.documentElement?.getAttribute('lang')?.trim() || linked('inLanguage')
  return {
    ...(title ? { title: clean(title) } : {}),
    ...(address === undefined ? {} : { url: address }),
    ...(publisher === undefined ? {} : { publisher: clean(publisher) }),
    ...(author === undefined ? {} : { author: clean(author) }),
    ...(published === undefined ? {} : { published }),
    ...(language ? { language } : {}),
  }
}

/** What the first node that has it says: a text, or the names of people and newsrooms. */
function textOf(nodes: readonly LinkedNode[], name: string): string | undefined {
  const texts = (value: unknown): string[] => {
    if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value.trim()]
    if (Array.isArray(value)) return value.flatMap(texts)
    return typeof value === 'object' && value !== null ? texts((value as LinkedNode).name) : []
  }
  const found = nodes.map((node) => texts(node[name]).filter(Boolean).join(', '))
  return found.find((text) => text !== '')
}

/** The address the page gives itself, where it is of the same site; without the part that names a place in it. */
function canonical(document: Document, url: string | undefined): string | undefined {
  const stated = document.querySelector('link[rel="canonical"]')?.getAttribute('href')
  const base = url ?? stated ?? undefined
  if (base === undefined || !URL.canParse(base)) return undefined
  const address = stated && URL.canParse(stated, base) ? new URL(stated, base) : new URL(base)
  const own = new URL(base)
  const chosen = address.host === own.host ? address : own
  if (!/^https?:$/.test(chosen.protocol)) return undefined
  chosen.hash = ''
  return chosen.href
}
