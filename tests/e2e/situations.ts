/** What pages do to their text, and what must hold then: each is tried in Chromium and in Firefox. */

export interface Situation {
  readonly name: string
  readonly body: string
  /** What is in the page's head. */
  readonly head?: string
  /** BCP 47; English if it is absent. */
  readonly lang?: string
  /** Runs in the page when `before` is marked. It may use nothing from outside itself. */
  readonly act?: () => void | Promise<void>
  /** What is marked before and after it; sorted. The country of the last line, `END`, is left out. */
  readonly before?: readonly string[]
  readonly marked: readonly string[]
  /** A name to rest the pointer on then, and the title of its card. */
  readonly rest?: readonly [name: string, card: string]
  /** A place to rest on where no script of the page finds the name, in px of the viewport, and the title of its card. */
  readonly at?: readonly [place: readonly [x: number, y: number], card: string]
}

/** The last line of every page: when its country is marked, the rest of the page has been read. */
export const END = 'Brazil'

const style = (css: string): string => `<style>${css}</style>`

/** Boxes without white space between them in the source. */
const BOXES: readonly Situation[] = [
  {
    name: 'a menu as a row of flex items',
    body: '<nav style="display:flex;gap:12px"><a>Kenya</a><a>Ghana</a><a>Angela Merkel</a></nav>',
    marked: ['Angela Merkel', 'Ghana', 'Kenya'],
    rest: ['Ghana', 'Ghana'],
  },
  {
    name: 'grid cells without a gap',
    body: '<div style="display:grid;grid-template-columns:1fr 1fr"><b>Kenya</b><b>Ghana</b></div>',
    marked: ['Ghana', 'Kenya'],
  },
  {
    name: 'tags as inline blocks',
    body: '<p><a class="t">Kenya</a><a class="t">Ghana</a><a class="t">peace</a><a class="t">Peru</a></p>',
    head: style('.t { display: inline-block; border: 1px solid; padding: 1px 7px; margin: 0 4px }'),
    marked: ['Ghana', 'Kenya', 'Peru'],
  },
  {
    name: 'links with padding',
    body: '<p><a class="t">Kenya</a><a class="t">Ghana</a></p>',
    head: style('.t { padding: 0 9px }'),
    marked: ['Ghana', 'Kenya'],
  },
  {
    name: 'a label above a headline, both spans displayed as blocks',
    body: '<a><span class="b">Kenya</span><span class="b">Merkel calls for talks</span></a>',
    head: style('.b { display: block }'),
    marked: ['Kenya', 'Merkel'],
  },
  {
    name: 'a span that floats at the side of a headline',
    body: '<h3><span style="float:right">Kenya</span><span>Ghana votes</span></h3>',
    marked: ['Ghana', 'Kenya'],
  },
  {
    name: 'cells of a table made of spans',
    body: '<div style="display:table"><span class="c">Kenya</span><span class="c">Ghana</span></div>',
    head: style('.c { display: table-cell }'),
    marked: ['Ghana', 'Kenya'],
  },
  {
    name: 'text for screen readers after a name',
    body: '<p>See <a>Kenya<span class="sr">opens in a new window</span></a></p>',
    head: style(
      '.sr { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }',
    ),
    marked: ['Kenya'],
  },
  {
    name: 'a headline for wide and one for narrow screens',
    body: '<h2><span>Aid for Ghana</span><span style="display:none">Ghana gets aid</span><span>Kenya waits</span></h2>',
    marked: ['Ghana', 'Kenya'],
  },
  {
    name: 'names in capitals, as links side by side',
    body: '<p style="display:flex"><a>KENYA</a><a>GHANA</a></p>',
    marked: ['GHANA', 'KENYA'],
  },
  {
    name: 'names in Arabic, as links side by side',
    body: '<p dir="rtl" style="display:flex;gap:9px"><a>كينيا</a><a>أوغندا</a></p>',
    lang: 'ar',
    marked: ['أوغندا', 'كينيا'],
  },
  {
    name: 'marks of footnotes',
    body: '<p>Kenya<sup>a</sup> and Ghana<sup><a>12</a></sup>and Peru<sup>[3]</sup>; South<sup>*</sup> Korea.</p>',
    marked: ['Ghana', 'Kenya', 'Peru', 'South* Korea'],
  },
  {
    name: 'raised endings, which belong to their words',
    body: '<p>M<sup>r</sup> Macron, the 1<sup>st</sup> of Ken<sub>ya</sub> and Gh<b>an</b>a.</p>',
    marked: ['Ghana', 'Kenya', 'Macron'],
  },
  {
    name: 'a large first letter, and letters in boxes of their own',
    body: '<p><span style="float:left;font-size:3em;line-height:1">K</span>enya said so.</p><p>In <i>G</i><i>h</i><i>a</i><i>n</i><i>a</i> too.</p>',
    head: style('i { display: inline-block }'),
    marked: ['Ghana', 'Kenya'],
  },
  {
    name: 'words in boxes of their own, with white space between them',
    body: '<h2><span class="w">South</span> <span class="w">Korea</span> and <span class="w">Angela</span> <span class="w">Merkel</span></h2>',
    head: style('.w { display: inline-block }'),
    marked: ['Angela Merkel', 'South Korea'],
  },
  {
    name: 'no name goes over boxes that are apart',
    body: '<div style="display:flex;justify-content:space-between"><span>North</span> <span>Macedonia</span></div><div style="display:flex;gap:60px"><b>Angela</b> <b>Merkel</b></div>',
    marked: ['Macedonia', 'Merkel'],
  },
  {
    name: 'ruby',
    body: '<p>昨日、<ruby>日<rt>に</rt></ruby><ruby>本<rt>ほん</rt></ruby>と<ruby>韓<rp>(</rp><rt>かん</rt><rp>)</rp>国<rt>こく</rt></ruby>が話した。</p>',
    lang: 'ja',
    marked: ['日に本', '韓(かん)国'],
  },
  {
    name: 'a layer of text as PDF viewers place it',
    body: '<div class="layer"><span style="left:0;top:0">In Berlin, Angela</span><span style="left:130px;top:0">Merkel</span><span style="left:0;top:22px">spoke about South</span><span style="left:0;top:44px">Korea and</span><span style="left:500px;top:44px">Ghana</span></div>',
    head: style(
      '.layer { position: relative; height: 90px; font: 16px/20px monospace } .layer span { position: absolute; white-space: pre }',
    ),
    // No space is there in the source.
    marked: ['AngelaMerkel', 'Ghana', 'SouthKorea'],
  },
]

