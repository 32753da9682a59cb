import type { ComponentChildren } from 'preact'
import type { Overview } from '../../facts/views/overview.ts'
import { Switch } from '../ui/switch.tsx'
import { OverviewPart, type OverviewProps } from './overview.tsx'
import { Results, type ResultsProps } from './results.tsx'
import { SaveDetails, SaveLine, type SaveProps } from './save-line.tsx'

/** What the popup knows about the page in front. */
export type PopupPage =
  | { readonly state: 'loading' }
  /** A page of the browser or its store, where extensions may not run. */
  | { readonly state: 'closed' }
  /** A PDF file in the browser's own viewer, which keeps extensions out. */
  | { readonly state: 'pdf'; readonly address: string }
  /** An app that paints its text: there is none to read. */
  | { readonly state: 'painted' }
  /** The reader has withdrawn the permission for sites. */
  | { readonly state: 'forbidden' }
  | {
      readonly state: 'ready'
      /** The permission was withdrawn, but this page is still read. */
      readonly isForbidden: boolean
      /** Whether names are marked. */
      readonly isOn: boolean
      /** The host that the switch is for. */
      readonly site: string
      readonly overview: Overview
    }

export interface PopupProps extends SaveProps, ResultsProps {
  readonly page: PopupPage
  readonly map: OverviewProps['map']
  readonly onGo: OverviewProps['onGo']
  readonly everywhere: boolean
  /** Undefined if there is no site to switch. */
  readonly onThisSite: boolean | undefined
  readonly onQuery: (query: string) => void
  /** The card of the chosen name, shown instead of the page or the hits. */
  readonly card: ComponentChildren
  readonly onEverywhere: (on: boolean) => void
  readonly onSite: (on: boolean) => void
  /** Why something that the reader asked for did not work. */
  readonly error: string | undefined
  readonly onAllow: () => void
  readonly onLibrary: () => void
  readonly onOptions: () => void
  /** Marks names on this page. */
  readonly onMark: () => void
  /** A PDF file is to be shown with marks. */
  readonly onPdf: (address: string) => void
}

/** The popup and the side panel: the search, the page in front, and the actions. */
export function Popup(props: PopupProps) {
  const { query, messages } = props
  const body = query.trim() === '' ? <PagePart {...props} /> : <Results {...props} />
  return (
    <main>
      <header>
        <h1>Attaché</h1>
        <input
          type="search"
          aria-label={messages('searchFacts')}
          placeholder={messages('searchFacts')}
          value={query}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
      </header>
      {props.card || body}
      {props.error && (
        <p role="alert" class="quiet">
          {props.error}
        </p>
      )}
      <Foot {...props} />
    </main>
  )
}

function PagePart(props: PopupProps) {
  const { page, messages } = props
  switch (page.state) {
    case 'loading':
      return <p class="quiet">{messages('saving_reading')}</p>
    case 'closed':
      return <p class="quiet">{messages('pageClosed')}</p>
    case 'painted':
      return <p class="quiet">{messages('pagePainted')}</p>
    case 'pdf':
      return (
        <div class="quiet">
          <p>{messages('pagePdf')}</p>
          <button type="button" class="main" onClick={() => props.onPdf(page.address)}>
            {messages('openPdf')}
          </button>
        </div>
      )
    case 'forbidden':
      return (
        <>
          <Forbidden {...props} />
          <div class="quiet">
            <button type="button" class="main" onClick={props.onMark}>
              {messages('markPage')}
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

function Forbidden({ messages, onAllow }: PopupProps) {
  return (
    <div class="forbidden">
      <p>{messages('pageForbidden')}</p>
      <button type="button" onClick={onAllow}>
        {messages('allowAgain')}
      </button>
    </div>
  )
}

/** Says that nothing is marked on this page, with a button to mark it. */
function Asleep({ messages, onMark, everywhere }: PopupProps) {
  return (
    <div class="quiet">
      <p>{messages('pageAsleep')}</p>
      {everywhere && (
        <button type="button" class="main" onClick={onMark}>
          {messages('markPage')}
        </button>
      )}
    </div>
  )
}

/** The actions for the page and the site, and the buttons for the library and the options. */
function Foot(props: PopupProps) {
  const { page, messages } = props
  return (
    <footer>
      {page.state === 'ready' && <SaveDetails {...props} />}
      <div class="line">
        {page.state === 'ready' ? <SaveLine {...props} /> : <span />}
        <button type="button" class="link" onClick={props.onLibrary}>
          {messages('libraryShort')}
        </button>
        <button type="button" class="link" onClick={props.onOptions}>
          {messages('options')}
        </button>
      </div>
      <div class="line">
        {props.onThisSite !== undefined && page.state === 'ready' && (
          <Switch
            label={messages('onSite', page.site)}
            on={props.onThisSite}
            disabled={!props.everywhere}
            onChange={props.onSite}
          />
        )}
        <Switch label={messages('everywhere')} on={props.everywhere} onChange={props.onEverywhere} />
      </div>
    </footer>
  )
}
