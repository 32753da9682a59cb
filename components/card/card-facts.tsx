import type { CardFact, CardGroup, CardLink, CardSpeaker } from '../../facts/views/card.ts'
import type { Words } from '../ui/messages.ts'
import { originText, publisherOf } from '../ui/origin.tsx'
import { dayIn } from '../ui/role.ts'
import { Statement } from '../ui/statement.tsx'

type OnTurn = (id: CardLink['id']) => void

/** How many facts stand open; the rest wait behind a button of their own. */
const SHOWN = 4

/** A card's facts, by article. */
export function Facts({
  groups,
  agreed,
  words,
  locale,
  onTurn,
}: {
  readonly groups: readonly CardGroup[]
  readonly agreed: readonly string[]
  readonly words: Words
  readonly locale: string
  readonly onTurn: OnTurn
}) {
  if (groups.length === 0) {
    return <p class="empty">{words('noFacts')}</p>
  }
  const [open, rest] = splitGroups(groups, SHOWN)
  const more = rest.reduce((sum, group) => sum + group.facts.length, 0)
  return (
    <section aria-label={words('facts')}>
      {open.map((group) => (
        <Group key={group.source.id} group={group} words={words} locale={locale} onTurn={onTurn} />
      ))}
      {more > 0 && (
        <details class="more">
          <summary>
            <span>{words('moreFacts', String(more))}</span>
          </summary>
          {rest.map((group) => (
            <Group key={group.source.id} group={group} words={words} locale={locale} onTurn={onTurn} />
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
  onTurn,
}: {
  readonly group: CardGroup
  readonly words: Words
  readonly locale: string
  readonly onTurn: OnTurn
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
      <p class="origin">
        {source.sourceTitle && `${words('accountOf', source.sourceTitle)} `}
        {originText(source, words, locale)}
      </p>
      <ul class="facts">
        {facts.map((fact) => (
          <FactRow key={fact.id} fact={fact} source={source} words={words} onTurn={onTurn} />
        ))}
      </ul>
    </section>
  )
}

function FactRow({
  fact,
  source,
  words,
  onTurn,
}: {
  readonly fact: CardFact
  readonly source: CardGroup['source']
  readonly words: Words
  readonly onTurn: OnTurn
}) {
  const { kind, speaker, section, link, superseded, planned, id: _, ...shown } = fact
  return (
    <li class={superseded ? 'superseded' : undefined}>
      <p class="kind">
        <span>{words(`kind_${kind}`)}</span>
        {planned && <span class="note">{` · ${words('planned')}`}</span>}
        {speaker && <SpokenBy speaker={speaker} words={words} onTurn={onTurn} />}
        {superseded && <span class="note">{` · ${words('superseded')}`}</span>}
      </p>
      <p dir="auto" lang={source.language}>
        <Statement {...shown} />
      </p>
      {(section !== undefined || link !== undefined) && (
        <p class="source">
          {section !== undefined && <span>{`${words('under', section)} `}</span>}
          {link !== undefined && (
            <a href={link} target="_blank" rel="noopener noreferrer">
              <span>{words('openSentence')}</span>
            </a>
          )}
        </p>
      )}
    </li>
  )
}

/** Whose words they are: a button where there is a card to turn to. */
function SpokenBy({
  speaker: { name, link },
  words,
  onTurn,
}: {
  readonly speaker: CardSpeaker
  readonly words: Words
  readonly onTurn: OnTurn
}) {
  const text = words('saidBy', name)
  return (
    <>
      <span class="note" aria-hidden="true">
        {' · '}
      </span>
      {link ? (
        <button type="button" class="speaker" onClick={() => onTurn(link.id)}>
          <span dir="auto">{text}</span>
        </button>
      ) : (
        <bdi class="speaker">{text}</bdi>
      )}
    </>
  )
}