/** Characters and elements in the middle of a name. */
const IN_NAMES: readonly Situation[] = [
  {
    name: 'soft hyphens, zero-width spaces and word joiners',
    body: '<p>In the Nether&shy;lands, Gha&#8203;na and Ken&#8288;ya; Angela Mer&shy;kel; South&#65279; Ko&shy;rea.</p>',
    marked: ['Angela Merkel', 'Ghana', 'Kenya', 'South Korea', 'the Netherlands'],
    rest: ['na', 'Ghana'],
  },
  {
    name: 'apostrophes of all kinds',
    body: '<p>Côte d\u02bcIvoire, Cote d\u2032Ivoire, Merkel\u02bcs and Ghana\u2032s.</p>',
    marked: ['Cote d\u2032Ivoire', 'Côte d\u02bcIvoire', 'Ghana', 'Merkel'],
  },
  {
    name: 'elements of other extensions',
    body: '<p>In South <note-mark>Korea</note-mark> and New <hl-x><hl-y>Zea</hl-y></hl-x>land, Angela <word-by-word>Merkel</word-by-word>.</p>',
    marked: ['Angela Merkel', 'New Zealand', 'South Korea'],
    rest: ['Zea', 'New Zealand'],
  },
  {
    name: 'elements of other extensions that come later',
    body: '<p id="p">In South Korea they spoke.</p>',
    before: ['South Korea'],
    act: () => {
      const text = document.querySelector('#p')?.firstChild as Text
      const korea = text.splitText(9)
      korea.splitText(5)
      const mark = document.createElement('note-mark')
      korea.replaceWith(mark)
      mark.append(korea)
    },
    marked: ['South Korea'],
    rest: ['Korea', 'South Korea'],
  },
  {
    name: 'unknown elements, as office programs write them',
    body: '<p>In <st1:place>South <st1:country>Korea</st1:country></st1:place>, <old>Ghana</old>.</p>',
    marked: ['Ghana', 'South Korea'],
  },
  {
    name: 'custom elements that are blocks',
    body: '<x-card>Kenya</x-card><x-card>Ghana</x-card><x-menu><x-item>South</x-item><x-item>Korea</x-item></x-menu>',
    head: style('x-card, x-item { display: block }'),
    marked: ['Ghana', 'Kenya'],
  },
]

