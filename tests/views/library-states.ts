/** The states of the library's page, as data. */
import type { Notice } from '../../components/library/notice.tsx'
import type { LibraryProps } from '../../components/library/props.ts'
import type { FactKind } from '../../facts/fact-kinds.ts'
import type { EntityId, FactBundle } from '../../facts/types.ts'
import { versionChanges } from '../../facts/views/article-versions.ts'
import {
  type ListedArticle,
  type ListedFact,
  libraryListing,
  type OpenArticle,
} from '../../facts/views/library-listing.ts'
import { timelineOf } from '../../facts/views/timeline.ts'
import { mentionsOf, world } from '../facts/world.ts'
import { summitCompared, visitCompared } from './compared-articles.ts'
import { exampleLibrary } from './library-articles.ts'
import type { ViewState } from './states.ts'

/** Enough to fill a page, in several languages. */
const WANTED =
  /^(?:wire-|de-|fr-|es-|interview-|state-visit|press-release|profile|election-night|business-wire|speech-un|regional)/

/** Properties as JSON has them: `library-view.tsx` makes lists and sets of them, and adds what is called back. */
export interface LibraryState
  extends Pick<LibraryProps, 'place'>,
    Partial<Pick<LibraryProps, 'entities' | 'narrow' | 'searches'>> {
  readonly articles?: readonly ListedArticle[]
  readonly state?: LibraryProps['state']
  readonly query?: string
  readonly article?: OpenArticle
  readonly compared?: LibraryProps['compared']
  readonly facts?: readonly ListedFact[]
  readonly meant?: readonly string[]
  readonly kinds?: LibraryProps['kinds']
  readonly selected?: readonly string[]
  readonly notice?: Notice
  readonly devices?: Partial<LibraryProps['devices']>
  readonly counts: LibraryProps['counts']
}

const EMPTY = { articles: 0, entities: 0, facts: 0, deleted: 0 }

/** An article of a bundle, opened. */
function opened({ sources, facts, texts = [] }: FactBundle, title: RegExp): OpenArticle {
  const source = sources.find((one) => title.test(one.title))
  const text = texts.find(({ id }) => id === source?.id)
  if (!source || !text) throw new Error(`no article ${title}`)
  const { language, published } = source
  return {
    source,
    text,
    facts: facts.filter((fact) => fact.source === source.id),
    annotations: [],
    saved: source,
    hidden: [],
    mentions: text.blocks.map((block) =>
      mentionsOf(block.text, { language, ...(published === undefined ? {} : { date: published }) }),
    ),
  }
}

/** An article as its reader has corrected it and written about it. */
function annotated(article: OpenArticle): OpenArticle {
  const { source, facts } = article
  const [first, second] = facts
  const of = (what: string, target: string, value: unknown) => ({
    ...{ id: `${what} ${target}`, what, of: target, source: source.id },
    ...{ at: '2026-01-01T00:00:00.000Z', value },
  })
  const annotations = [
    of('tags', source.id, ['trade', 'to read again']),
    of('note', source.id, 'Compare with what was announced in March.'),
    of('note', first!.id, 'Denied a day later.'),
    of('tags', first!.id, ['doubtful']),
  ] as OpenArticle['annotations']
  const title = `${source.title} (corrected)`
  const shown = facts.filter((fact) => fact !== second)
  return { ...article, source: { ...source, title }, facts: shown, hidden: [second!], annotations }
}

/** An article whose sentences read differently in the version before it and the one after it. */
function changed(article: OpenArticle): OpenArticle {
  const { source, facts, text } = article
  const of = (saved: string, exact: string, other: string) => ({
    ...{ source: { ...source, saved }, facts, annotations: [] },
    blocks: text.blocks.map((block) => ({ ...block, text: block.text.replace(exact, other) })),
  })
  const words = (fact: OpenArticle['facts'][number]) => fact.quote.exact.split(' ')
  const [first, second, third] = facts
  const earlier = of(
    '2025-01-02T08:00:00.000Z',
    first!.quote.exact,
    words(first!).with(2, 'some').with(-2, 'other').join(' '),
  )
  const later = of('2025-12-09T08:00:00.000Z', third!.quote.exact, 'It was corrected.')
  const more = versionChanges(
    { source, facts: [second!], annotations: [], blocks: text.blocks },
    {
      later: of(
        '2025-12-09T08:00:00.000Z',
        second!.quote.exact,
        words(second!).slice(0, -2).join(' ').concat('.'),
      ),
    },
  )
  const { changes } = versionChanges(
    { source, facts, annotations: [], blocks: text.blocks },
    { earlier, later },
  )
  const own = { note: 'Who said so?', tags: ['doubtful'] }
  const left = [{ fact: third!, source: earlier.source, own }]
  return { ...article, versions: { changes: [...changes, ...more.changes], left } }
}

