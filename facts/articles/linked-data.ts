import type { PageIdentity } from './page-identity.ts'

/** What a page says about an article in JSON-LD (schema.org). */
export type LinkedNode = Readonly<Record<string, unknown>>

/** No more of a page's JSON-LD is read, in UTF-16 units. The description of an article takes a fiftieth of it. */
const MOST_TEXT = 300_000
/** How deep lists and graphs are followed. */
const DEEPEST = 6

/** Where other articles are described. The page's own is recognised there by its address. */
const LISTS = ['itemListElement', 'item', '@list']
/** Where the page's own article may be described. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage']

/**
 * The nodes of a page's JSON-LD that are about its own article: those with its headline or its address, or the only article
 * there, if it has neither. Lists, entries of live blogs and comments are about others.
 */
export function linkedArticles(
  page: Document,
  { isOwnAddress, isOwnTitle }: PageIdentity,
): readonly LinkedNode[] {
  const own: LinkedNode[] = []
  const rest: LinkedNode[] = []
  const visit = (value: unknown, isListed: boolean, depth: number): void => {
    if (depth > DEEPEST || typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      for (const one of value) visit(one, isListed, depth + 1)
      return
    }
    const node = value as LinkedNode
    const addresses = addressesOf(node).filter((address) => !isListed || !address.includes('#'))
    const titles = [node.headline, node.name, node.alternativeHeadline].filter(
      (text) => typeof text === 'string',
    )
    if (addresses.some(isOwnAddress) || titles.some(isOwnTitle)) own.push(node)
    else if (isArticle(node) && !isListed) rest.push(node)
    for (const key of HOLDERS) visit(node[key], isListed, depth + 1)
    for (const key of LISTS) visit(node[key], true, depth + 1)
  }
  for (const value of linkedData(page)) visit(value, false, 0)
  const [only, ...others] = rest
  const isNameless =
    only && only.headline === undefined && only.name === undefined && addressesOf(only).length === 0
  return isNameless && others.length === 0 && !own.some(isArticle) ? [...own, only] : own
}

/** What a page's JSON-LD names and gives an id, by the ids: articles refer to their writers so. */
export function namedById(page: Document): ReadonlyMap<unknown, LinkedNode> {
  const values = linkedData(page).flat() as (LinkedNode | null)[]
  const named = new Map<unknown, LinkedNode>()
  for (const value of values) {
    for (const node of [value?.['@graph'] ?? value].flat() as (LinkedNode | null)[])
      if (node?.['@id'] && node.name) named.set(node['@id'], node)
  }
  return named
}

function isArticle(node: LinkedNode): boolean {
  return /Article|Posting|Report\b/.test(`${node['@type']}`)
}

function addressesOf(node: LinkedNode): string[] {
  const of = (value: unknown): string[] => {
    if (typeof value === 'string') return [value]
    return typeof value === 'object' && value !== null ? of((value as LinkedNode)['@id']) : []
  }
  return [...of(node.url), ...of(node.mainEntityOfPage), ...of(node['@id'])]
}

/** The values of a page's JSON-LD, without those that cannot be read. */
function linkedData(page: Document): unknown[] {
  let left = MOST_TEXT
  return [...page.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) => {
    const text = script.textContent ?? ''
    left -= text.length
    if (left < 0) return []
    return parse(text) ?? parse(mended(text)) ?? []
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Corrects JSON that some pages write: within a comment, with line ends within texts, with a comma too many. */
function mended(text: string): string {
  return (
    text
      .replace(/^\s*(?:<!--|\/\*|\/\/)?\s*(?:<!\[CDATA\[(?:\s*\*\/)?)?/, '')
      .replace(/(?:(?:\/\*|\/\/)?\s*\]\]>)?\s*(?:-->|\*\/)?\s*;?\s*$/, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON does not allow these within texts
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/,(?=\s*[}\]])/g, '')
  )
}