/** Pages whose language changes, or that state none. */
const LANGUAGES: readonly Situation[] = [
  {
    name: 'a page that is translated while it is open',
    body: '<p id="p">Merkel met the president of Japan.</p><p id="q">China said so.</p>',
    before: ['China', 'Japan', 'Merkel'],
    act: () => {
      document.documentElement.lang = 'ja'
      const into = (id: string, text: string): void => {
        const element = document.querySelector(`#${id}`)
        if (element) element.innerHTML = `<font><font>${text}</font></font>`
      }
      into('p', 'メルケルは日本の記者と話した。')
      into('q', '中国もそう述べた。')
      into('end', 'ブラジル')
    },
    marked: ['ブラジル', 'メルケル', '中国', '日本'],
    rest: ['日本', 'Japan'],
  },
  {
    name: 'a translator that wraps parts of names',
    body: '<p><font><font>Angela </font></font><font><font>Merkel in South</font></font> <font>Korea</font>.</p>',
    marked: ['Angela Merkel', 'South Korea'],
  },
  {
    name: 'a page in Japanese that does not say so',
    body: '<p>日本と中国の首脳が会談した。韓国も参加した。メルケル氏は話さなかった。</p>',
    lang: '',
    marked: ['メルケル', '中国', '日本', '韓国'],
  },
]

/** Names that are taken from where they belong. */
const FORMS =
  'getAttribute nextSibling nodeType parentNode localName firstChild shadowRoot querySelector textContent'
    .concat(
      ' isConnected contains parentElement checkVisibility closest hasAttribute getRootNode firstElementChild',
    )
    .concat(' querySelectorAll nextElementSibling previousSibling childElementCount')
    .split(' ')

const HOSTILE: readonly Situation[] = [
  {
    name: 'a form whose inputs have the names of its own properties, each alone and all together',
    body: [...FORMS.map((name) => [name]), FORMS]
      .map(
        (names) =>
          `<form>${names.map((name) => `<input type="hidden" name="${name}">`).join('')}<p>Ghana</p>and <b>Kenya</b></form>`,
      )
      .join(''),
    head: style('form { font-size: 4px } form * { margin: 0 }'),
    marked: [
      ...Array<string>(FORMS.length + 1).fill('Ghana'),
      ...Array<string>(FORMS.length + 1).fill('Kenya'),
    ],
  },
  {
    name: 'text that comes into such a form',
    body: '<form id="f"><input type="hidden" name="nodeType"><input type="hidden" name="parentNode"><p>Ghana</p></form>',
    before: ['Ghana'],
    act: () => document.querySelector('#f')?.insertAdjacentHTML('beforeend', '<p>Kenya</p>and Peru'),
    marked: ['Ghana', 'Kenya', 'Peru'],
    rest: ['Peru', 'Peru'],
  },
  {
    name: 'closed shadow roots, in a custom element and in an empty one, which comes later',
    body: '<x-news></x-news><p>Peru</p><div id="late"></div>',
    head: '<script>addEventListener("DOMContentLoaded", () => { document.querySelector("x-news").attachShadow({ mode: "closed" }).innerHTML = "<p>Merkel in Ghana</p>" })</script>',
    before: ['Ghana', 'Merkel', 'Peru'],
    act: () => {
      const host = document.createElement('section')
      host.attachShadow({ mode: 'closed' }).innerHTML = '<p>Kenya</p>'
      document.querySelector('#late')?.append(host)
    },
    marked: ['Ghana', 'Kenya', 'Merkel', 'Peru'],
  },
]

/** Text that is hidden at first, and shown without a change of text, class or style. */
const SHOWN_LATER: readonly Situation[] = [
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
const UNDONE: readonly Situation[] = [
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
const COVERED: readonly Situation[] = [
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

const COUNTRIES = 'Kenya Ghana Peru Chile Japan Poland'

/** What is beside a page's text. */
const ASIDE: readonly Situation[] = [
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

export const SITUATIONS: readonly Situation[] = [
  ...BOXES,
  ...IN_NAMES,
  ...LANGUAGES,
  ...HOSTILE,
  ...SHOWN_LATER,
  ...UNDONE,
  ...COVERED,
  ...ASIDE,
]
