/** The card. */
import { useRef } from 'preact/hooks'
import type { CardContent, CardLink } from '../../facts/views/card.ts'
import type { Messages } from '../ui/messages.ts'
import { dayIn, entityNameIn, roleIn } from '../ui/role.ts'
import { type CardActions, Foot } from './card-actions.tsx'
import { CountryDetails, CountryHeads } from './card-country.tsx'
import { Head, HolderLine, LifeOfTheDead, PersonLine } from './card-head.tsx'
import { Count, hasPagePart, OnThisPage, OwnArticles, ShippedArticles } from './card-sections.tsx'
import type { FactsFrame } from './fact-row.tsx'
import { IconButton } from './icons.tsx'
import { Terms } from './terms.tsx'

export interface CardProps {
  readonly messages: Messages
  /** The language of `words`, BCP 47. */
  readonly locale: string
  readonly content: CardContent
  /** The flag as SVG text. */
  readonly flag?: string
  /** Where a country lies, as SVG text. */
  readonly locator?: string
  /** Why the name was linked; absent on cards that were opened from another card. */
  readonly why?: string
  readonly actions?: CardActions
  /** The size of its text; normal if absent. */
  readonly textSize?: keyof typeof TEXT_SIZES
  /** How much less is shown at once than there could be, since its room is small: see `MOST_FOLDED`. */
  readonly folded?: number
  readonly canGoBack: boolean
  readonly onTurn: (id: CardLink['id']) => void
  readonly onBack: () => void
  /** Scrolls the page to the previous or next place that names them; absent if the card is not on a page. */
  readonly onStep?: (by: -1 | 1) => void
  /** Absent if the card stays open anyway. */
  readonly pin?: { readonly isOn: boolean; readonly onToggle: () => void }
  readonly onClose: () => void
}

/**
 * Where the room of a card is small, it shows one sentence less with each step, and with the last one only a sentence of
 * the page, with a line that unfolds all the rest: nothing is cut that could be folded.
 */
export const MOST_FOLDED = 3

/** Factors of the normal size. */
const TEXT_SIZES = { normal: 1, large: 1.15, larger: 1.35 } as const

/** The card of facts about one leader or country. */
export function Card(props: CardProps) {
  const { content, flag, why, messages, locale, actions = {}, onTurn } = props
  const frame: FactsFrame = { messages, locale, actions, onTurn }
  const { country, namesakes, isHolderUnknown, error, page } = content
  const isSaidHere = (page?.facts.length ?? 0) > 0
  const folded = props.folded ?? 0
  const isTight = folded >= MOST_FOLDED
  // What the page says, or is about to say, comes before the predecessors and the years of a life. Where it was waited for and
  // did not come, the order stays: nothing moves under the pointer.
  const waited = useRef<string | undefined>(undefined)
  if (page?.isReading) waited.current = content.entity.id
  const isAfterPage = isSaidHere || waited.current === content.entity.id
  const person = <PersonLine content={content} isWhole={!isAfterPage} messages={messages} onTurn={onTurn} />
  const details = country && (
    <CountryDetails
      // What is unfolded is so for one country.
      key={content.entity.id}
      country={country}
      locator={props.locator}
      messages={messages}
      locale={locale}
      onTurn={onTurn}
    />
  )
  // Shown after the page's facts, which would move them.
  const further = !page?.isReading && (
    <>
      {isTight && isSaidHere && details}
      {isAfterPage && person}
      <Further {...props} isFolded={isSaidHere || folded > 0} frame={frame} />
    </>
  )
  return (
    <div
      class="card"
      role="dialog"
      dir={messages('direction') === 'rtl' ? 'rtl' : 'ltr'}
      lang={locale}
      aria-labelledby="attache-name"
      // While the pointer is on the page the heading is inert, and an inert element is no label.
      aria-label={entityNameIn(content.entity, locale)}
      aria-describedby="attache-role"
      // Set for the normal size too: otherwise a page could set it.
      style={{ '--attache-text': TEXT_SIZES[props.textSize ?? 'normal'] }}
      tabIndex={-1}
    >
      <header>
        {props.canGoBack && <IconButton name="back" label={messages('back')} onClick={props.onBack} />}
        <Head content={content} flag={flag} messages={messages} locale={locale} onTurn={onTurn} />
        <span class="controls">
          <Controls {...props} />
        </span>
      </header>
      <div class="body" key={content.entity.id}>
        {error && <p class="error">{error}</p>}
        {isAfterPage && <HolderLine content={content} messages={messages} onTurn={onTurn} />}
        {isHolderUnknown && <p class="unknown">{messages('holderUnknown', dayIn(content.asOf, locale))}</p>}
        {country && <CountryHeads country={country} messages={messages} locale={locale} onTurn={onTurn} />}
        {!(isTight && isSaidHere) && details}
        {namesakes && <Namesakes people={namesakes} messages={messages} locale={locale} onTurn={onTurn} />}
        {!isAfterPage && person}
        {page && (
          <OnThisPage
            page={page}
            onStep={props.onStep}
            folded={folded}
            further={isTight && isSaidHere && further}
            frame={frame}
          />
        )}
        {!(isTight && isSaidHere) && further}
      </div>
      <Foot content={content} why={why} actions={actions} messages={messages} locale={locale}>
        {page && !hasPagePart(page) && <Count page={page} onStep={props.onStep} messages={messages} />}
      </Foot>
    </div>
  )
}

