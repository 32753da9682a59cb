import { type ComponentChildren, Fragment } from 'preact'
import type { CardContent, CardLink, CardOffice, CardPerson } from '../../facts/views/card.ts'
import { Flag } from '../ui/flag.tsx'
import type { Messages } from '../ui/messages.ts'
import { detailIn, entityNameIn, isEnglish, officeIn, roleIn, shortMonthIn, termsIn } from '../ui/role.ts'
import { Disc } from './disc.tsx'

type OnTurn = (id: CardLink['id']) => void

interface HeadProps {
  readonly content: CardContent
  readonly flag: string | undefined
  readonly messages: Messages
  readonly locale: string
  readonly onTurn: OnTurn
}

/** The picture, the name, and the office today and on the day of the page. */
export function Head(props: HeadProps) {
  const { content, flag, messages, locale } = props
  const { entity, namesakes } = content
  const isSomebody = entity.kind === 'leader' && !namesakes
  return (
    <>
      {isSomebody ? (
        <span class="picture">
          <Disc name={entity.name} flag={flag} />
          <Flag svg={flag} />
        </span>
      ) : (
        !namesakes && <Flag svg={flag} />
      )}
      <h1 id="attache-name">
        <bdi>{entityNameIn(entity, locale)}</bdi>
        <LifeOfTheDead person={content.person} messages={messages} />
      </h1>
      <p id="attache-role">
        <RoleLine {...props} />
      </p>
    </>
  )
}

/** The years of somebody's life beside the name: of the dead alone, so that no office of theirs reads as if they lived. */
export function LifeOfTheDead({
  person,
  messages,
}: {
  readonly person: CardContent['person']
  readonly messages: Messages
}) {
  const life = person?.died === undefined ? undefined : lifeIn(person, messages)
  if (life === undefined) return null
  return (
    <>
      {' '}
      <bdi class="life together">{life}</bdi>
    </>
  )
}

function RoleLine({ content, messages, locale }: HeadProps) {
  if (content.isLookUp) return <>{messages('bestMatches')}</>
  if (content.namesakes) return <>{messages('unsettled')}</>
  const { role } = roleIn(content, messages, locale)
  const { then, isClaimed, entity, office, union } = content
  const line = isClaimed ? messages('claimed', role) : role || messages(entity.kind)
  const region = content.country?.region && messages(`part_${content.country.region}`)
  const isNow = office === undefined || office.to === undefined
  const years = office && !union && <Years office={office} messages={messages} />
  const { calledThen, language } = content.page ?? {}
  const now = [line, years, region]
  if (!then) return <Parts parts={now} />
  const nowAnd = (parts: readonly ComponentChildren[]): ComponentChildren => (
    <>
      <Parts parts={now} />
      <span class="break" />
      <Parts parts={parts} />
    </>
  )
  const onDay = (words: ComponentChildren): ComponentChildren =>
    nowAnd(partsOnDay(then.day, office?.from, words, locale))
  if (calledThen !== undefined) return onDay(<bdi lang={language}>{calledThen}</bdi>)
  if (then.when === 'later') return onDay(messages('notYetInOffice'))
  if (then.when === 'former' && isSameOffice(then.office, office)) return onDay(messages('outOfOffice'))
  const held = isEnglish(locale) ? then.role : officeIn(then.office, messages, locale)
  const heldFor = <Years key="then" office={then.office} messages={messages} />
  if (!isNow && then.when === 'held') return <Parts parts={[messages('whenWritten', held), heldFor]} />
  if (then.when !== 'former') return onDay(held)
  const before = content.person?.died === undefined ? messages('former', held) : held
  return nowAnd([before, heldFor])
}

/**
 * What somebody was on the day of the page, as the heads of countries have it: `2010: Prime Minister of Russia`.
 *
 * @param from since when they have the office of today, if they have one
 */
function partsOnDay(
  day: string,
  from: string | undefined,
  words: ComponentChildren,
  locale: string,
): readonly ComponentChildren[] {
  const [first, ...where] = typeof words === 'string' ? words.split(DOT) : [words]
  return [
    <span key="first">
      <span class="soft">{`${yearOfPage(day, locale, [from])}: `}</span>
      {first}
    </span>,
    ...where,
  ]
}

/**
 * The year of a page; its month too in a year that does not tell it from now: this one, or one in which somebody came.
 *
 * @param since the days or years since when those of today hold their offices
 */
export function yearOfPage(day: string, locale: string, since: readonly (string | undefined)[] = []): string {
  const year = day.slice(0, 4)
  const isTold = [String(new Date().getFullYear()), ...since].every((one) => one?.slice(0, 4) !== year)
  return isTold ? year : shortMonthIn(day, locale)
}

/** What is between the parts of a line. */
const DOT = ' · '

