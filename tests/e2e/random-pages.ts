/** Pages made at random, and changes of them. */
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

/** HTML of a few elements, some with a shadow root. */
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

/** One change. `at` and `to` are taken modulo the number of nodes. */
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

/** The first state of a piece of a page, and the changes of each round. */
export interface Living {
  readonly html: string
  readonly rounds: readonly (readonly Change[])[]
}

export const ROUNDS = 3

export const living: fc.Arbitrary<Living> = fc.record({
  html,
  rounds: fc.array(fc.array(change, { maxLength: 4 }), { minLength: ROUNDS, maxLength: ROUNDS }),
})
