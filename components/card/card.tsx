/** Presentational components: props in, callbacks out. They may import facts/ and nothing of the browser's API. */
import type { CardContent, CardLink } from '../../facts/views/card.ts'
import { Flag, Locator } from '../ui/flag.tsx'
import type { Words } from '../ui/messages.ts'
import { countryIn, dayIn, detailIn, roleIn } from '../ui/role.ts'
import { Facts } from './card-facts.tsx'
import { OnThisPage } from './on-this-page.tsx'
import { Terms } from './terms.tsx'

export interface CardProps {
  readonly words: Words
  /** The language of `words`, BCP 47. */
  readonly locale: string
  readonly content: CardContent
  /** The flag as SVG text. */
  readonly flag?: string
  /** Where a country lies, as SVG text. */
  readonly locator?: string
  /** Why this name was linked; absent on cards that were turned to. */
  readonly why?: string
  readonly canGoBack: boolean
  readonly onTurn: (id: CardLink['id']) => void
  readonly onBack: () => void
  /** Takes the reader to the place on the page before or after; absent where there is none. */
  readonly onStep?: (by: -1 | 1) => void
  /** Absent where the card stays open anyway. */
  readonly pin?: { readonly isOn: boolean; readonly onToggle: () => void }
  readonly onClose: () => void
}

/** The card of facts about one leader or country. */
export function Card(props: CardProps) {
  const { content, flag, why, pin, canGoBack, words, locale } = props
  const { entity } = content
  const { role, since } = roleIn(content, words, locale)
  const isCountry = entity.kind === 'country' && entity.iso2 !== undefined
  const name = isCountry ? countryIn(entity.iso2, entity.name, locale) : entity.name
  return (
    <div
      class="card"
      role="dialog"
      dir={words('direction') === 'rtl' ? 'rtl' : 'ltr'}
      lang={locale}
      aria-labelledby="attache-name"
      // While the heading is inert, on pages that the pointer is on, it names nothing.
      aria-label={name}
      aria-describedby="attache-role"
      tabIndex={-1}
    >
      <header>
        {canGoBack && (
          <button
            type="button"
            class="icon"
            aria-label={words('back')}
            title={words('back')}
            onClick={props.onBack}
          >
            <Icon path="M10 3 5 8l5 5" />
          </button>
        )}
        <Flag svg={flag} />
        <div class="who">
          <h1 id="attache-name">{name}</h1>
          <p id="attache-role">
            {content.isLookUp ? words('bestMatches') : content.namesakes ? words('unsettled') : role}
            {since && <span class="since">{` · ${since}`}</span>}
          </p>
        </div>
        {pin && (
          <button
            type="button"
            class="icon"
            aria-label={words('keepOpen')}
            aria-pressed={pin.isOn}
            title={words(pin.isOn ? 'staysOpen' : 'keepOpen')}
            onClick={pin.onToggle}
          >
            <Icon path="M6 2.5h4l-.6 4.2 2.1 2H4.5l2.1-2L6 2.5ZM8 8.7v4.8" />
          </button>
        )}
        <button
          type="button"
          class="icon"
          aria-label={words('close')}
          title={`${words('close')} (Esc)`}
          onClick={props.onClose}
        >
          <Icon path="m4 4 8 8m0-8-8 8" />
        </button>
      </header>
      <div class="body">
        {content.page && (
          <OnThisPage key={entity.id} page={content.page} words={words} onStep={props.onStep} />
        )}
        {content.trouble && <p class="trouble">{content.trouble}</p>}
        <Doubts title={words('doubts')} doubts={content.doubts} />
        <Doubts title={words('changedSince')} doubts={content.changed} />
        {content.isHolderUnknown && (
          <p class="unknown">{words('holderUnknown', dayIn(content.asOf, locale))}</p>
        )}
        <div class="who-else">
          <Details rows={content.details} words={words} />
          <Locator svg={props.locator} />
        </div>
        <Terms terms={content.terms} today={content.asOf} words={words} locale={locale} />
        {content.namesakes && (
          <Namesakes people={content.namesakes} words={words} locale={locale} onTurn={props.onTurn} />
        )}
        {((!content.namesakes && !content.page?.facts.length) || content.groups.length > 0) && (
          <Facts
            key={content.entity.id}
            groups={content.groups}
            agreed={content.agreed}
            words={words}
            locale={locale}
            onTurn={props.onTurn}
          />
        )}
        {content.page && content.groups.length === 0 && content.agreed.length > 0 && (
          <p class="agreed">
            {words('checked')} {content.agreed.join(' ')}
          </p>
        )}
        <Related links={content.related} words={words} onTurn={props.onTurn} />
      </div>
      <footer>
        {why && (
          <span title={words('whyMarked')}>
            <span>{words('matched', why)}</span>
          </span>
        )}
        <span>
          {words('officesAsOf')} <time dateTime={content.asOf}>{content.asOf}</time>
        </span>
      </footer>
    </div>
  )
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}

function Doubts({ title, doubts }: { readonly title: string; readonly doubts: readonly string[] }) {
  if (doubts.length === 0) return null
  return (
    <section class="doubts" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt} dir="auto">
            {doubt}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Details({ rows, words }: { readonly rows: CardContent['details']; readonly words: Words }) {
  if (rows.length === 0) return null
  return (
    <dl>
      {rows.map(([name, value]) => (
        <div key={`${name} ${value}`}>
          <dt>{detailIn(name, words)}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Namesakes(props: {
  readonly people: NonNullable<CardContent['namesakes']>
  readonly words: Words
  readonly locale: string
  readonly onTurn: CardProps['onTurn']
}) {
  const { words, locale } = props
  return (
    <ul class="namesakes" aria-label={words('namesakes')}>
      {props.people.map((person) => {
        const { role, since } = roleIn(person, words, locale)
        return (
          <li key={person.id}>
            <button type="button" onClick={() => props.onTurn(person.id)}>
              <strong>{person.name}</strong>
              <span>{since === undefined ? role : `${role}, ${since}`}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function Related({
  links,
  words,
  onTurn,
}: {
  readonly links: readonly CardLink[]
  readonly words: Words
  readonly onTurn: CardProps['onTurn']
}) {
  if (links.length === 0) return null
  return (
    <section aria-label={words('related')}>
      <h2>{words('related')}</h2>
      <div class="related">
        {links.map((link) => (
          <button key={link.id} type="button" onClick={() => onTurn(link.id)}>
            <span>{link.name}</span>
          </button>
        ))}
      </div>
    </section>
  )
}
