/** Pages that change at random: what they are made of, what is done to them, and what is marked in them then. */
import type { Page } from '@playwright/test'
import fc from 'fast-check'

const TEXTS = [
  'Macron',
  'Mac',
  'ron',
  'Japan',
  ' met ',
  'North ',
  'South ',
  'Korea',
  'Georgia',
  'Tbilisi',
  'Atlanta',
  'President ',
  'Bush',
  'George W. ',
  'New ',
  'Mexico',
  'Guinea',
  ' pig',
  'the French president',
  'Starmer',
  '. ',
  ', ',
  ' ',
  '\n',
  '한국',
  'é',
]

const TAGS = [
  'p',
  'div',
  'span',
  'b',
  'a',
  'li',
  'h2',
  'pre',
  'code',
  'td',
  'details',
  'x-y',
  'font',
] as const

const ATTRIBUTES = [
  'hidden',
  'inert',
  'style="display:none"',
  'style="visibility:hidden"',
  'style="display:contents"',
  'contenteditable',
  'contenteditable="false"',
  'role="textbox"',
  'class="gone"',
] as const

const text = fc.array(fc.constantFrom(...TEXTS), { maxLength: 5 }).map((parts) => parts.join(''))
const attribute = fc.oneof({ weight: 8, arbitrary: fc.constant('') }, fc.constantFrom(...ATTRIBUTES))

/** HTML of some elements, some with a shadow root. */
const { html } = fc.letrec<{ html: string; node: string }>((tie) => ({
  html: fc.array(tie('node'), { maxLength: 4 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.constantFrom(
      '<br>',
      '<!-- -->',
      '<wbr>',
      '<img alt="">',
      '<script></script>',
      '<textarea>Japan</textarea>',
    ),
    fc
      .tuple(fc.constantFrom(...TAGS), attribute, tie('html'))
      .map(([tag, how, inner]) => `<${tag} ${how}>${inner}</${tag}>`),
    tie('html').map((inner) => `<div><template shadowrootmode="open">${inner}</template></div>`),
  ),
}))

/** One change. `at` and `to` are taken modulo how many nodes there are. */
export type Change =
  | { readonly do: 'insert' | 'inner' | 'replace'; readonly at: number; readonly html: string }
  | { readonly do: 'data'; readonly at: number; readonly text: string }
  | { readonly do: 'remove' | 'unwrap' | 'normalize' | 'clone'; readonly at: number }
  | { readonly do: 'split' | 'move'; readonly at: number; readonly to: number }
  | { readonly do: 'wrap'; readonly at: number; readonly html: string }
  | { readonly do: 'attribute'; readonly at: number; readonly html: string }

const at = fc.nat(200)

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constantFrom('insert', 'inner', 'replace'), at, html }),
  fc.record({ do: fc.constant('data'), at, text }),
  fc.record({ do: fc.constantFrom('remove', 'unwrap', 'normalize', 'clone'), at }),
  fc.record({ do: fc.constantFrom('split', 'move'), at, to: at }),
  fc.record({
    do: fc.constant('wrap'),
    at,
    html: fc.constantFrom(...TAGS).map((tag) => `<${tag}></${tag}>`),
  }),
  fc.record({ do: fc.constant('attribute'), at, html: attribute.map((how) => `<p ${how}></p>`) }),
)

/** How a piece of a page starts, and what is done to it in one round after the other. */
export interface Living {
  readonly html: string
  readonly rounds: readonly (readonly Change[])[]
}

export const ROUNDS = 3

export const living: fc.Arbitrary<Living> = fc.record({
  html,
  rounds: fc.array(fc.array(change, { maxLength: 4 }), { minLength: ROUNDS, maxLength: ROUNDS }),
})

/** Puts the pieces into the page, all of them in view. */
export function build(page: Page, pieces: readonly Living[]): Promise<void> {
  return page.evaluate(
    (all) => {
      for (const html of all) {
        const piece = document.createElement('section')
        piece.setHTMLUnsafe(html)
        document.body.append(piece)
      }
    },
    pieces.map((piece) => piece.html),
  )
}

