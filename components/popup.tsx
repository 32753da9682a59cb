import type { Hit } from '../facts/search.ts'
import type { PageCount, PageReport } from '../facts/summary.ts'
import type { EntityId } from '../facts/types.ts'

/** What the popup knows of the page in front of the reader. */
export type PopupPage =
  | { readonly state: 'loading' }
  /** Pages of the browser and its store, where extensions may not run. */
  | { readonly state: 'closed' }
  /** The reader has taken the permission for sites back. */
  | { readonly state: 'forbidden' }
  | { readonly state: 'ready'; readonly report: PageReport }

export interface PopupProps {
  readonly page: PopupPage
  readonly everywhere: boolean
  /** Undefined where there is no site to switch. */
  readonly onThisSite: boolean | undefined
  /** Whether offices without a name, and capitals as governments, are marked. */
  readonly offices: boolean
  readonly governments: boolean
  readonly query: string
  readonly hits: readonly Hit[]
  readonly onQuery: (query: string) => void
  readonly onGo: (id: EntityId) => void
  readonly onEverywhere: (on: boolean) => void
  readonly onSite: (on: boolean) => void
  readonly onOffices: (on: boolean) => void
  readonly onGovernments: (on: boolean) => void
  readonly onAllow: () => void
  /** What becomes of saving the page; absent where it was not saved in this popup. */
  readonly saving?: Saving | undefined
  readonly onSave: () => void
  readonly onUndo: () => void
  readonly onLibrary: () => void
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
  | { readonly state: 'failed'; readonly text: string }

export function Popup(props: PopupProps) {
  const { page, query, hits } = props
  return (
    <main>
      <header>
        <h1>Attaché</h1>
        <input
          type="search"
          aria-label="Search all facts"
          placeholder="Search all facts"
          value={query}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
      </header>
      {query.trim() === '' ? <PagePart {...props} /> : <Results hits={hits} query={query} />}
      <footer>
        {props.onThisSite !== undefined && page.state === 'ready' && (
          <Switch
            label={`On ${page.report.site || 'this page'}`}
            on={props.onThisSite}
            disabled={!props.everywhere}
            onChange={props.onSite}
          />
        )}
        <Switch label="Everywhere" on={props.everywhere} onChange={props.onEverywhere} />
        <details class="marked">
          <summary>What is marked</summary>
          <Switch
            label="Offices: the Kremlin, the French president"
            on={props.offices}
            onChange={props.onOffices}
          />
          <Switch
            label="Capitals as governments: Beijing said"
            on={props.governments}
            onChange={props.onGovernments}
          />
        </details>
      </footer>
    </main>
  )
}

function Switch(props: {
  readonly label: string
  readonly on: boolean
  readonly disabled?: boolean
  readonly onChange: (on: boolean) => void
}) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={props.on}
        aria-checked={props.on}
        disabled={props.disabled ?? false}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  )
}

function PagePart(props: PopupProps) {
  const { page } = props
  switch (page.state) {
    case 'loading':
      return <p class="quiet">Reading the page…</p>
    case 'closed':
      return (
        <p class="quiet">
          Attaché cannot read this page: browsers keep extensions out of their own pages and their stores.
          Open any other page, or search the facts above.
        </p>
      )
    case 'forbidden':
      return (
        <div class="quiet">
          <p>
            Attaché may not read pages now: the permission for websites has been taken back. Your facts are
            kept.
          </p>
          <button type="button" class="main" onClick={props.onAllow}>
            Allow it again
          </button>
        </div>
      )
    case 'ready':
      return (
        <>
          <SavePart {...props} />
          <Summary report={page.report} onGo={props.onGo} />
        </>
      )
  }
}

/** How many of the names found are listed. */
const NAMES = 6

/** The button that saves the page, and what became of it. */
function SavePart({ saving, onSave, onUndo, onLibrary }: PopupProps) {
  return (
    <section class="save" aria-label="Save this page">
      {saving ? (
        <div role={saving.state === 'failed' ? 'alert' : 'status'}>
          <p>{saving.text}</p>
          {saving.state === 'working' && <progress value={saving.done} max={1} aria-label={saving.text} />}
          {saving.state === 'done' && saving.names.length > 0 && (
            <p class="names">{saving.names.slice(0, NAMES).join(', ')}</p>
          )}
        </div>
      ) : (
        <button type="button" class="main" onClick={onSave}>
          Save this page’s facts
        </button>
      )}
      {saving?.state === 'done' && saving.canUndo && (
        <button type="button" onClick={onUndo}>
          Undo
        </button>
      )}
      {saving?.state === 'failed' && (
        <button type="button" onClick={onSave}>
          Try again
        </button>
      )}
      <button type="button" onClick={onLibrary}>
        Library
      </button>
    </section>
  )
}

function Summary({ report, onGo }: { readonly report: PageReport; readonly onGo: PopupProps['onGo'] }) {
  const leaders = report.counts.filter((c) => c.id.startsWith('leader:'))
  const countries = report.counts.filter((c) => c.id.startsWith('country:'))
  return (
    <section class="page">
      <h2>{report.title || 'This page'}</h2>
      {report.summary.length > 0 && (
        <ul class="summary" aria-label="Summary">
          {report.summary.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {report.counts.length === 0 && <p class="quiet">No leader or country is marked on this page.</p>}
      <Counts title="Leaders" counts={leaders} kind="leader" onGo={onGo} />
      <Counts title="Countries" counts={countries} kind="country" onGo={onGo} />
    </section>
  )
}

function Counts(props: {
  readonly title: string
  readonly counts: readonly PageCount[]
  readonly kind: string
  readonly onGo: PopupProps['onGo']
}) {
  if (props.counts.length === 0) return null
  return (
    <section aria-label={props.title}>
      <h3>{props.title}</h3>
      <ul class={`counts ${props.kind}`}>
        {props.counts.map(({ id, name, count }) => (
          <li key={id}>
            <button
              type="button"
              title={`Go to the next place that names ${name}`}
              onClick={() => props.onGo(id)}
            >
              <span class="name">{name}</span>
              <span class="count">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Results({ hits, query }: { readonly hits: readonly Hit[]; readonly query: string }) {
  if (hits.length === 0)
    return (
      <p class="quiet" role="status">
        No fact is near ‘{query.trim()}’.
      </p>
    )
  return (
    <ul class="results" aria-label="Facts found">
      {hits.map((hit) =>
        hit.kind === 'entity' ? (
          <li key={hit.entity.id} class="entity">
            <strong>{hit.entity.name}</strong>
            <span>{hit.entity.kind === 'leader' ? 'Leader' : 'Country'}</span>
          </li>
        ) : (
          <li key={hit.fact.id}>
            <p>{hit.fact.statement}</p>
            <details>
              <summary>Quote</summary>
              <blockquote>{hit.fact.quote.exact}</blockquote>
            </details>
          </li>
        ),
      )}
    </ul>
  )
}
