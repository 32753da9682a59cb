/** What pages do to their text. */
import { type Situation, style } from './situation.ts'
import { ASIDE, COVERED, SHOWN_LATER, UNDONE } from './situations-later.ts'

/** The last line of every page: when its country is marked, the rest of the page has been read. */
export const END = 'Brazil'

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
    name: 'names in small capitals, which are small elements',
    body: '<p>Then Angela M<small>ERKEL</small> spoke in G<small>HANA</small>.</p>',
    marked: ['Angela MERKEL', 'GHANA'],
    rest: ['HANA', 'Ghana'],
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
    name: 'a page in Japanese that is translated into English',
    body: '<p id="p">日本と中国の首脳が会談した。</p>',
    lang: 'ja',
    before: ['中国', '日本'],
    act: () => {
      document.documentElement.lang = 'en'
      const paragraph = document.querySelector('#p')
      if (paragraph) paragraph.innerHTML = '<font><font>The leaders of Japan and China met.</font></font>'
    },
    marked: ['China', 'Japan'],
    rest: ['Japan', 'Japan'],
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
