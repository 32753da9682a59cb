import { unclobbered } from '../read/unclobbered.ts'

/** Where readers do not read on: what is at a page's edges, and who wrote it. */
const EDGES = 'footer, [role=contentinfo], [rel~=author], [itemprop~=author], [class*=byline i]'

/** Lists of links to other parts of a site. */
const MENUS = 'nav, [role=navigation], [role=menu], [role=menubar], [role=tablist], [role=toolbar]'

/** The names that switches between languages and editions have, and paths to a page. */
const SWITCHES = ['lang', 'locale', 'edition', 'breadcrumb']
  .flatMap((word) => ['class', 'id', 'aria-label'].map((name) => `[${name}*=${word} i]`))
  .join()

/** Lists that may be menus by their links alone, if they are not in the main text. */
const LISTS = 'ul, ol, menu, [role=list]'
const TEXT = 'article, main, [role=main]'

/** A menu has so many links at least, whose text is this share of all, and no longer than this on average, in UTF-16 units. */
const LEAST_LINKS = 5
const SHARE = 0.9
const LONGEST_LINK = 24

/** Says of elements whether they are no part of a page's text: menus, switches of languages, footers, bylines. */
export function makeAsides(): (element: Element) => boolean {
  const known = new WeakMap<Element, boolean>()
  return (element) => {
    const before = known.get(element)
    if (before !== undefined) return before
    const is = isAside(element)
    known.set(element, is)
    return is
  }
}

function isAside(element: Element): boolean {
  const around = (selector: string): Element | null => unclobbered(element).closest(selector)
  const edge = around(EDGES)
  if (edge && !edge.matches('blockquote footer')) return true
  const menu = around(MENUS)
  if (menu && linksIn(menu).length >= LEAST_LINKS) return true
  // A word of a list of links, or of a list that is one.
  const link = around('a, button, [role=option], li')
  if (!link) return false
  if (around('[hreflang]') || isSwitch(around(SWITCHES))) return true
  const list = around(LISTS)
  return list !== null && !around(TEXT) && isDense(list)
}

/** Whether an element that has the name of a switch is small enough to be one: pages say their language too. */
function isSwitch(element: Element | null): boolean {
  return element !== null && !element.querySelector('p, h1, h2') && linksIn(element).length > 1
}

/** Whether a list has hardly anything but short links. */
function isDense(list: Element): boolean {
  const links = linksIn(list)
  if (links.length < LEAST_LINKS) return false
  const length = links.reduce((sum, { textContent }) => sum + trimmed(textContent), 0)
  return length >= SHARE * trimmed(list.textContent) && length <= LONGEST_LINK * links.length
}

const linksIn = (element: Element): Element[] => [
  ...element.querySelectorAll('a, button, [role=menuitem], [role=tab], [role=option]'),
]

const trimmed = (text: string): number => text.replaceAll(/\s/g, '').length

/** A stretch without white space that is an address of the web. */
const ADDRESS = /:\/\/|^\W*www\.|\w\.[a-z]{2,}\//i

/** What is before a name in an address, if it is in one. */
const IN_ADDRESS = '/.=?&#%+_-'

/** Whether `[start, end)` of a text is in an address of the web. */
export function isInAddress(text: string, start: number, end: number): boolean {
  // Nearly all names have a space before them.
  if (start === 0 || !IN_ADDRESS.includes(text.charAt(start - 1))) return false
  const words = text.slice(Math.max(0, start - LONGEST), start).split(/\s/)
  const [rest = ''] = text.slice(end, end + LONGEST).split(/\s/)
  return ADDRESS.test(`${words.at(-1)}${text.slice(start, end)}${rest}`)
}

/** So much of an address is looked at, before and after a name. */
const LONGEST = 200
