/** Text that is shown later, covered, undone, or beside the article. */
import { type Situation, style } from './situation.ts'

const COUNTRIES = 'Kenya Ghana Peru Chile Japan Poland'

/** Text that is hidden at first, and shown without a change of text, class or style. */
export const SHOWN_LATER: readonly Situation[] = [
  {
    name: 'text that any attribute shows',
    body: '<p id="p" data-state="closed">Ghana</p><p id="q" aria-hidden="true">Kenya</p>',
    head: style('[data-state=closed], [aria-hidden=true] { visibility: hidden }'),
    before: [],
    act: () => {
      document.querySelector('#p')?.setAttribute('data-state', 'open')
      document.querySelector('#q')?.setAttribute('aria-hidden', 'false')
    },
    marked: ['Ghana', 'Kenya'],
  },
  {
    name: 'text that a checked box shows',
    body: '<label><input type="checkbox" id="c"> more</label><p>Ghana</p>',
    head: style(
      'p { visibility: hidden } :checked ~ p, label:has(:checked) ~ p { visibility: visible } #end { visibility: visible }',
    ),
    before: [],
    act: () => document.querySelector<HTMLElement>('#c')?.click(),
    marked: ['Ghana'],
  },
  {
    name: 'text that is visible at the end of a transition',
    body: '<p id="p" style="visibility:hidden;transition:visibility 0s .4s">Ghana</p>',
    before: [],
    act: () => {
      const { style } = document.querySelector<HTMLElement>('#p')!
      style.visibility = 'visible'
    },
    marked: ['Ghana'],
  },
  {
    name: 'text in a closed menu whose boxes are known only when it is open',
    body: '<div id="d" style="display:none"><b class="t">Kenya</b><b class="t">Ghana</b></div>',
    head: style('.t { padding: 0 9px }'),
    before: [],
    act: () => document.querySelector('#d')?.removeAttribute('style'),
    marked: ['Ghana', 'Kenya'],
  },
  {
    name: 'a part of a name that is hidden, and shown later',
    body: '<p>In Gha<span id="s" hidden>na</span> and <i hidden id="i">South </i>Korea, in Kenya.</p>',
    before: ['Kenya'],
    act: () => {
      document.querySelector('#s')?.removeAttribute('hidden')
      document.querySelector('#i')?.removeAttribute('hidden')
    },
    marked: ['Ghana', 'Kenya', 'South Korea'],
  },
]

/** Pages that take marks away, or their text from the reader's hands. */
export const UNDONE: readonly Situation[] = [
  {
    name: 'a page that clears all highlights',
    body: '<p>Merkel in Ghana</p>',
    before: ['Ghana', 'Merkel'],
    act: () => CSS.highlights.clear(),
    marked: ['Ghana', 'Merkel'],
  },
  {
    name: 'a page that the reader writes in from now on',
    body: '<p>Merkel in Ghana</p>',
    before: ['Ghana', 'Merkel'],
    act: () => {
      document.designMode = 'on'
    },
    marked: [],
  },
  {
    name: 'a page that was written in for a while',
    body: '<p>Merkel in Ghana</p>',
    before: ['Ghana', 'Merkel'],
    act: async () => {
      document.designMode = 'on'
      await new Promise((resolve) => setTimeout(resolve, 1500))
      document.designMode = 'off'
    },
    marked: ['Ghana', 'Merkel'],
    rest: ['Ghana', 'Ghana'],
  },
  {
    name: 'a page that is written anew after it was read',
    body: '<p>Merkel in Ghana</p>',
    before: ['Ghana', 'Merkel'],
    act: () => {
      document.open()
      document.write('<!doctype html><html lang="en"><body><p>Macron in Kenya</p></body></html>')
      document.close()
    },
    marked: ['Kenya', 'Macron'],
    rest: ['Macron', 'Emmanuel Macron'],
  },
]

