import type { ComponentChildren } from 'preact'
import { shownOf } from '../../facts/bundle/statement.ts'
import type { WorldMap } from '../../facts/map/map.ts'
import type { Hit } from '../../facts/search/search.ts'
import type { EntityId } from '../../facts/types.ts'
import { namedTogether } from '../../facts/views/co-occurrence.ts'
import type { PageDate } from '../../facts/views/page-dates.ts'
import type { PageCount, PageReport } from '../../facts/views/summary.ts'
import type { Words } from '../ui/messages.ts'
import { whatIn } from '../ui/role.ts'
import { Statement } from '../ui/statement.tsx'
import { Switch } from '../ui/switch.tsx'
import { Dates } from './dates.tsx'
import { TogetherPart } from './together.tsx'
import { CountriesMap } from './world-map.tsx'

/** What the popup knows of the page in front of the reader. */
export type PopupPage =
  | { readonly state: 'loading' }
  /** Pages of the browser and its store, where extensions may not run. */
  | { readonly state: 'closed' }
  /** The reader has taken the permission for sites back. */
  | { readonly state: 'forbidden' }
  /** `isForbidden`: it is read since the reader asked for it, or was before the permission went. */
  | ({ readonly state: 'ready'; readonly isForbidden: boolean } & Overviewed)

/** What a page's script says of it, and what was made of that. */
export interface Overviewed {
  readonly report: PageReport
  readonly overview: { readonly summary: readonly string[]; readonly dates: readonly PageDate[] }
}

export interface PopupProps {
  readonly words: Words
  readonly page: PopupPage
  /** The world; absent until it has come. */
  readonly map: WorldMap | undefined
  readonly everywhere: boolean
  /** Undefined where there is no site to switch. */
  readonly onThisSite: boolean | undefined
  readonly query: string
  /** What was found; absent while nobody knows yet. */
  readonly hits: readonly Hit[] | 'failed' | undefined
  readonly onSearchAgain: () => void
  readonly onQuery: (query: string) => void
  /** A name among the hits is to be shown. */
  readonly onFound: (id: EntityId) => void
  /** The card of the name that was chosen, in place of the hits. */
  readonly card: ComponentChildren
  /** The name whose card was closed: the focus is there again. */
  readonly left: EntityId | undefined
  readonly onGo: (id: EntityId) => void
  readonly onEverywhere: (on: boolean) => void
  readonly onSite: (on: boolean) => void
  /** What the reader asked for and could not be done. */
  readonly trouble: string | undefined
  readonly onAllow: () => void
  /** What becomes of saving the page; absent where it was not saved in this popup. */
  readonly saving?: Saving | undefined
  readonly onSave: () => void
  readonly onUndo: () => void
  /** What failed, saving or taking out again, is to be tried once more. */
  readonly onTryAgain: () => void
  readonly onLibrary: () => void
  readonly onOptions: () => void
  /** Names are to be marked on this very page. */
  readonly onMark: () => void
}

/** The saving of the page in front of the reader. */
export type Saving =
  | { readonly state: 'working'; readonly text: string; readonly done: number }
  | {
      readonly state: 'done'
      readonly text: string
      readonly names: readonly string[]
      readonly canUndo: boolean
    }
  /** It was taken out of the library again. */
  | { readonly state: 'undone'; readonly text: string }
  | { readonly state: 'failed'; readonly text: string }

export function Popup(props: PopupProps) {
  const { page, query, words } = props
  return (
    <main>
      <header>
        <h1>Attaché</h1>
        <input
          type="search"
          aria-label={words('searchFacts')}
          placeholder={words('searchFacts')}
          value={query}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
      </header>
      {query.trim() === '' ? <PagePart {...props} /> : (props.card ?? <Results {...props} />)}
      {props.trouble && (
        <p role="alert" class="quiet">
          {props.trouble}
        </p>
      )}
      <footer>
        {props.onThisSite !== undefined && page.state === 'ready' && (
          <Switch
            label={words('onSite', page.report.site || words('thisPage'))}
            on={props.onThisSite}
            disabled={!props.everywhere}
            onChange={props.onSite}
          />
        )}
        <Switch label={words('everywhere')} on={props.everywhere} onChange={props.onEverywhere} />
        <button type="button" class="plain" onClick={props.onOptions}>
          {words('options')}
        </button>
      </footer>
    </main>
  )
}

function PagePart(props: PopupProps) {
  const { page, words } = props
  switch (page.state) {
    case 'loading':
      return <p class="quiet">{words('saving_reading')}</p>
    case 'closed':
      return <p class="quiet">{words('pageClosed')}</p>
    case 'forbidden':
      return (
        <>
          <Forbidden {...props} />
          <div class="quiet">
            <button type="button" class="main" onClick={props.onMark}>
              {words('markPage')}
            </button>
          </div>
        </>
      )
    case 'ready':
      return (
        <>
          {page.isForbidden && <Forbidden {...props} />}
          <SavePart {...props} />
          {page.report.isOn ? (
            <Summary {...page} map={props.map} words={words} onGo={props.onGo} />
          ) : (
            <Asleep {...props} />
          )}
        </>
      )
  }
}

