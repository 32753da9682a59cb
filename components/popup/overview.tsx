import type { WorldMap } from '../../facts/map/map.ts'
import type { Overview } from '../../facts/views/overview.ts'
import type { Messages } from '../ui/messages.ts'
import { dayIn, entityNameIn } from '../ui/role.ts'
import { Dates } from './dates.tsx'
import { PageNames, type PageNamesProps } from './names.tsx'
import { TogetherPart } from './together.tsx'
import { CountriesMap } from './world-map.tsx'

export interface OverviewProps extends Pick<PageNamesProps, 'onCard' | 'onGo' | 'left'> {
  readonly overview: Overview
  /** The map of the world; absent until it is loaded. */
  readonly map: WorldMap | undefined
  readonly messages: Messages
}

/** The page in short: its title, summary, names, map and dates. */
export function OverviewPart({ overview, map, messages, ...names }: OverviewProps) {
  const { kind, title, publisher, date, language, summary } = overview
  const counts = overview.counts.map((one) => ({ ...one, name: entityNameIn(one, messages('locale')) }))
  const countries = counts.filter(({ id }) => id.startsWith('country:'))
  return (
    <section class="page" aria-busy={kind === 'waiting'}>
      <div>
        <h2 dir="auto" lang={language} title={title}>
          {title || messages('thisPage')}
        </h2>
        <p class="from">
          <bdi>{publisher}</bdi>
          {date !== undefined && <time dateTime={date}>{dayIn(date, messages('locale'))}</time>}
        </p>
      </div>
      {kind === 'waiting' && <Place />}
      {kind === 'list' && <p class="quiet">{messages('pageIsList')}</p>}
      {summary.length > 0 && (
        <ul class="summary" aria-label={messages('summary')} lang={language}>
          {summary.map((sentence) => (
            <li key={sentence} dir="auto">
              {sentence}
            </li>
          ))}
        </ul>
      )}
      {counts.length === 0 && kind !== 'waiting' && <p class="quiet">{messages('noNames')}</p>}
      <PageNames key={title} counts={counts} day={date} messages={messages} {...names} />
      {map && <CountriesMap map={map} counts={countries} messages={messages} />}
      <Dates dates={overview.dates} messages={messages} locale={messages('locale')} />
      <TogetherPart pairs={overview.together} counts={counts} messages={messages} />
    </section>
  )
}

/** Space for the summary, so that nothing below moves when it comes. */
function Place() {
  return (
    <div class="summary place" aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  )
}
