import type { ComponentChildren } from 'preact'
import type { Overview } from '../../facts/views/overview.ts'
import { Switch } from '../ui/switch.tsx'
import { OverviewPart, type OverviewProps } from './overview.tsx'
import { Results, type ResultsProps } from './results.tsx'
import { SaveLine, type SaveProps } from './save-line.tsx'

/** What the popup knows of the page in front of the reader. */
export type PopupPage =
  | { readonly state: 'loading' }
  /** Pages of the browser and its store, where extensions may not run. */
  | { readonly state: 'closed' }
  /** The reader has taken the permission for sites back. */
  | { readonly state: 'forbidden' }
  | {
      readonly state: 'ready'
      /** It is read since the reader asked for it, or was before the permission went. */
      readonly isForbidden: boolean
      /** Whether names are marked on it. */
      readonly isOn: boolean
      /** The host its switch is kept under. */
      readonly site: string
      readonly overview: Overview
    }

export interface PopupProps extends SaveProps, ResultsProps {
  readonly page: PopupPage
  readonly map: OverviewProps['map']
  readonly onGo: OverviewProps['onGo']
  readonly everywhere: boolean
  /** Undefined where there is no site to switch. */
  readonly onThisSite: boolean | undefined
  readonly onQuery: (query: string) => void
  /** The card of the name that was chosen, in place of the page or the hits. */
  readonly card: ComponentChildren
  readonly onEverywhere: (on: boolean) => void
  readonly onSite: (on: boolean) => void
  /** What the reader asked for and could not be done. */
  readonly trouble: string | undefined
  readonly onAllow: () => void
  readonly onLibrary: () => void
  readonly onOptions: () => void
  /** Names are to be marked on this very page. */
  readonly onMark: () => void
}

/** The popup, and the panel beside pages: the search, the page in front, what can be done with it. */
export function Popup(props: PopupProps) {
  const { query, words } = props
  const body = query.trim() === '' ? <PagePart {...props} /> : <Results {...props} />
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
      {props.card || body}
      {props.trouble && (
        <p role="alert" class="quiet">
          {props.trouble}
        </p>
      )}
      <Foot {...props} />
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
          {page.isOn ? <OverviewPart {...props} overview={page.overview} /> : <Asleep {...props} />}
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

/** What can be done with the page and the site, and the ways to the library and the options. */
function Foot(props: PopupProps) {
  const { page, words } = props
  return (
    <footer>
      <div class="line">
        {page.state === 'ready' ? <SaveLine {...props} /> : <span />}
        <button type="button" onClick={props.onLibrary}>
          {words('libraryShort')}
        </button>
        <button type="button" onClick={props.onOptions}>
          {words('options')}
        </button>
      </div>
      <div class="line">
        {props.onThisSite !== undefined && page.state === 'ready' && (
          <Switch
            label={words('onSite', page.site || words('thisPage'))}
            on={props.onThisSite}
            disabled={!props.everywhere}
            onChange={props.onSite}
          />
        )}
        <Switch label={words('everywhere')} on={props.everywhere} onChange={props.onEverywhere} />
      </div>
    </footer>
  )
}
