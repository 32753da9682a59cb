/** The states of the popup and the panel, as data: what of a page, a save and a search readers can come to see. */
import { readFileSync } from 'node:fs'
import { readArticle } from '../../facts/articles/plain-text.ts'
import { buildArticle } from '../../facts/cli/load.ts'
import { makeSearch } from '../../facts/search/search.ts'
import { articleText } from '../../facts/views/article-text.ts'
import type { Overview } from '../../facts/views/overview.ts'
import { pageDates } from '../../facts/views/page-dates.ts'
import type { PageCount } from '../../facts/views/page-report.ts'
import { summarise } from '../../facts/views/summary.ts'
import { world } from '../facts/world.ts'

/** Props of the popup as JSON has them: what is called back is put in where it is drawn. */
export interface PopupState {
  readonly name: string
  readonly view: 'popup'
  readonly props: object
}

const shipped = new URL('../../facts/shipped/lee-tokyo-washington.md', import.meta.url)
const article = readArticle(readFileSync(shipped, 'utf8'))

/** When all of them held their offices. */
const DAY = '2025-08-23'

const namedBy = (...names: readonly string[]): PageCount[] =>
  names.flatMap((name, i): PageCount[] => {
    const entity = world.entities.find((one) => one.name === name)
    if (!entity) throw new Error(`nobody is called ${name}`)
    const { id, offices } = entity
    return [{ id, name, count: 2 * (names.length - i), ...(offices ? { offices } : {}) }]
  })

const SIX = namedBy(
  'Lee Jae-myung',
  'South Korea',
  'Shigeru Ishiba',
  'Japan',
  'Donald Trump',
  'United States',
)
const MANY = namedBy(
  ...['Volodymyr Zelensky', 'Ukraine', 'United Arab Emirates', 'Margaret Thatcher', 'Elizabeth II'],
  ...['Mikhail Gorbachev', 'United Kingdom', 'Recep Tayyip Erdoğan', 'Türkiye', 'China', 'Xi Jinping'],
)

function overview(change: Partial<Overview> = {}): Overview {
  const { title, language } = article.source
  const texts = articleText(article).flatMap(({ kind, text }) => (kind === 'paragraph' ? text : []))
  return {
    kind: 'article',
    title,
    publisher: 'The Daily Page',
    date: DAY,
    language,
    summary: summarise(texts, title, language),
    counts: SIX,
    dates: pageDates(texts, { reference: DAY, language }),
    together: [{ a: 'country:JP', b: 'country:KR', count: 3 }],
    ...change,
  }
}

const on = (change: Partial<Overview> = {}): object => ({
  page: { state: 'ready', isForbidden: false, isOn: true, site: 'news.example', overview: overview(change) },
  onThisSite: true,
})
const empty = { summary: [], dates: [], together: [] }
const ready = { state: 'ready', isForbidden: false, isOn: true, site: 'news.example' }

const PAGES: Readonly<Record<string, object>> = {
  'an article': on(),
  'while the article is looked for': on({ ...empty, kind: 'waiting' }),
  'long names, offices left, a state that is no more': on({ counts: MANY }),
  'countries alone': on({ counts: SIX.filter(({ id }) => id.startsWith('country:')) }),
  'an article that is corrected before it is saved': {
    ...on(),
    details: { title: article.source.title, published: DAY, publisher: 'The Daily Page', author: '' },
  },
  'an article of nobody': on({ counts: [], dates: [], together: [] }),
  'a list of stories': on({ ...empty, kind: 'list', title: 'The Daily Page' }),
  'a page that could not be read': on({ ...empty, kind: 'unread' }),
  'a title that does not end': on({ title: `${article.source.title} and `.repeat(6) }),
  'in Japanese': on({
    title: '首脳会談',
    language: 'ja',
    summary: ['石破首相は東京で李大統領と会談した。', '両首脳は貿易について協議した。'],
  }),
  'names are not marked here': { page: { ...ready, isOn: false, overview: overview() }, onThisSite: false },
  'the permission was taken back, and the page is read': {
    page: { ...ready, isForbidden: true, overview: overview() },
  },
  'the permission was taken back': { page: { state: 'forbidden' } },
  'no page that can be read': { page: { state: 'closed' } },
  'a PDF file in the browser’s viewer': { page: { state: 'pdf', address: 'https://example.org/report.pdf' } },
  'an app that paints its text': { page: { state: 'painted' } },
  loading: { page: { state: 'loading' } },
  'something did not work': { ...on(), error: 'This did not work.' },
}

const saved = { text: 'Saved: 24 facts', names: ['Lee Jae-myung', 'Japan'] }
const SAVES: Readonly<Record<string, object>> = {
  'it is saved': { state: 'working', text: 'Reading the page…', done: 0.4 },
  'it was saved': { state: 'done', ...saved, canUndo: true },
  'it was taken out again': { state: 'undone', text: 'Removed from your library again' },
  'it could not be saved': { state: 'failed', text: 'There is no space left on this device.' },
}

function searches(): Readonly<Record<string, object>> {
  const { search } = makeSearch({ ...buildArticle(article, world), entities: world.entities }, world.aliases)
  const asked = (query: string): object => ({ query, hits: search(query) })
  return {
    'a name is looked for': asked('Ishba'),
    'facts are looked for': asked('tarrifs'),
    'meetings are asked for': asked('who met Lee'),
    'nothing is found': { query: 'zzzzqqqq', hits: [] },
    'nobody answers': { query: 'Lee', hits: 'failed' },
  }
}

/** All states of the popup, made from the tables and the shipped article. */
export function popupStates(): readonly PopupState[] {
  const states: readonly (readonly [string, object])[] = [
    ...Object.entries(PAGES),
    ...Object.entries(SAVES).map(([name, saving]) => [name, { ...on(), saving }] as const),
    ...Object.entries(searches()).map(([name, found]) => [name, { ...on(), ...found }] as const),
  ]
  return states.map(([name, props]) => ({
    name: `popup: ${name}`,
    view: 'popup',
    props: { everywhere: true, query: '', hits: [], ...props },
  }))
}