/** Text under something that takes the pointer. */
export const COVERED: readonly Situation[] = [
  {
    name: 'a link that is stretched over a whole teaser',
    body: '<div style="position:relative"><a href="#x" class="whole">Talks open</a><p>Merkel comes to Ghana today.</p></div>',
    head: style('.whole::after { content: ""; position: absolute; inset: 0 }'),
    marked: ['Ghana', 'Merkel'],
    rest: ['Ghana', 'Ghana'],
  },
  {
    name: 'a clear layer over a paragraph',
    body: '<div style="position:relative"><p>Merkel comes to Ghana today.</p><div style="position:absolute;inset:0;background:rgba(0,0,0,.04)"></div></div>',
    marked: ['Ghana', 'Merkel'],
    rest: ['Ghana', 'Ghana'],
  },
  {
    name: 'text that takes no pointer, over a link',
    body: '<div style="position:relative;height:90px"><a href="#x" style="position:absolute;inset:0"></a><h2 style="position:relative;pointer-events:none">Merkel comes to Ghana</h2></div>',
    marked: ['Ghana', 'Merkel'],
    rest: ['Ghana', 'Ghana'],
  },
  {
    name: 'text that cannot be selected',
    // So many names that the caret is asked for, and not the box of each.
    body: `<p style="user-select:none;-webkit-user-select:none">Merkel of ${COUNTRIES.replaceAll(' ', ', ')}.</p>`,
    marked: [...COUNTRIES.split(' '), 'Merkel'].sort(),
    rest: ['Ghana', 'Ghana'],
  },
  {
    name: 'text in a closed shadow root',
    body: '<x-news></x-news>',
    head: '<script>addEventListener("DOMContentLoaded", () => { document.querySelector("x-news").attachShadow({ mode: "closed" }).innerHTML = "<p>Ghana</p>" })</script>',
    marked: ['Ghana'],
    at: [[30, 26], 'Ghana'],
  },
  {
    name: 'a modal dialog in a shadow root, with its text in a slot',
    body: '<x-dialog><p>Merkel comes to Ghana today.</p></x-dialog>',
    head: '<script>customElements.define("x-dialog", class extends HTMLElement { connectedCallback() { const root = this.attachShadow({ mode: "open" }); root.innerHTML = "<dialog style=\'width:500px;height:300px\'><slot></slot></dialog>"; root.firstChild.showModal() } })</script>',
    marked: ['Ghana', 'Merkel'],
    rest: ['Ghana', 'Ghana'],
  },
]

const links = (names: string, tag = 'li'): string =>
  names
    .split(' ')
    .map((name) => `<${tag}><a href="#">${name}</a></${tag}>`)
    .join(' ')

/** What is beside a page's text. */
export const ASIDE: readonly Situation[] = [
  { name: 'a menu', body: `<nav><ul>${links(COUNTRIES)}</ul></nav><p>Mali</p>`, marked: ['Mali'] },
  {
    name: 'a list of links without a name',
    body: `<ul>${links(COUNTRIES)}</ul><p>Mali</p>`,
    marked: ['Mali'],
  },
  {
    name: 'a switch of languages, and one of editions',
    body: '<ul class="language-picker"><li><a>Nederlands</a></li><li><a>Korean</a></li></ul><div id="edition-menu"><a>UK</a> <a>US</a></div><p>Mali</p>',
    marked: ['Mali'],
  },
  {
    name: 'a footer, and the name of the author',
    body: '<p class="byline">By Angela Merkel</p><p>Mali</p><footer>Offices in Kenya and Ghana</footer>',
    marked: ['Mali'],
  },
  {
    name: 'addresses of the web',
    body: '<p>See https://example.org/Kenya/Ghana or www.example.com/Peru for Mali.</p>',
    marked: ['Mali'],
  },
  {
    name: 'code',
    body: '<p><code>Kenya = 1</code> <samp>Ghana</samp> in Mali</p><pre><code>Peru</code></pre>',
    marked: ['Mali'],
  },
  {
    name: 'lists and tables of countries in the text are text',
    body: `<article><ul>${links(COUNTRIES)}</ul></article><ul><li>Mali</li><li>Togo</li></ul><table><tr><td>Oman</td></tr></table>`,
    marked: [...COUNTRIES.split(' '), 'Mali', 'Oman', 'Togo'].sort(),
  },
  {
    name: 'a list of headlines is text',
    body: `<ul>${[1, 2, 3, 4, 5].map((i) => `<li><a>In part ${i} of a long report we look at Ghana</a></li>`).join('')}</ul>`,
    marked: Array<string>(5).fill('Ghana'),
  },
  {
    name: 'a small bar of topics is text, and so is who said a quotation',
    body: '<nav><a>Kenya</a> <a>Ghana</a></nav><blockquote>Peace.<footer>Angela Merkel</footer></blockquote>',
    marked: ['Angela Merkel', 'Ghana', 'Kenya'],
  },
]