/** Does what a round says to every piece. */
export function act(page: Page, changes: readonly (readonly Change[])[]): Promise<void> {
  return page.evaluate((all) => {
    const nodesIn = (root: Node): ChildNode[] =>
      [...root.childNodes].flatMap((node) => [
        node,
        ...(node instanceof Element && node.shadowRoot ? nodesIn(node.shadowRoot) : []),
        ...nodesIn(node),
      ])
    const made = (html: string): DocumentFragment => {
      const around = document.createElement('div')
      around.setHTMLUnsafe(html)
      const fragment = document.createDocumentFragment()
      fragment.append(...around.childNodes)
      return fragment
    }
    const pieces = document.querySelectorAll('body > section')
    const perform = (piece: Element, change: Change): void => {
      const nodes = nodesIn(piece)
      const node = nodes[change.at % Math.max(1, nodes.length)]
      if (!node) {
        if (change.do === 'insert') piece.append(made(change.html))
        return
      }
      switch (change.do) {
        case 'insert':
          node.before(made(change.html))
          break
        case 'inner':
          // What has no content in HTML is left so: browsers show none.
          if (node instanceof Element && !node.matches('br, wbr, img'))
            node.replaceChildren(made(change.html))
          break
        case 'replace':
          node.replaceWith(made(change.html))
          break
        case 'data':
          if (node instanceof Text) node.data = change.text
          break
        case 'remove':
          node.remove()
          break
        case 'unwrap':
          if (node instanceof Element) node.replaceWith(...node.childNodes)
          break
        case 'normalize':
          node.parentNode?.normalize()
          break
        case 'clone':
          node.after(node.cloneNode(true))
          break
        case 'split':
          if (node instanceof Text) node.splitText(change.to % (node.length + 1))
          break
        case 'move': {
          const to = nodes[change.to % nodes.length]
          if (to && !node.contains(to) && node !== to && !hostsOf(to).some((host) => node.contains(host)))
            to.before(node)
          break
        }
        case 'wrap': {
          const around = made(change.html).firstElementChild
          if (!around) break
          node.replaceWith(around)
          around.append(node)
          break
        }
        case 'attribute': {
          if (!(node instanceof Element)) break
          const { attributes } = made(change.html).firstElementChild as Element
          for (const name of node.getAttributeNames()) node.removeAttribute(name)
          for (const { name, value } of attributes) node.setAttribute(name, value)
          break
        }
      }
    }
    const hostsOf = (node: Node): Element[] => {
      const root = node.getRootNode()
      return root instanceof ShadowRoot ? [root.host, ...hostsOf(root.host)] : []
    }
    all.forEach((changes, i) => {
      const piece = pieces[i]
      if (piece) for (const one of changes) perform(piece, one)
    })
  }, changes)
}

/** What is marked in each piece, with the place of each end; read once nothing has changed for `calm` milliseconds. */
export function marksIn(page: Page, calm: number): Promise<string[]> {
  return page.evaluate(async (wait) => {
    const pathOf = (node: Node): string => {
      const parent = node.parentNode
      if (node.nodeName === 'SECTION' && parent === document.body) return ''
      if (node instanceof ShadowRoot) return `${pathOf(node.host)}/#`
      if (!parent) return 'out of the page'
      return `${pathOf(parent)}/${[...parent.childNodes].indexOf(node as ChildNode)}`
    }
    const pieceOf = (node: Node): Node => {
      const root = node.getRootNode()
      if (root instanceof ShadowRoot) return pieceOf(root.host)
      return (node.parentElement ?? document.body).closest('body > section') ?? document.body
    }
    const read = (): string[] => {
      const found = new Map<Node, string[]>()
      for (const kind of ['leader', 'country'])
        for (const range of CSS.highlights.get(`attache-${kind}`) ?? []) {
          const { startContainer, startOffset, endContainer, endOffset } = range
          const piece = pieceOf(startContainer)
          const one = `${kind} ${pathOf(startContainer)} ${startOffset} to ${pathOf(endContainer)} ${endOffset}`
          found.set(piece, [...(found.get(piece) ?? []), one])
        }
      return [...document.querySelectorAll('body > section'), document.body].map((piece) =>
        (found.get(piece) ?? []).sort().join('\n'),
      )
    }
    let before = read()
    for (let quiet = 0; quiet < wait; ) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      const now = read()
      quiet = now.join('\n\n') === before.join('\n\n') ? quiet + 100 : 0
      before = now
    }
    return before
  }, calm)
}
