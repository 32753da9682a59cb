/** What is on a page in Chromium: the card, the toast and the marks, and the pointer on a name. */
import type { CDPSession, Page } from '@playwright/test'
import { BACKGROUND_PATIENCE, IS_CARD_OPEN, type Place, placeOfText, scrollTold } from './places.ts'

/** A node as the DevTools protocol gives it. */
interface DomNode {
  readonly nodeId: number
  readonly backendNodeId: number
  readonly nodeName: string
  readonly nodeValue: string
  readonly attributes?: readonly string[]
  readonly children?: readonly DomNode[]
  readonly shadowRoots?: readonly DomNode[]
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

/** The DevTools protocol of a page; one session for each. */
export function devtools(page: Page): Promise<CDPSession> {
  const known = sessions.get(page)
  if (known) return known
  const made = page.context().newCDPSession(page)
  sessions.set(page, made)
  return made
}

/** The closed shadow root of the card's host; undefined where no host is, or its card is not shown. */
async function cardRoot(page: Page): Promise<DomNode | undefined> {
  const isOpen = await page.evaluate<boolean>(IS_CARD_OPEN)
  return isOpen ? hostRoot(page, 'card') : undefined
}

/** The closed shadow root of one of our hosts in a page, by what is in it. */
async function hostRoot(page: Page, what: string): Promise<DomNode | undefined> {
  const { root } = (await (
    await devtools(page)
  ).send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DomNode }
  const find = (node: DomNode): DomNode | undefined => {
    if (attributesOf(node)['data-attache'] === what && node.shadowRoots) return node.shadowRoots[0]
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
      const found = find(child)
      if (found) return found
    }
    return undefined
  }
  return find(root)
}

function attributesOf({ attributes = [] }: DomNode): Readonly<Record<string, string>> {
  return Object.fromEntries(
    attributes.flatMap((name, i) => (i % 2 === 0 ? [[name, attributes[i + 1] ?? '']] : [])),
  )
}

/** The open card as HTML, with its styles, as it is for who has the focus in it. */
export async function cardHtml(page: Page): Promise<string> {
  const root = await cardRoot(page)
  const parts = await Promise.all(
    (root?.children ?? []).map(async ({ backendNodeId }) => {
      const { outerHTML } = await (await devtools(page)).send('DOM.getOuterHTML', { backendNodeId })
      return outerHTML.replaceAll(' inert=""', '')
    }),
  )
  return parts.join('')
}

/** The text of the toast; empty while none is there. */
export async function toastText(page: Page): Promise<string> {
  const root = await hostRoot(page, 'toast')
  return root ? textOf(root) : ''
}

function textOf(node: DomNode): string {
  // In XHTML names are as they are written.
  if (node.nodeName.toUpperCase() === 'STYLE') return ''
  if (node.nodeName === '#text') return node.nodeValue
  // What the style sheet says of it comes before what is in it.
  const inner = `${attributesOf(node)['data-said'] ?? ''}${(node.children ?? []).map(textOf).join('')}`
  return /^(?:P|LI|H1|H2|DIV|BUTTON|SUMMARY|DD|DT|SECTION|FOOTER|HEADER|BLOCKQUOTE)$/i.test(node.nodeName)
    ? `${inner}\n`
    : inner
}

/** The text of the open card, a line each for its parts; undefined while none is open. */
export async function cardText(page: Page): Promise<string | undefined> {
  const root = await cardRoot(page)
  return root && textOf(root).replace(/\n+/g, '\n').trim()
}

/** A test over the nodes of the card or the toast. */
type Matches = (name: string, attributes: Readonly<Record<string, string>>, text: string) => boolean

/** Where an element of the card is; in CSS px of the viewport. */
export async function cardElement(page: Page, matches: Matches): ReturnType<typeof elementIn> {
  return elementIn(page, await cardRoot(page), matches)
}

/** Where an element of the toast is; in CSS px of the viewport. */
export async function toastElement(page: Page, matches: Matches): ReturnType<typeof elementIn> {
  return elementIn(page, await hostRoot(page, 'toast'), matches)
}

async function elementIn(
  page: Page,
  root: DomNode | undefined,
  matches: Matches,
): Promise<{ x: number; y: number; width: number; height: number } | undefined> {
  const find = (node: DomNode): DomNode | undefined => {
    const name = node.nodeName.toLowerCase()
    if (name !== '#text' && matches(name, attributesOf(node), textOf(node).trim())) return node
    for (const child of node.children ?? []) {
      const found = find(child)
      if (found) return found
    }
    return undefined
  }
  const node = root && find(root)
  if (!node) return undefined
  const { model } = (await (
    await devtools(page)
  ).send('DOM.getBoxModel', { backendNodeId: node.backendNodeId })) as {
    model: { border: number[]; width: number; height: number }
  }
  return { x: model.border[0] ?? 0, y: model.border[1] ?? 0, width: model.width, height: model.height }
}

/** The middle of the `nth` place where a text is on the page; scrolls there. */
export async function placeOf(page: Page, text: string, nth = 0): Promise<Place> {
  const place = await page.evaluate(placeOfText, [text, nth] as const)
  if (!place) throw new Error(`the page has no '${text}'`)
  await page.evaluate(scrollTold, BACKGROUND_PATIENCE)
  return place
}

/** The texts marked under a highlight's name, in links or not, in the order of the document. */
export function marked(page: Page, name: 'attache-leader' | 'attache-country'): Promise<string[]> {
  return page.evaluate((key) => {
    const all = [key, `${key}-link`].flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
    const ranges = all.map((r) => {
      const range = document.createRange()
      range.setStart(r.startContainer, r.startOffset)
      range.setEnd(r.endContainer, r.endOffset)
      return range
    })
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    return ranges.map(String)
  }, name)
}

/** The texts marked near the viewport once nothing more is added: the first are seen before the page is read. */
export async function allMarked(page: Page, name: 'attache-leader' | 'attache-country'): Promise<string[]> {
  for (let before: string[] | undefined; ; ) {
    const now = await marked(page, name)
    if (before && now.length > 0 && now.join('\n') === before.join('\n')) return now
    before = now
    await page.waitForTimeout(300)
  }
}

/** Waits until the page has marks. */
export async function waitForMarks(page: Page): Promise<void> {
  await page.waitForFunction(() => (CSS.highlights.get('attache-country')?.size ?? 0) > 0)
}

/** Moves the pointer from the margin to a name, over no other one, and rests there. */
export async function rest(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOf(page, text, nth)
  await page.mouse.move(1, y)
  await page.mouse.move(x, y)
}
