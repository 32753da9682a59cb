import { originOf } from '../../facts/bundle/sources.ts'
import type { CardContent, CardGroup } from '../../facts/views/card.ts'
import type { Words } from '../ui/messages.ts'
import { originText, publisherOf } from '../ui/origin.tsx'
import { dayIn } from '../ui/role.ts'
import { Facts, type FactsFrame } from './card-facts.tsx'
import { IconButton } from './icons.tsx'

/** Where the reader is among the places that name them. */
export interface CardPlace {
  /** Of how many times the page names them this is the how-manieth, from 1. */
  readonly place: number
  readonly named: number
  /** Goes to the place before, or to the next. */
  readonly onStep: (by: -1 | 1) => void
}

/** What the page in front of the reader says, and how often it names them; nothing where there is nothing. */
export function OnThisPage(props: {
  readonly content: CardContent
  readonly at: CardPlace | undefined
  /** Whether its facts are still to come: their place is kept. */
  readonly isComing: boolean
  readonly frame: FactsFrame
}) {
  const { content, at, isComing, frame } = props
  const { words } = frame
  const { page } = content
  const named = at?.named ?? page?.named ?? 0
  const facts = page?.facts ?? []
  if (facts.length === 0 && named < 2 && !isComing) return null
  return (
    <section class="page" aria-label={words('onThisPage')}>
      <div class="line">
        <h2>{words('onThisPage')}</h2>
        {named > 1 && <span class="soft">{words('namedTimes', String(named))}</span>}
        {at && named > 1 && <Steps at={at} words={words} />}
      </div>
      {facts.length > 0 && page ? (
        <Facts told={[{ key: 'page', language: page.language, facts }]} frame={frame} />
      ) : (
        isComing && <div class="coming" aria-hidden="true" />
      )}
    </section>
  )
}

function Steps({ at: { place, named, onStep }, words }: { readonly at: CardPlace; readonly words: Words }) {
  return (
    <span class="steps">
      <IconButton name="back" label={words('placeBefore')} onClick={() => onStep(-1)} />
      <span>{words('placeOf', String(place), String(named))}</span>
      <IconButton name="next" label={words('placeNext')} onClick={() => onStep(1)} />
    </span>
  )
}

/** What articles say that were read before, each named once. */
export function Articles(props: {
  readonly title: string
  readonly groups: readonly CardGroup[]
  readonly frame: FactsFrame
}) {
  const { title, groups, frame } = props
  if (groups.length === 0) return null
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <Facts
        told={groups.map(({ source, facts }) => ({
          key: source.id,
          language: source.language,
          facts,
          source,
          head: <SourceLine source={source} words={frame.words} locale={frame.locale} />,
        }))}
        frame={frame}
      />
    </section>
  )
}

/** `24 August 2025 · The Newsroom`; of what came from a file also which. */
function SourceLine({
  source,
  words,
  locale,
}: {
  readonly source: CardGroup['source']
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
      {source.url === undefined ? (
        <cite dir="auto">{who}</cite>
      ) : (
        <a href={source.url} target="_blank" rel="noopener noreferrer">
          <cite dir="auto">{who}</cite>
        </a>
      )}
      {origin.from === 'file' && <span class="origin">{originText(source, words, locale)}</span>}
    </p>
  )
}
