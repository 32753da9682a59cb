import { useRef } from 'preact/hooks'
import { originOf } from '../../facts/bundle/sources.ts'
import type { CardGroup, CardPage } from '../../facts/views/card.ts'
import type { Words } from '../ui/messages.ts'
import { originText, publisherOf } from '../ui/origin.tsx'
import { dayIn } from '../ui/role.ts'
import { Facts } from './card-facts.tsx'
import type { FactsFrame } from './fact-row.tsx'
import { IconButton } from './icons.tsx'

/** What the page in front says about them, and how often it names them. Empty if it says nothing and names them once. */
export function OnThisPage({
  page,
  onStep,
  frame,
}: {
  readonly page: CardPage
  /** Scrolls the page to the previous or next place that names them. */
  readonly onStep: ((by: -1 | 1) => void) | undefined
  readonly frame: FactsFrame
}) {
  const { words } = frame
  const { facts, named, language = '', isReading = false } = page
  // Space that was kept for facts stays if few come: nothing jumps. If none come, there is nothing to keep it for.
  const hasRoom = useRef(false)
  hasRoom.current = isReading || (hasRoom.current && facts.length > 0)
  const steps = named > 1 ? onStep : undefined
  // Where the page says nothing certain, its sentences that name them.
  const isNamedOnly = facts.length > 0 && facts.every(({ kind }) => kind === 'mentioned')
  const title = words(isNamedOnly ? 'namedOnThisPage' : 'onThisPage')
  if (facts.length === 0 && named < 2 && !hasRoom.current) return null
  return (
    <section class="on-page" aria-label={title}>
      <div class="line">
        <h2>{title}</h2>
        {named > 1 && <span class="soft">{words('namedOnPage', String(named))}</span>}
        {steps && <Steps page={page} words={words} onStep={steps} />}
      </div>
      <div class={hasRoom.current ? 'room' : undefined} aria-live="polite" aria-busy={isReading}>
        {isReading && <p class="slow">{words('readingPage')}</p>}
        {facts.length > 0 && <Facts told={[{ key: 'page', language, facts }]} frame={frame} />}
      </div>
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
      <IconButton name="back" label={words('previousPlace')} onClick={() => onStep(-1)} />
      {place > 0 && <span>{words('placeOnPage', String(place), String(named))}</span>}
      <IconButton name="next" label={words('nextPlace')} onClick={() => onStep(1)} />
    </span>
  )
}

interface ArticlesProps {
  readonly groups: readonly CardGroup[]
  readonly frame: FactsFrame
}

/** What the reader's own articles say; each article is named once. */
export function OwnArticles({ groups, frame }: ArticlesProps) {
  if (groups.length === 0) return null
  const title = frame.words('inYourArticles')
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
    <details class="more">
      <summary>
        <span>{frame.words('shippedArticles')}</span>
      </summary>
      <Articles groups={groups} frame={frame} />
    </details>
  )
}

function Articles({ groups, frame }: ArticlesProps) {
  return (
    <Facts
      told={groups.map(({ source, facts }) => ({
        key: source.id,
        language: source.language,
        facts,
        source,
        head: <SourceLine source={source} link={facts[0]?.link} words={frame.words} locale={frame.locale} />,
      }))}
      frame={frame}
    />
  )
}

/** `24 August 2025 · The Newsroom`; for an article from a file, also the name of the file. */
function SourceLine({
  source,
  link = source.url,
  words,
  locale,
}: {
  readonly source: CardGroup['source']
  /** The address of the sentence with its first fact. */
  readonly link: string | undefined
  readonly words: Words
  readonly locale: string
}) {
  const day = source.published ?? source.saved?.slice(0, 10)
  const account = source.sourceTitle === undefined ? source.title : words('accountOf', source.sourceTitle)
  const who = publisherOf({ ...source, publisher: source.publisher ?? account }, words)
  const origin = originOf(source)
  return (
    <p class="from" title={source.title}>
      {day && <time dateTime={day}>{dayIn(day, locale)}</time>}
      {link === undefined ? (
        <cite dir="auto">{who}</cite>
      ) : (
        <a href={link} target="_blank" rel="noopener noreferrer">
          <cite dir="auto">{who}</cite>
        </a>
      )}
      {origin.from === 'file' && <span class="origin">{originText(source, words, locale)}</span>}
    </p>
  )
}