function Forbidden({ words, onAllow }: PopupProps) {
  return (
    <div class="forbidden">
      <p>{words('pageForbidden')}</p>
      <button type="button" class="plain" onClick={onAllow}>
        {words('allowAgain')}
      </button>
    </div>
  )
}

/** A page on which nothing is marked, and the way to have it marked. */
function Asleep({ words, onMark, everywhere }: PopupProps) {
  return (
    <div class="quiet">
      <p>{words('pageAsleep')}</p>
      {everywhere && (
        <button type="button" class="main" onClick={onMark}>
          {words('markPage')}
        </button>
      )}
    </div>
  )
}

/** How many of the names found are listed. */
const NAMES = 6

/** The button that saves the page, and what became of it. */
function SavePart({ saving, onSave, onUndo, onTryAgain, onLibrary, words }: PopupProps) {
  return (
    <section class="save" aria-label={words('savePage')}>
      {saving ? (
        <div class={saving.state} role={saving.state === 'failed' ? 'alert' : 'status'}>
          <p>{saving.text}</p>
          {saving.state === 'working' && <progress value={saving.done} max={1} aria-label={saving.text} />}
          {saving.state === 'done' && saving.names.length > 0 && (
            <p class="names">{saving.names.slice(0, NAMES).join(', ')}</p>
          )}
        </div>
      ) : null}
      {(saving === undefined || saving.state === 'undone') && (
        <button type="button" class="main" onClick={onSave}>
          {words('savePage')}
        </button>
      )}
      {saving?.state === 'done' && saving.canUndo && (
        <button type="button" onClick={onUndo}>
          {words('undo')}
        </button>
      )}
      {saving?.state === 'failed' && (
        <button type="button" onClick={onTryAgain}>
          {words('tryAgain')}
        </button>
      )}
      <button type="button" onClick={onLibrary}>
        {words('libraryShort')}
      </button>
    </section>
  )
}

function Summary({
  report,
  overview,
  map,
  words,
  onGo,
}: Overviewed & Pick<PopupProps, 'map' | 'words' | 'onGo'>) {
  const leaders = report.counts.filter((c) => c.id.startsWith('leader:'))
  const countries = report.counts.filter((c) => c.id.startsWith('country:'))
  return (
    <section class="page">
      <h2 dir="auto">{report.title || words('thisPage')}</h2>
      {overview.summary.length > 0 && (
        <ul class="summary" aria-label={words('summary')} lang={report.language}>
          {overview.summary.map((sentence) => (
            <li key={sentence} dir="auto">
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {report.counts.length === 0 && <p class="quiet">{words('noNames')}</p>}
      <Counts title={words('leaders')} counts={leaders} kind="leader" words={words} onGo={onGo} />
      <Counts title={words('countries')} counts={countries} kind="country" words={words} onGo={onGo} />
      {map && <CountriesMap map={map} counts={countries} words={words} />}
      <Dates dates={overview.dates} words={words} locale={words('locale')} />
      <TogetherPart pairs={namedTogether(report.named)} counts={report.counts} words={words} />
    </section>
  )
}

function Counts(props: {
  readonly title: string
  readonly counts: readonly PageCount[]
  readonly kind: string
  readonly words: Words
  readonly onGo: PopupProps['onGo']
}) {
  if (props.counts.length === 0) return null
  return (
    <section aria-label={props.title}>
      <h3>{props.title}</h3>
      <ul class={`counts ${props.kind}`}>
        {props.counts.map(({ id, name, count }) => (
          <li key={id}>
            <button type="button" title={props.words('goToNext', name)} onClick={() => props.onGo(id)}>
              <span class="name">{name}</span>
              <span class="count">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Results({ hits, query, words, onFound, onSearchAgain, left }: PopupProps) {
  if (hits === undefined) return null
  if (hits === 'failed')
    return (
      <div class="quiet" role="alert">
        <p>{words('didNotWork')}</p>
        <button type="button" class="main" onClick={onSearchAgain}>
          {words('tryAgain')}
        </button>
      </div>
    )
  if (hits.length === 0)
    return (
      <p class="quiet" role="status">
        {words('noFactNear', query.trim())}
      </p>
    )
  return (
    <ul class="results" aria-label={words('factsFound')}>
      {hits.map((hit) =>
        hit.kind === 'entity' ? (
          <li key={hit.entity.id} class="entity">
            <button
              type="button"
              ref={hit.entity.id === left ? focus : null}
              onClick={() => onFound(hit.entity.id)}
            >
              <strong>{hit.entity.name}</strong>
              <span>{whatIn(hit.entity, words)}</span>
            </button>
          </li>
        ) : (
          <li key={hit.fact.id}>
            <p dir="auto" lang={hit.language}>
              <Statement {...shownOf(hit.fact, hit.language)} />
            </p>
            {hit.fact.speaker && <p class="by">{words('saidBy', hit.fact.speaker.words)}</p>}
          </li>
        ),
      )}
    </ul>
  )
}

function focus(element: HTMLElement | null): void {
  element?.focus()
}
