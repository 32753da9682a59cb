import type { ComponentChildren } from 'preact'
import { shownOf } from '../../facts/bundle/statement.ts'
import type { Days, EntityId, Fact, Source } from '../../facts/types.ts'
import type { ComparedCell, ComparedRow, SideBySide } from '../../facts/views/side-by-side.ts'
import type { Messages } from '../ui/messages.ts'
import { publisherOf } from '../ui/origin.tsx'
import { dayIn, daysIn } from '../ui/role.ts'
import { Statement } from '../ui/statement.tsx'

export interface ComparedProps {
  readonly compared: SideBySide
  readonly nameOf: (id: EntityId) => string
  readonly messages: Messages
  readonly locale: string
  readonly onArticle: (id: string) => void
}

/** Several articles of one event, a column each: in what they differ, what they agree on, what only one of them says. */
export function ComparedArticles(props: ComparedProps) {
  const { compared, messages, locale, onArticle } = props
  const { sources, differing, agreed, alone } = compared
  const isEmpty = differing.length + agreed.length + alone.length === 0
  return (
    <div class="compared" style={{ '--columns': String(sources.length) }}>
      <ul class="columns heads">
        {sources.map((source) => (
          <li key={source.id}>
            <p class="meta">
              <bdi>{publisherOf(source, messages)}</bdi>{' '}
              {source.published && <time dateTime={source.published}>{dayIn(source.published, locale)}</time>}
            </p>
            <button
              type="button"
              class="name title"
              dir="auto"
              lang={source.language}
              onClick={() => onArticle(source.id)}
            >
              {source.title}
            </button>
          </li>
        ))}
      </ul>
      {isEmpty && <p class="empty">{messages('nothingCompared')}</p>}
      <Rows {...props} head={messages('theyDiffer')} rows={differing} />
      <Rows {...props} head={messages('theyAgree')} rows={agreed} />
      {alone.length > 0 && (
        <section>
          <h2>{messages('onlyOne')}</h2>
          <ul class="columns">
            {sources.map((source, column) => (
              <Cell key={source.id} source={source} messages={messages}>
                {alone.map(({ cells, ...row }) =>
                  cells[column]?.facts.map((fact) => (
                    <div key={fact.id} class="alone">
                      <Heading row={row} {...props} />
                      <Words fact={fact} source={source} />
                    </div>
                  )),
                )}
              </Cell>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Rows({
  head,
  rows,
  ...props
}: ComparedProps & { readonly head: string; readonly rows: readonly ComparedRow[] }) {
  const { compared, messages, locale } = props
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{head}</h2>
      {rows.map((row) => (
        <article
          key={row.cells.flatMap(({ facts }) => facts.map(({ id }) => id)).join()}
          class="compared-row"
        >
          <h3>
            <Heading row={row} {...props} />
            {row.differs.map((what) => (
              <span key={what} class="differs">
                {messages(`differs_${what}`)}
              </span>
            ))}
          </h3>
          <ul class="columns">
            {row.cells.map((cell, column) => {
              const source = compared.sources[column]
              return (
                source && (
                  <Cell key={source.id} source={source} messages={messages}>
                    <Says cell={cell} messages={messages} locale={locale} />
                    {cell.facts.map((fact) => (
                      <Words key={fact.id} fact={fact} source={source} />
                    ))}
                    {cell.facts.length === 0 && <p class="meta">{messages('notSaid')}</p>}
                  </Cell>
                )
              )
            })}
          </ul>
        </article>
      ))}
    </section>
  )
}

/** What the articles speak of: the kind, whom it is about, the day that they agree on. */
function Heading({
  row: { kind, about, days, differs },
  nameOf,
  messages,
  locale,
}: Omit<ComparedProps, 'compared' | 'onArticle'> & { readonly row: Omit<ComparedRow, 'cells'> }) {
  return (
    <span class="heading">
      {!differs.includes('kind') && <span class="kind">{messages(`kind_${kind}`)}</span>}{' '}
      {about.map((id) => (
        <bdi key={id}>{nameOf(id)}</bdi>
      ))}{' '}
      {days && <time>{daysIn(days, locale)}</time>}
    </span>
  )
}

/** What an article says, with its newsroom, which wide screens show only to screen readers: its column has it above. */
function Cell({
  source,
  messages,
  children,
}: {
  readonly source: Source
  readonly messages: Messages
  readonly children: ComponentChildren
}) {
  return (
    <li>
      <p class="by">
        <bdi>{publisherOf(source, messages) || source.title}</bdi>
      </p>
      {children}
    </li>
  )
}

/** In what an article differs from the others. */
function Says({
  cell: { kinds, says },
  messages,
  locale,
}: {
  readonly cell: ComparedCell
  readonly messages: Messages
  readonly locale: string
}) {
  const texts = [
    ...kinds.map((kind) => messages(`kind_${kind}`)),
    ...says.map((one) => (typeof one === 'string' ? one : daysIn(one satisfies Days, locale))),
  ]
  if (texts.length === 0) return null
  return (
    <p class="says">
      {texts.map((text) => (
        <bdi key={text}>{text}</bdi>
      ))}
    </p>
  )
}

function Words({ fact, source }: { readonly fact: Fact; readonly source: Source }) {
  return (
    <p class="words" dir="auto" lang={source.language}>
      <Statement {...shownOf(fact, source.language)} />
    </p>
  )
}