/** Parts of a line with dots between them, also those in texts: no dot begins or ends a line. */
function Parts({ parts }: { readonly parts: readonly ComponentChildren[] }) {
  const all = parts.flatMap<ComponentChildren>((part) =>
    typeof part === 'string' ? part.split(DOT) : [part],
  )
  return (
    <>
      {all.filter(Boolean).map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they have no other name, and never move.
        <span key={i} class="part">
          {i > 0 && <span class="dot">{DOT}</span>}
          {part}
        </span>
      ))}
    </>
  )
}

/** The years in office, none of which is broken. */
function Years({ office, messages }: { readonly office: CardOffice; readonly messages: Messages }) {
  return (
    <>
      {termsIn(office, messages).map((term, i) => (
        <Fragment key={term}>
          {i > 0 && ', '}
          <span class="together">{term}</span>
        </Fragment>
      ))}
    </>
  )
}

function isSameOffice(a: CardOffice, b: CardOffice | undefined): boolean {
  return a.title === b?.title && a.country === b.country && a.state === b.state
}

/** Who holds the office today, if somebody else does; with who came before if that is the same. */
export function HolderLine({ content, messages, onTurn }: Omit<HeadProps, 'flag' | 'locale'>) {
  const { holder } = aroundOf(content)
  if (!holder) return null
  return (
    <p class="meta">
      <Turn link={holder} text={holderLine(content, messages)} onTurn={onTurn} />
    </p>
  )
}

function holderLine(content: CardContent, messages: Messages): string {
  const { before, holder, isBetween } = aroundOf(content)
  if (isBetween && before) return messages('between', before.name)
  if (!holder) return ''
  // The office is that of the page's day, if it is another one than in the first line.
  const { title } = (content.then?.holder && content.then.office) ?? content.office ?? { title: '' }
  return messages('holderSince', holder.name, holder.since.slice(0, 4), detailIn(title, messages))
}

/**
 * The predecessor and the successor; the years of birth and death, and the party.
 *
 * @param isWhole whether it begins with who holds the office today: there is nothing between the two lines
 */
export function PersonLine({
  content,
  isWhole,
  messages,
  onTurn,
}: Omit<HeadProps, 'flag' | 'locale'> & { readonly isWhole: boolean }) {
  const { before, after, holder, isBetween } = aroundOf(content)
  const { native, died, party } = content.person ?? {}
  const life = died === undefined ? lifeIn(content.person ?? {}, messages) : undefined
  const turn = (key: string, link: CardLink, text: string) => (
    <Turn key={key} link={link} text={text} onTurn={onTurn} />
  )
  const bare = (key: string, text: string, lang?: string) => (
    <span key={key} class={key === 'life' ? 'together' : undefined}>
      <bdi lang={lang}>{text}</bdi>
    </span>
  )
  const isSaid = isBetween && holder !== undefined
  const isNext = holder?.since.slice(0, 4) === content.office?.to?.slice(0, 4)
  const { called, language } = content.page ?? {}
  const parts = [
    ...(called === undefined ? [] : [bare('called', messages('calledHere', called), language)]),
    ...(isWhole && holder ? [turn('holder', holder, holderLine(content, messages))] : []),
    ...(before && !isSaid
      ? [turn('before', before, messages(isBetween ? 'between' : 'after', before.name))]
      : []),
    // 'Then Donald Trump' of 2017, who is in office today again.
    ...(after && (after.id !== holder?.id || !isNext) && !isBetween
      ? [turn('after', after, messages('before', after.name))]
      : []),
    ...(life === undefined ? [] : [bare('life', life)]),
    // The tables have it in English only.
    ...(party === undefined ? [] : [bare('party', party, 'en')]),
    ...(native === undefined ? [] : [bare('native', native)]),
  ]
  if (parts.length === 0) return null
  return <p class="meta">{parts}</p>
}

/** Who had the office before and after somebody, and who has it today; whether it is one and the same before and after. */
function aroundOf({ entity, person, then, holder: now }: CardContent) {
  const { before, after } = person ?? {}
  const known = then?.holder ?? now
  // Who is in office again is in the first line.
  const holder = known?.id === entity.id ? undefined : known
  return { before, after, holder, isBetween: before !== undefined && before.id === (after ?? holder)?.id }
}

/** `born 1964`, `1931–2022`; undefined if neither year is known. */
function lifeIn({ born, died }: CardPerson, messages: Messages): string | undefined {
  if (born !== undefined && died !== undefined) return `${born}–${died}`
  if (born !== undefined) return messages('born', String(born))
  return died === undefined ? undefined : messages('died', String(died))
}

/** A name in a line of the card; a click shows that one's card. */
export function Turn(props: {
  readonly link: CardLink
  readonly text: string
  readonly onTurn: OnTurn
  readonly lead?: string
  readonly tail?: string
}) {
  return (
    <button type="button" class="turn" onClick={() => props.onTurn(props.link.id)}>
      {props.lead && <span class="soft">{`${props.lead} `}</span>}
      {props.lead === undefined ? (
        // The interface's words with a name in them.
        <span>{props.text}</span>
      ) : (
        <bdi>{props.text}</bdi>
      )}
      {props.tail && <span class="soft together">{` ${props.tail}`}</span>}
    </button>
  )
}
