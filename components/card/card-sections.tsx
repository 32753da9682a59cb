import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { originOf } from '../../facts/bundle/sources.ts'
import type { CardGroup, CardPage } from '../../facts/views/card.ts'
import type { Messages } from '../ui/messages.ts'
import { originText, publisherOf } from '../ui/origin.tsx'
import { dayIn } from '../ui/role.ts'
import { Facts } from './card-facts.tsx'
import type { FactsFrame } from './fact-row.tsx'
import { IconButton } from './icons.tsx'
import { showUnfolded } from './unfold.ts'

/** Whether a card has a part about the page in front: if it says nothing, the foot has how often it names them. */
export function hasPagePart(page: CardPage): boolean {
  return page.facts.length > 0 || page.isReading === true
}

/** What the page in front says about them, and how often it names them. */
export function OnThisPage({ page, onStep, folded, further, frame }: OnPageProps) {
  const { messages } = frame
  const { facts, language = '', isReading = false } = page
  // Space that was kept for facts stays if few come: nothing jumps. If none come, there is nothing to keep it for.
  const hasRoom = useRef(false)
  hasRoom.current = isReading || (hasRoom.current && facts.length > 0)
  // Where the page says nothing certain, its sentences that name them.
  const isNamedOnly = facts.length > 0 && facts.every(({ kind }) => kind === 'mentioned')
  const title = messages(isNamedOnly && !isCounted(page, onStep) ? 'namedOnThisPage' : 'onThisPage')
  if (!hasPagePart(page)) return null
  return (
    <section class="on-page" aria-label={title}>
      <div class="line">
        <h2>{title}</h2>
        {/* If the page says nothing, they are in the foot: a step that was here would go from under the pointer. */}
        {!isReading && <Count page={page} onStep={onStep} messages={messages} />}
      </div>
      <div class={hasRoom.current ? 'room' : undefined} aria-live="polite" aria-busy={isReading}>
        {isReading && <p class="slow">{messages('readingPage')}</p>}
        {facts.length > 0 && (
          <Facts texts={[{ key: 'page', language, facts }]} folded={folded} further={further} frame={frame} />
        )}
      </div>
    </section>
  )
}

interface OnPageProps {
  readonly page: CardPage
  /** Scrolls the page to the previous or next place that names them. */
  readonly onStep: ((by: -1 | 1) => void) | undefined
  /** How many sentences less are shown at once. */
  readonly folded: number
  /** What else the card has, if it is to be folded with the page's other facts. */
  readonly further: ComponentChildren
  readonly frame: FactsFrame
}

/** How often they are named is said once: beside the steps as the place, else in words. */
function isCounted({ named, place }: CardPage, onStep: OnPageProps['onStep']): boolean {
  return named > 1 && !(onStep && place > 0)
}

/** How often the page names them, with steps to the other places; nothing if it is once. */
export function Count({
  page,
  onStep,
  messages,
}: Pick<OnPageProps, 'page' | 'onStep'> & { readonly messages: Messages }) {
  if (page.named <= 1) return null
  return (
    <>
      {isCounted(page, onStep) && <span class="soft">{messages('namedOnPage', String(page.named))}</span>}
      {onStep && <Steps page={page} messages={messages} onStep={onStep} />}
    </>
  )
}

function Steps({
  page: { named, place },
  messages,
  onStep,
}: {
  readonly page: CardPage
  readonly messages: Messages
  readonly onStep: (by: -1 | 1) => void
}) {
  const at = messages('placeOnPage', String(place), String(named))
  return (
    <span class="steps">
      <IconButton name="back" label={messages('previousPlace')} onClick={() => onStep(-1)} />
      {place > 0 && (
        <span role="img" aria-label={at} title={at}>
          <span>{`${place}/${named}`}</span>
        </span>
      )}
      <IconButton name="next" label={messages('nextPlace')} onClick={() => onStep(1)} />
    </span>
  )
}

interface ArticlesProps {
  readonly groups: readonly CardGroup[]
  readonly frame: FactsFrame
}

/**
 * What the reader's own articles say; each article is named once. Where the page in front says something, they are one line
 * with the newest one's title that unfolds: the page is what the reader is in.
 */
export function OwnArticles({ groups, isFolded, frame }: ArticlesProps & { readonly isFolded: boolean }) {
  const [newest, ...others] = groups
  if (!newest) return null
  const title = frame.messages('inYourArticles')
  if (isFolded)
    return (
      <section aria-label={title}>
        <details class="more own" onToggle={showUnfolded}>
          <summary>
            <span>{`${title}: `}</span>
            <cite dir="auto">{newest.source.title}</cite>
            {others.length > 0 && <span class="soft">{` +${others.length}`}</span>}
          </summary>
          <Articles groups={groups} frame={frame} />
        </details>
      </section>
    )
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <Articles groups={groups} frame={frame} />
    </section>
  )
}

/** What the articles that come with Attaché say. Folded: readers chose none of them, and the page is about something else. */
export function ShippedArticles({ groups, frame }: ArticlesProps) {
  if (groups.length === 0) return null
  return (
    <details class="more" onToggle={showUnfolded}>
      <summary>
        <span>{frame.messages('shippedArticles')}</span>
      </summary>
      <Articles groups={groups} frame={frame} />
    </details>
  )
}

function Articles({ groups, frame }: ArticlesProps) {
  return (
    <Facts
      texts={groups.map(({ source, facts }) => ({
        key: source.id,
        language: source.language,
        facts,
        source,
        head: (
          <SourceLine source={source} link={facts[0]?.link} messages={frame.messages} locale={frame.locale} />
        ),
      }))}
      frame={frame}
    />
  )
}

/** `24 August 2025 · The Newsroom`; for an article from a file, also the name of the file. */
function SourceLine({
  source,
  link = source.url,
  messages,
  locale,
}: {
  readonly source: CardGroup['source']
  /** The address of the sentence with its first fact. */
  readonly link: string | undefined
  readonly messages: Messages
  readonly locale: string
}) {
  const day = source.published ?? source.saved?.slice(0, 10)
  const account = source.sourceTitle === undefined ? source.title : messages('accountOf', source.sourceTitle)
  const who = publisherOf({ ...source, publisher: source.publisher ?? account }, messages)
  const origin = originOf(source)
  return (
    <p class="from" title={source.title}>
      {day && <time dateTime={day}>{dayIn(day, locale)}</time>}
      {link === undefined ? (
        // Its own direction must not move the dot before it.
        <span>
          <cite dir="auto">{who}</cite>
        </span>
      ) : (
        <a href={link} target="_blank" rel="noopener noreferrer">
          <cite dir="auto">{who}</cite>
        </a>
      )}
      {origin.from === 'file' && <span class="origin">{originText(source, messages, locale)}</span>}
    </p>
  )
}