/** All states of the library, made from articles that were written for the project. */
export function libraryStates(): readonly ViewState[] {
  const bundle = exampleLibrary((name) => WANTED.test(name))
  const { articles, entities, facts } = libraryListing(
    bundle,
    (id) => world.entities.find((one) => one.id === id)?.offices ?? [],
  )
  const counts = { articles: articles.length, entities: entities.length, facts, deleted: 0 }
  const sources = new Map(bundle.sources.map((source) => [source.id, source]))
  const all = bundle.facts.map((fact): ListedFact => ({ fact, source: sources.get(fact.source)! }))
  const found = (query: string): ListedFact[] =>
    all.filter(({ fact }) => fact.quote.exact.toLowerCase().includes(query))
  const of = (id: EntityId, kind?: FactKind) => ({
    place: { at: 'name', id, ...(kind === undefined ? {} : { kind }) } as const,
    ...timelineOf(id, bundle, kind),
  })
  const list = { place: { at: 'articles' } } as const
  const said = (text: string, more: Partial<Notice> = {}) => ({ notice: { text, isError: false, ...more } })
  const states: Readonly<Record<string, Partial<LibraryState> & Pick<LibraryState, 'place'>>> = {
    'list of articles': list,
    'articles that were selected': { ...list, selected: articles.slice(0, 2).map(({ source }) => source.id) },
    'no article is found': { ...list, query: 'zzzz', articles: [] },
    'people and countries': { place: { at: 'names' } },
    'a person': of('leader:donald-trump'),
    'statements of a person': of('leader:donald-trump', 'statement'),
    'a country': of('country:CN'),
    'all facts': { place: { at: 'facts' }, facts: all },
    'facts that were found': {
      place: { at: 'facts' },
      query: 'tariff',
      facts: found('tariff'),
      meant: ['tariff', 'tariffs'],
    },
    'facts about a person, of one kind': {
      place: { at: 'facts' },
      narrow: { filter: { person: 'leader:donald-trump', kind: 'meeting' }, order: 'fit' },
      searches: [
        { query: '', filter: { person: 'leader:donald-trump', kind: 'meeting' }, order: 'fit' },
        { query: 'tariff', filter: { language: 'en', from: '2025-04-01', to: '2025-04-30' }, order: 'date' },
      ],
      facts: all.filter(({ fact }) => fact.kind === 'meeting' && fact.about.includes('leader:donald-trump')),
    },
    'no fact is found': { place: { at: 'facts' }, query: 'zzzz', facts: [] },
    'an article': {
      place: { at: 'article', id: 'x' },
      article: opened(bundle, /Tokyo|Merz and|Trump pauses/),
    },
    'an article with a note, a hidden fact and corrections': {
      place: { at: 'article', id: 'x' },
      article: annotated(opened(bundle, /Tokyo|Merz and|Trump pauses/)),
    },
    'an article that has changed': {
      place: { at: 'article', id: 'x' },
      article: changed(opened(bundle, /Tokyo|Merz and|Trump pauses/)),
    },
    'articles side by side': { place: { at: 'compare', ids: [] }, compared: summitCompared() },
    'articles side by side in three languages': {
      place: { at: 'compare', ids: [] },
      compared: visitCompared(),
    },
    'an article with others about the same event': {
      place: { at: 'article', id: 'x' },
      article: { ...opened(bundle, /Tokyo|Merz and|Trump pauses/), sameEvent: bundle.sources.slice(0, 3) },
    },
    'an article in German': { place: { at: 'article', id: 'x' }, article: opened(bundle, /Antrittsbesuch/) },
    'an article that is gone': { place: { at: 'article', id: 'x' } },
    opening: { ...list, state: 'opening', counts: EMPTY },
    empty: { ...list, articles: [], entities: [], counts: EMPTY },
    'empty, with articles to restore': { ...list, articles: [], counts: { ...EMPTY, deleted: 3 } },
    importing: {
      ...list,
      ...said('Reading the file…', { done: 0.4, action: { label: 'Cancel', run: nothing } }),
    },
    imported: { ...list, ...said('library.jsonl: Articles added: 12 · Already there: 3.') },
    'no folder for other devices yet': { ...list, devices: { isOpen: true } },
    'a folder for other devices': {
      ...list,
      devices: {
        isOpen: true,
        folder: 'Attaché',
        last: {
          at: '2026-05-04T08:30:00.000Z',
          ...{ added: 2, changed: 1, went: 12, deleted: 1 },
          unread: ['1f6c0a9b2d3e4f50-8a7b6c5d4e3f2a10.jsonl'],
          foreign: ['.DS_Store', '1f6c0a9b2d3e4f50-8a7b6c5d4e3f2a10 (conflicted copy).jsonl'],
        },
      },
    },
    'a browser without folders': { ...list, devices: { isOpen: true, canChoose: false } },
    deleted: { ...list, ...said('Deleted: 2', { action: { label: 'Undo', run: nothing } }) },
    'an error': {
      ...list,
      state: 'unread',
      counts: EMPTY,
      ...said(
        'The browser could not read this part of the library. The rest has not changed. Export it, and try again.',
        {
          isError: true,
          action: { label: 'Try again', run: nothing },
        },
      ),
    },
  }
  return Object.entries(states).map(([name, state]) => ({
    name: `library: ${name}`,
    view: 'library',
    props: { articles, entities, counts, ...state },
  }))
}

function nothing(): void {}
