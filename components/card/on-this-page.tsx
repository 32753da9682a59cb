import { useRef } from 'preact/hooks'
import type { CardPage } from '../../facts/views/card.ts'
import type { Words } from '../ui/messages.ts'
import { Statement } from '../ui/statement.tsx'

/** So many facts of the page stand open. */
const SHOWN = 3

/** What the page in front says, and where it names whom the card is about. */
export function OnThisPage({
  page,
  words,
  onStep,
}: {
  readonly page: CardPage
  readonly words: Words
  /** Takes the reader to the place before or after. */
  readonly onStep?: ((by: -1 | 1) => void) | undefined
}) {
  const { facts, named, isReading } = page
  // Once there is room for facts that are on their way it stays, however few of them come.
  const hasRoom = useRef(false)
  hasRoom.current ||= isReading === true
  const steps = named < 2 ? undefined : onStep
  const rest = facts.slice(SHOWN)
  return (
    <section class="on-page" aria-label={words('onThisPage')}>
      <h2>
        {words('onThisPage')}
        {named > 0 && (
          <span class="note">
            {` · ${named === 1 ? words('namedOnce') : words('namedOnPage', String(named))}`}
          </span>
        )}
        {steps && <Steps page={page} words={words} onStep={steps} />}
      </h2>
      <div class={hasRoom.current ? 'room' : undefined} aria-live="polite" aria-busy={isReading === true}>
        {isReading && <p class="slow">{words('readingPage')}</p>}
        {facts.length > 0 && <Rows facts={facts.slice(0, SHOWN)} words={words} />}
      </div>
      {rest.length > 0 && (
        <details class="more">
          <summary>
            <span>{words('moreFacts', String(rest.length))}</span>
          </summary>
          <Rows facts={rest} words={words} />
        </details>
      )}
    </section>
  )
}

function Steps({
  page: { named, place },
  words,
  onStep,
}: {
  readonly page: CardPage
  readonly words: Words
  readonly onStep: (by: -1 | 1) => void
}) {
  return (
    <span class="steps">
      <button type="button" aria-label={words('previousPlace')} onClick={() => onStep(-1)}>
        <span aria-hidden="true">‹</span>
      </button>
      {place > 0 && <span>{words('placeOnPage', String(place), String(named))}</span>}
      <button type="button" aria-label={words('nextPlace')} onClick={() => onStep(1)}>
        <span aria-hidden="true">›</span>
      </button>
    </span>
  )
}

function Rows({ facts, words }: { readonly facts: CardPage['facts']; readonly words: Words }) {
  return (
    <ul class="facts">
      {facts.map(({ id, kind, parts, marks, speaker }) => (
        <li key={id}>
          {kind !== 'mentioned' && (
            <p class="kind">
              <span>{words(`kind_${kind}`)}</span>
              {speaker && <bdi class="note">{` · ${words('saidBy', speaker.name)}`}</bdi>}
            </p>
          )}
          <p dir="auto">
            <Statement parts={parts} {...(marks ? { marks } : {})} />
          </p>
        </li>
      ))}
    </ul>
  )
}
