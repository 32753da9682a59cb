/** Pages that change by themselves, and what is marked in them then. Each is tried in Chromium and Firefox. */
import { type LivingCase, served } from './living-case.ts'
import { SHADOW } from './living-shadow-cases.ts'

/** Headers that forbid a page everything that headers can forbid. */
const STRICT = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
}

const filler = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<p>Nothing of note in line ${i}.</p>`).join('')

export const CASES: readonly LivingCase[] = [
  ...SHADOW,
  {
    name: 'a page that shows another article by history, without a load',
    served: served('<main><h1>Japan</h1><p>Ishiba spoke.</p></main>'),
    before: ['Ishiba', 'Japan'],
    act: () => {
      history.pushState({}, '', '?next')
      const main = document.querySelector('main')
      if (main) main.innerHTML = '<h1>France</h1><p>Macron spoke.</p>'
    },
    marked: ['France', 'Macron'],
    rest: ['Macron', 'Emmanuel Macron'],
  },
  {
    name: 'a block between two texts that is removed',
    served: served('<p>Japan</p><div>New <p id="between">and</p>Zealand said so.</div>'),
    before: ['Japan'],
    act: () => document.querySelector('#between')?.remove(),
    marked: ['Japan', 'New Zealand'],
  },
  {
    name: 'a block that is added to a text',
    served: served('<p>Japan</p><ul><li id="item">Macron is in Poland.</li></ul>'),
    before: ['Japan', 'Macron', 'Poland'],
    act: () => {
      const list = document.createElement('ul')
      list.innerHTML = '<li>France</li>'
      document.querySelector('#item')?.append(list)
    },
    marked: ['France', 'Japan', 'Macron', 'Poland'],
    rest: ['Poland', 'Poland'],
  },
  {
    name: 'inline text that becomes a text field by its role',
    served: served('<p>Japan</p><p>Macron is in <b>Poland</b>.</p>'),
    before: ['Japan', 'Macron', 'Poland'],
    act: () => document.querySelector('b')?.setAttribute('role', 'textbox'),
    marked: ['Japan', 'Macron'],
  },
  {
    name: 'an element with very many texts that is added at once and read in several slices',
    served: served('<p>Japan</p>'),
    before: ['Japan'],
    act: () => {
      const many = document.createElement('div')
      many.innerHTML = 'Japan<p>x</p>'.repeat(2500)
      document.body.append(many)
    },
    marked: Array<string>(2501).fill('Japan'),
  },
  {
    name: 'text with `display: contents` in closed details',
    served: served(
      '<p>Japan</p><details><div style="display: contents">Macron <b>Poland</b></div></details>',
    ),
    marked: ['Japan'],
  },
  {
    name: 'text that comes letter by letter',
    served: served('<p>Japan</p><p id="typed"></p>'),
    before: ['Japan'],
    act: async () => {
      const typed = document.querySelector('#typed')
      const text = document.createTextNode('')
      typed?.append(text)
      for (const letter of 'Macron is in Poland today.') {
        text.appendData(letter)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    marked: ['Japan', 'Macron', 'Poland'],
    rest: ['Poland', 'Poland'],
  },
  {
    name: 'a name that is split over text nodes while it is marked',
    served: served('<p id="split">In Poland they say so.</p>'),
    before: ['Poland'],
    act: () => {
      const text = document.querySelector('#split')?.firstChild as Text
      text.splitText(5)
    },
    marked: ['Poland'],
    rest: ['land', 'Poland'],
  },
  {
    name: 'nodes that are moved',
    served: served('<div id="a"><p id="p">Macron in <b>Poland</b>.</p></div><div id="b">Nothing yet. </div>'),
    before: ['Macron', 'Poland'],
    act: () => {
      const [p, b] = [document.querySelector('#p'), document.querySelector('#b')]
      if (p && b) b.append(...p.childNodes)
    },
    marked: ['Macron', 'Poland'],
    rest: ['Macron', 'Emmanuel Macron'],
  },
  {
    name: 'a body that is replaced, and then the whole document element’s content',
    served: served('<p>Japan</p>'),
    before: ['Japan'],
    act: () => {
      const body = document.createElement('body')
      body.innerHTML = '<p>Macron</p>'
      document.body = body
      const other = document.createElement('body')
      other.innerHTML = '<p>Poland and Macron</p>'
      document.documentElement.replaceChildren(document.createElement('head'), other)
    },
    marked: ['Macron', 'Poland'],
    rest: ['Poland', 'Poland'],
  },
  {
    name: 'text far down that content-visibility does not render',
    served: served(
      `${filler(60)}<section style="content-visibility:auto;contain-intrinsic-size:auto 500px"><p id="down">Macron in Poland.</p></section>${filler(30)}`,
    ),
    act: () => document.querySelector('#down')?.scrollIntoView({ behavior: 'instant' }),
    marked: ['Macron', 'Poland'],
    rest: ['Macron', 'Emmanuel Macron'],
  },
  {
    name: 'text that is hidden, and shown later',
    served: served('<p>Japan</p><p id="hidden" hidden>Poland</p>'),
    before: ['Japan'],
    act: () => document.querySelector('#hidden')?.removeAttribute('hidden'),
    marked: ['Japan', 'Poland'],
  },
  {
    name: 'text in SVG, which is not marked',
    served: served('<p>Japan</p><svg width="200" height="40"><text y="20">Poland</text></svg>'),
    act: () => {
      const text = document.querySelector('svg text')
      if (text) text.textContent = 'Macron in Poland'
    },
    marked: ['Japan'],
  },
  {
    name: 'right-to-left text',
    served: served('<p dir="rtl" lang="ar">قال ماكرون إن بولندا ستشارك. <bdi>Macron in Poland</bdi></p>'),
    marked: ['Macron', 'Poland', 'ماكرون'],
    rest: ['Macron', 'Emmanuel Macron'],
  },
  {
    name: 'vertical text',
    served: served(
      '<div style="writing-mode:vertical-rl;height:400px"><p>In Poland there was Macron, they say.</p></div>',
    ),
    marked: ['Macron', 'Poland'],
    rest: ['Macron', 'Emmanuel Macron'],
  },
  {
    name: 'a page that is zoomed',
    served: served('<div style="zoom:2.5"><p>In Poland there was Macron.</p></div>'),
    marked: ['Macron', 'Poland'],
    rest: ['Macron', 'Emmanuel Macron'],
  },
  {
    name: 'something large that is added to what is being read',
    served: served('<p>Japan</p>'),
    before: ['Japan'],
    act: async () => {
      const large = (name: string): HTMLElement => {
        const div = document.createElement('div')
        // Hidden, so that it costs no layout. It is read all the same.
        for (let i = 0; i < 60_000; i++) {
          const p = document.createElement('p')
          p.hidden = true
          p.textContent = 'Nothing of note.'
          div.append(p)
        }
        div.prepend(document.createTextNode(name))
        div.append(document.createTextNode(name))
        return div
      }
      const count = (): number => CSS.highlights.get('attache-country')?.size ?? 0
      const [first, second] = [large('Poland'), large('Chile')]
      document.body.append(first)
      while (count() < 2) await new Promise((resolve) => setTimeout(resolve, 2))
      // The reader reaches it before its change is reported, and has not finished it by then.
      first.lastChild?.before(second)
    },
    marked: ['Chile', 'Chile', 'Japan', 'Poland', 'Poland'],
  },
  {
    name: 'a long text that changes while it is read',
    served: served('<p>Japan</p>'),
    before: ['Japan'],
    act: async () => {
      const pre = document.createElement('pre')
      pre.style.cssText = 'height: 99px; overflow: hidden; font-size: 1px; line-height: 1px'
      pre.textContent = `In Poland.\n${'Nothing of note was said.\n'.repeat(60_000)}In Poland.\n`
      document.body.append(pre)
      const count = (): number => CSS.highlights.get('attache-country')?.size ?? 0
      while (count() < 2) await new Promise((resolve) => setTimeout(resolve, 2))
      pre.append('In Chile.\n')
      await new Promise((resolve) => setTimeout(resolve, 100))
      pre.prepend('In Peru.\n')
    },
    marked: ['Chile', 'Japan', 'Peru', 'Poland', 'Poland'],
  },
  {
    name: 'a table of 10,000 rows, seen at its end',
    served: served(`<table id="t"></table><script>
      const rows = []
      for (let i = 0; i < 10000; i++) rows.push('<tr><td>Row ' + i + '</td><td>Macron in Poland</td></tr>')
      t.innerHTML = rows.join('') + '<tr><td>The last</td><td>Starmer in Japan</td></tr>'
    </script>`),
    marked: [],
    rest: ['Starmer', 'Keir Starmer'],
  },
  {
    name: 'a page that is XHTML',
    served: {
      body: '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>X</title></head><body><p>Macron in <b>Poland</b></p></body></html>',
      headers: { 'content-type': 'application/xhtml+xml' },
    },
    marked: ['Macron', 'Poland'],
    rest: ['Macron', 'Emmanuel Macron'],
  },
  {
    name: 'plain text',
    served: {
      body: 'Macron in Poland.\n\nNothing else.\n',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
    marked: ['Macron', 'Poland'],
    rest: ['Macron', 'Emmanuel Macron'],
  },
  {
    name: 'Trusted Types and a policy that allows nothing',
    served: served('<p>Macron in Poland</p>', STRICT),
    marked: ['Macron', 'Poland'],
    rest: ['Macron', 'Emmanuel Macron'],
  },
]
