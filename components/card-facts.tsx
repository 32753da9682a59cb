import type { CardFact, CardGroup } from '../facts/card.ts'
import { originText, publisherOf } from './origin.tsx'
import { dayIn } from './role.ts'
import type { Words } from './words.ts'

/** How many facts stand open; the rest wait behind a button of their own. */
const SHOWN = 4

/** A card's facts, by article. */
export function Facts({
  groups,
  agreed,
  words,
  locale,
}: {
  readonly groups: readonly CardGroup[]
  readonly agreed: readonly string[]
  readonly words: Words
  readonly locale: string
}) {
  if (groups.length === 0) {
    return <p class="empty">{words('noFacts')}</p>
  }
  const [open, rest] = splitGroups(groups, SHOWN)
  const more = rest.reduce((sum, group) => sum + group.facts.length, 0)
  return (
    <section aria-label={words('facts')}>
      {open.map((group) => (
        <Group key={group.source.id} group={group} words={words} locale={locale} />
      ))}
      {more > 0 && (
        <details class="more">
          <summary>
            <span>{words('moreFacts', String(more))}</span>
          </summary>
          {rest.map((group) => (
            <Group key={group.source.id} group={group} words={words} locale={locale} />
          ))}
        </details>
      )}
      {agreed.length > 0 && (
        <p class="agreed">
          {words('checked')} {agreed.join(' ')}
        </p>
      )}
    </section>
  )
}

/** The groups of the first few facts, and those of the others; a group may be parted between the two. */
function splitGroups(
  groups: readonly CardGroup[],
  count: number,
): [readonly CardGroup[], readonly CardGroup[]] {
  const first: CardGroup[] = []
  const rest: CardGroup[] = []
  let left = count
  for (const { source, facts } of groups) {
    if (left > 0) first.push({ source, facts: facts.slice(0, left) })
    if (facts.length > left) rest.push({ source, facts: facts.slice(left) })
    left = Math.max(0, left - facts.length)
  }
  return [first, rest]
}

function Group({
  group: { source, facts },
  words,
  locale,
}: {
  readonly group: CardGroup
  readonly words: Words
  readonly locale: string
}) {
  const day = source.published ?? source.saved?.slice(0, 10)
  const publisher = publisherOf(source, words)
  return (
    <section class="group" aria-label={source.title}>
      <h2>
        <cite dir="auto">{source.title}</cite>
        {publisher && (
          <span>
            {' · '}
            <bdi>{publisher}</bdi>
          </span>
        )}
        {day && <time dateTime={day}>{` · ${dayIn(day, locale)}`}</time>}
      </h2>
      <p class="origin">{originText(source, words, locale)}</p>
      <ul class="facts">
        {facts.map((fact) => (
          <FactRow key={fact.id} fact={fact} source={source} words={words} />
        ))}
      </ul>
    </section>
  )
}

function FactRow({
  fact,
  source,
  words,
}: {
  readonly fact: CardFact
  readonly source: CardGroup['source']
  readonly words: Words
}) {
  return (
    <li class={fact.superseded ? 'superseded' : undefined}>
      <p class="kind">
        {words(`kind_${fact.kind}`)}
        {fact.superseded && <span class="note">{` · ${words('superseded')}`}</span>}
      </p>
      <p dir="auto">{fact.statement}</p>
      <details class="quote">
        <summary>
          <span>{words('quote')}</span>
        </summary>
        <blockquote dir="auto">{fact.quote}</blockquote>
        <p class="source">
          {fact.section && <span>{`${words('under', fact.section)} `}</span>}
          {source.sourceTitle && <span>{`${words('accountOf', source.sourceTitle)} `}</span>}
          {fact.link && (
            <a href={fact.link} target="_blank" rel="noopener noreferrer">
              <span>{words('openSentence')}</span>
            </a>
          )}
        </p>
      </details>
    </li>
  )
}
