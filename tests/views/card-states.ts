import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { CardProps } from '../../components/card/card.tsx'
import { readArticle } from '../../facts/articles/plain-text.ts'
import { EMPTY_BUNDLE, mergeBundles } from '../../facts/bundle/bundle.ts'
import { recheck } from '../../facts/bundle/checks.ts'
import { buildArticle, loadMap, loadWorld } from '../../facts/cli/load.ts'
import { locatorOf } from '../../facts/map/map.ts'
import type { EntityId, Fact, FactBundle, Source } from '../../facts/types.ts'
import {
  type CardContent,
  type CardFact,
  type CardPage,
  cardOf,
  type PageInFront,
} from '../../facts/views/card.ts'
import { cardOfMatches, cardOfNamesakes } from '../../facts/views/disambiguation.ts'
import type { ViewState } from './states.ts'

type Told = Partial<Omit<Fact, 'quote' | 'said'>> & { readonly exact: string; readonly isSaid?: true }

const world = loadWorld()
const map = loadMap()
const flags = join(dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')), '3x2')

const LEE: EntityId = 'leader:lee-jae-myung'
const MACRON: EntityId = 'leader:emmanuel-macron'
const SUNAK: EntityId = 'leader:rishi-sunak'

/** An article of one paragraph a fact. */
function articleOf(
  source: Omit<Source, 'id'>,
  about: readonly EntityId[],
  ...told: readonly Told[]
): FactBundle {
  const id = `source:${source.title}`
  const facts = told.map(({ exact, isSaid, ...rest }, block): Fact => {
    const quote = { start: 0, end: exact.length, exact, prefix: '', suffix: '', block }
    const made: Fact = {
      id: `fact:${id} ${block}`,
      kind: 'action',
      about,
      quote,
      source: id,
      checks: [],
      ...rest,
    }
    return isSaid ? { ...made, said: [quote] } : made
  })
  const bundle = { ...EMPTY_BUNDLE, sources: [{ id, ...source }], facts }
  const offices = about.flatMap((one) => world.entities.filter((entity) => entity.id === one))
  return { ...bundle, facts: recheck(bundle, [{ source: id, entities: offices }], world) }
}

const lee = (exact: string, kind: Fact['kind'], more: Partial<Told> = {}): Told => ({ exact, kind, ...more })

/** The page in front: six facts of three kinds and more. */
const PAGE = articleOf(
  {
    title: 'Lee and Macron agree on ships',
    publisher: 'The Harbour',
    language: 'en',
    published: '2026-03-05',
    url: 'https://news.example/ships',
  },
  [LEE],
  lee('Lee received the French president at the Blue House on Thursday.', 'meeting', {
    about: [LEE, MACRON],
  }),
  lee('The two signed an agreement on building icebreakers together.', 'agreement', { about: [LEE, MACRON] }),
  lee('We have waited long enough for this.', 'statement', {
    isSaid: true,
    speaker: { words: 'Lee', entity: LEE },
  }),
  lee('Lee will fly to Paris in May.', 'visit', { planned: true }),
)

const OWN = articleOf(
  {
    title: 'Seoul and Tokyo talk again',
    publisher: 'Morning Ledger',
    language: 'en',
    published: '2025-08-24',
    saved: '2025-08-25T08:00:00.000Z',
    url: 'https://ledger.example/seoul-tokyo',
  },
  [LEE],
  lee('Lee met Ishiba in Tokyo on Sunday, 23 August 2025.', 'meeting', {
    when: { text: 'Sunday, 23 August 2025', from: '2025-08-23', to: '2025-08-23', sure: 'stated' },
  }),
  lee('[He] wants a summit every year.', 'stance', {
    exact: 'He wants a summit every year.',
    brackets: [{ start: 0, end: 2, text: 'Lee' }],
  }),
  lee('Lee promised too much.', 'criticism', { speaker: { words: 'Critics' } }),
  lee('Lee is a partner whom France can rely on.', 'statement', {
    isSaid: true,
    speaker: { words: 'the French president', entity: MACRON },
    about: [LEE, MACRON],
  }),
  lee('What the neighbours should pay for defence.', 'agenda'),
  lee('Trade in chips and in batteries.', 'agenda'),
  lee('A joint answer to the North’s missiles.', 'agenda'),
  lee('Lee told parliament the budget would grow by 8 %.', 'statement', {
    speaker: { words: 'Lee', entity: LEE },
  }),
  lee('South Korea must pay more, Trump said.', 'pressure', {
    about: ['leader:donald-trump', LEE],
    speaker: { words: 'Trump', entity: 'leader:donald-trump' },
  }),
)

const FROM_FILE = articleOf(
  {
    title: 'Lee in Berlin',
    language: 'de',
    published: '2025-03-04',
    imported: { file: 'library.jsonl', at: '2026-01-03T10:00:00.000Z' },
    url: 'https://blatt.example/berlin',
  },
  [LEE],
  lee(
    'Die Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnungsverhandlungen gehen weiter, sagte Lee.',
    'statement',
    { speaker: { words: 'Lee', entity: LEE } },
  ),
)

const ARABIC = articleOf(
  {
    title: 'محادثات في سيول',
    publisher: 'النهار',
    language: 'ar',
    published: '2026-03-03',
    saved: '2026-03-03T09:00:00.000Z',
  },
  [LEE],
  lee('هو وصل إلى باريس يوم الاثنين.', 'visit', { brackets: [{ start: 0, end: 2, text: 'Lee Jae-myung' }] }),
)

/** Written when somebody else was in office. */
const OLD_PAGE = articleOf(
  { title: 'Sunak in Kyiv', language: 'en', published: '2024-01-12', url: 'https://news.example/kyiv' },
  [SUNAK],
  lee('Sunak arrived in Kyiv on Friday with a promise of £2.5 billion.', 'visit', {
    about: [SUNAK, 'country:UA'],
  }),
)

/** What a page has of somebody of whom it says nothing certain. */
const SENTENCES = [
  'Friedrich Merz kept the room waiting for an hour.',
  'It was a long way for “the tall man”, as friends call Friedrich Merz.',
].map(
  (text, i): CardFact => ({
    id: `named:${i}`,
    from: 'page',
    kind: 'mentioned',
    parts: [{ text, isBracket: false }],
  }),
)

const SHIPPED = buildArticle(
  readArticle(readFileSync(join(import.meta.dirname, '../../facts/shipped/lee-tokyo-washington.md'), 'utf8')),
  world,
)

const ALL = [OWN, FROM_FILE, ARABIC, SHIPPED].reduce(mergeBundles, EMPTY_BUNDLE)

function card(
  name: string,
  content: CardContent | undefined,
  more: Partial<Pick<CardProps, 'why' | 'canGoBack'>> & { readonly page?: Partial<CardPage> } = {},
): ViewState {
  if (!content) throw new Error(`no card for '${name}'`)
  const { iso2, kind } = content.entity
  const flag = iso2 === undefined ? undefined : readFlag(iso2)
  const locator = kind === 'country' && iso2 !== undefined ? locatorOf(map, iso2) : undefined
  const { page, ...others } = more
  const shown = page
    ? { ...content, page: { facts: [], named: 0, place: 0, ...content.page, ...page } }
    : content
  return { name: `card: ${name}`, view: 'card', props: { content: shown, flag, locator, ...others } }
}

function readFlag(iso2: string): string | undefined {
  try {
    return readFileSync(join(flags, `${iso2}.svg`), 'utf8')
  } catch {
    return undefined
  }
}

/** A card of the tables alone, or with a page and articles. */
const of = (
  id: EntityId,
  bundle: FactBundle = EMPTY_BUNDLE,
  page: PageInFront = {},
): CardContent | undefined => cardOf(id, world, bundle, page)

export function cardStates(): ViewState[] {
  const full = of(LEE, ALL, { page: PAGE, named: 10 })
  return [
    card('leader with page and articles', full, {
      why: 'surname; namedInFull; title President',
      page: { place: 2 },
    }),
    card('leader with articles alone', of(LEE, ALL)),
    card('leader, the page is coming', of(LEE, ALL), { page: { isReading: true, place: 1, named: 3 } }),
    card('leader, nothing but who', of('leader:friedrich-merz'), { why: 'surname' }),
    card(
      'leader, nothing certain on the page',
      of('leader:friedrich-merz', EMPTY_BUNDLE, { page: EMPTY_BUNDLE }),
      {
        page: { place: 2, named: 3, language: 'en', facts: SENTENCES },
      },
    ),
    card('leader of the past, page of then', of(SUNAK, EMPTY_BUNDLE, { page: OLD_PAGE, named: 4 }), {
      page: { place: 1 },
    }),
    card('leader before the first term', of('leader:donald-trump', EMPTY_BUNDLE, { day: '2016-12-21' })),
    card(
      'leader of the past, before the term',
      of('leader:malcolm-turnbull', EMPTY_BUNDLE, { day: '2015-03-13' }),
    ),
    card('leader between two terms', of('leader:donald-trump', EMPTY_BUNDLE, { day: '2022-05-10' })),
    card('leader between two terms of another', of('leader:joe-biden', EMPTY_BUNDLE, { day: '2022-05-10' })),
    card('leader of the past', of('leader:angela-merkel')),
    card('two terms', of('leader:donald-trump')),
    card('leader who is dead', of('leader:helmut-kohl')),
    card('leader in another office then', of('leader:vladimir-putin', EMPTY_BUNDLE, { day: '2010-05-01' })),
    card('monarch', of('leader:charles-iii')),
    card('head of an organisation', of('leader:antonio-guterres')),
    card('a state that is no more', of('leader:mikhail-gorbachev')),
    card('country', of('country:KR', SHIPPED), { page: { place: 1, named: 6 } }),
    card('country, page of then', of('country:FR', EMPTY_BUNDLE, { day: '2023-11-01' })),
    card('country, governed again', of('country:US', EMPTY_BUNDLE, { day: '2018-01-01' })),
    card('country without articles', of('country:DE')),
    card('country with many neighbours', of('country:CN')),
    card('kingdom', of('country:GB'), { canGoBack: true }),
    card('territory', of('country:FK')),
    card('union', of('country:EU')),
    card('nobody known in office', of('country:SM')),
    card('namesakes', cardOfNamesakes(['leader:george-w-bush', 'leader:george-h-w-bush'], 'Bush', world)),
    card(
      'what was looked up',
      cardOfMatches('Ishba', ['leader:shigeru-ishiba'], SHIPPED.facts.slice(0, 2), world, SHIPPED),
    ),
    card(
      'library not to be read',
      full && {
        ...full,
        groups: [],
        shipped: [],
        error:
          'The browser could not read this part of the library. The rest has not changed. Export it, and try again.',
      },
    ),
  ]
}
