import type { FactKind } from '../../facts/fact-kinds.ts'
import type { EntityId } from '../../facts/types.ts'
import { dayOfFact, type ListedFact } from '../../facts/views/library-listing.ts'
import type { Messages } from '../ui/messages.ts'
import { dateStyle, whatIn } from '../ui/role.ts'
import { stretchIn } from '../ui/stretch.ts'
import { WhoLine } from '../ui/who.tsx'
import { ExportMenu } from './export-menu.tsx'
import { FactLine } from './fact-line.tsx'
import { FactRows } from './fact-rows.tsx'
import type { LibraryProps } from './props.ts'
import { SourceOf } from './source-of.tsx'

/** What the articles say about a leader or a country, year by year. */
export function NameTimeline(props: LibraryProps & { readonly place: { readonly at: 'name' } }) {
  const { messages, locale, place, facts, kinds, entities, onPlace } = props
  const entity = entities?.find(({ id }) => id === place.id)
  return (
    <>
      <div class="bar who-bar">
        <h2>
          {entity ? (
            <WhoLine named={entity} other={whatIn(entity, messages)} messages={messages} />
          ) : (
            <bdi>{place.id}</bdi>
          )}
        </h2>
        <span class="meta" role="status">
          {messages('factCount', String(facts.total))}
        </span>
        {facts.total > 0 && <ExportMenu messages={messages} onChoose={props.onExportAs} />}
      </div>
      {kinds.length > 1 && (
        <Kinds
          kinds={kinds}
          chosen={place.kind}
          messages={messages}
          onChoose={(kind) => onPlace({ at: 'name', id: place.id, ...(kind === undefined ? {} : { kind }) })}
        />
      )}
      <FactRows
        key={`${place.id} ${place.kind}`}
        {...props}
        row={(listed, index) => (
          <Entry
            of={place.id}
            listed={listed}
            before={facts.at(index - 1)}
            isFirst={index === 0}
            messages={messages}
            locale={locale}
            onArticle={(id) => onPlace({ at: 'article', id })}
            onSentence={props.onSentence}
          />
        )}
      />
    </>
  )
}

/** Buttons that show one kind of facts only. */
function Kinds(props: {
  readonly kinds: LibraryProps['kinds']
  readonly chosen: FactKind | undefined
  readonly messages: Messages
  readonly onChoose: (kind: FactKind | undefined) => void
}) {
  const { kinds, chosen, messages, onChoose } = props
  return (
    <fieldset class="kinds" aria-label={messages('byKind')}>
      {kinds.map(({ kind, count }) => (
        <button
          key={kind}
          type="button"
          class="pill"
          aria-pressed={chosen === kind}
          onClick={() => onChoose(chosen === kind ? undefined : kind)}
        >
          {messages(`kind_${kind}`)} <span class="count">{count}</span>
        </button>
      ))}
    </fieldset>
  )
}

/** A fact, below its year, day and article where these are other ones than those of the fact before it. */
function Entry(props: {
  readonly of: EntityId
  readonly listed: ListedFact
  /** The fact in the row before; undefined until it is loaded. */
  readonly before: ListedFact | undefined
  readonly isFirst: boolean
  readonly messages: Messages
  readonly locale: string
  readonly onArticle: (source: string) => void
  readonly onSentence: (listed: ListedFact) => void
}) {
  const { of, listed, before, isFirst, messages, locale, onArticle, onSentence } = props
  const { source } = listed
  const day = dayOfFact(listed)
  const dayBefore = before && dayOfFact(before)
  const isKnown = isFirst || before !== undefined
  const isNewYear = isKnown && day.slice(0, 4) !== (dayBefore ?? '').slice(0, 4)
  const isNewDay = isKnown && day !== dayBefore
  const isNewArticle = isNewDay || (isKnown && source.id !== before?.source.id)
  return (
    <article class={isNewDay ? 'fact entry day' : 'fact entry'}>
      {isNewYear && <h3 class="year">{day.slice(0, 4)}</h3>}
      <p class="when">{isNewDay && day !== '' && <time dateTime={day}>{whenIn(listed, locale)}</time>}</p>
      <div>
        {isNewArticle && (
          <p class="meta">
            <SourceOf source={source} messages={messages} locale={locale} onArticle={onArticle} />
          </p>
        )}
        <FactLine listed={listed} of={of} messages={messages} onSentence={onSentence} />
      </div>
    </article>
  )
}

/** `27 October`, below its year; `October 2025` where no day is known. */
function whenIn(listed: ListedFact, locale: string): string {
  const { when } = listed.fact
  if (when?.from !== undefined && when.to !== undefined && when.from !== when.to)
    return stretchIn({ from: when.from, to: when.to }, locale)
  const format = new Intl.DateTimeFormat(dateStyle(locale), {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  const time = Date.parse(dayOfFact(listed))
  return Number.isNaN(time) ? dayOfFact(listed) : format.format(time)
}