/** What the tables and other articles say. @param isFolded whether it is little at once: the page says something, or room is small */
function Further(props: CardProps & { readonly isFolded: boolean; readonly frame: FactsFrame }) {
  const { content, isFolded, frame, messages, locale, onTurn } = props
  const { terms, page } = content
  return (
    <>
      {/* Of one and the same office the first line has the years already. */}
      {isSeveral(terms) && (page?.facts.length ?? 0) === 0 && (
        <Terms terms={terms} today={content.asOf} messages={messages} locale={locale} />
      )}
      <OwnArticles groups={content.groups} isFolded={isFolded} frame={frame} />
      <ShippedArticles groups={content.shipped} frame={frame} />
      {/* Those of the page are marked there. */}
      {(content.groups.length > 0 || !page) && (
        <Related links={furtherNames(content)} messages={messages} locale={locale} onTurn={onTurn} />
      )}
    </>
  )
}

/** Whether somebody has had different offices. */
function isSeveral(terms: CardContent['terms']): boolean {
  const offices = new Set(terms.map(({ title, country, state }) => [title, country, state].join()))
  // Macron is Co-Prince of Andorra for as long as he is president.
  const times = new Set(terms.map(({ from, to }) => [from, to].join()))
  return offices.size > 1 && times.size > 1
}

function Controls({ pin, messages, onClose }: CardProps) {
  return (
    <>
      {pin && (
        <IconButton
          name="pin"
          label={messages('keepOpen')}
          title={messages(pin.isOn ? 'staysOpen' : 'keepOpen')}
          pressed={pin.isOn}
          onClick={pin.onToggle}
        />
      )}
      <IconButton
        name="close"
        label={messages('close')}
        title={`${messages('close')} (Esc)`}
        onClick={onClose}
      />
    </>
  )
}

function Namesakes(props: {
  readonly people: NonNullable<CardContent['namesakes']>
  readonly messages: Messages
  readonly locale: string
  readonly onTurn: CardProps['onTurn']
}) {
  const { messages, locale } = props
  return (
    <ul class="namesakes" aria-label={messages('namesakes')}>
      {props.people.map((person) => {
        const { role, since } = roleIn(person, messages, locale)
        return (
          <li key={person.id}>
            <button type="button" onClick={() => props.onTurn(person.id)}>
              <strong>
                {entityNameIn(person, locale)}
                <LifeOfTheDead person={person.person} messages={messages} />
              </strong>
              <span>{[role, since].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

/** The other names of the facts, without those that the card has in its first lines already. */
function furtherNames({ country, person, holder, then, related }: CardContent): readonly CardLink[] {
  const heads = [...(country?.heads ?? []), ...(country?.headsThen?.heads ?? [])].map(({ link }) => link)
  const shown = [...heads, person?.before, person?.after, holder, then?.holder].map((link) => link?.id)
  return related.filter(({ id }) => !shown.includes(id))
}

/** How many of the other names are listed, the most frequent first. */
const RELATED = 6

function Related(props: {
  readonly links: readonly CardLink[]
  readonly messages: Messages
  readonly locale: string
  readonly onTurn: CardProps['onTurn']
}) {
  const { messages, locale } = props
  if (props.links.length === 0) return null
  return (
    <section class="related" aria-label={messages('related')}>
      <span class="soft">{messages('related')}</span>
      {props.links.slice(0, RELATED).map((link) => (
        <button key={link.id} type="button" onClick={() => props.onTurn(link.id)}>
          <span>{entityNameIn(link, locale)}</span>
        </button>
      ))}
    </section>
  )
}
