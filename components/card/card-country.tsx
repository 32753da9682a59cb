import type { ComponentChildren } from 'preact'
import type { CardCountry, CardLink, Coded } from '../../facts/views/card.ts'
import { Locator } from '../ui/flag.tsx'
import type { Messages } from '../ui/messages.ts'
import { areaIn, countIn, dollarsIn, nameIn, timeIn } from '../ui/names.ts'
import { dayIn, detailIn, entityNameIn, isEnglish } from '../ui/role.ts'
import { Turn } from './card-head.tsx'

interface CountryProps {
  readonly country: CardCountry
  readonly locator: string | undefined
  readonly messages: Messages
  readonly locale: string
  readonly onTurn: (id: CardLink['id']) => void
}

/** How many neighbours are listed; the others are only counted. */
const NEIGHBOURS = 5

/**
 * Who governs a country, now, and when the page in front was written if that is not the same: each is a line with all of
 * them, since whoever is in one line alone seems to have come or gone. Of the day then, the year is shown, so that most
 * lines are whole.
 */
export function CountryHeads({
  country,
  messages,
  locale,
  onTurn,
}: Pick<CountryProps, 'country' | 'messages' | 'locale' | 'onTurn'>) {
  const { heads, headsThen } = country
  const { day = '', heads: before = [] } = headsThen ?? {}
  if (heads.length + before.length === 0) return null
  const isThisYear = day.slice(0, 4) === String(new Date().getFullYear())
  // The line above has the same offices in the same order.
  const isSame = before.length === heads.length && before.every(({ title }, i) => title === heads[i]?.title)
  const shared = { messages, onTurn }
  const year = <span class="soft">{`${isThisYear ? dayIn(day, locale) : day.slice(0, 4)}:`}</span>
  if (!headsThen || heads.length === 0)
    return (
      <section class="governing" aria-label={messages('country')}>
        <p class="heads">
          {headsThen && year}
          <Heads holders={headsThen ? before : heads} isBare={false} {...shared} />
        </p>
      </section>
    )
  return (
    <section class="governing twice" aria-label={messages('country')}>
      <p class="heads">
        {year}
        <span class="all then">
          <Heads holders={before} isBare={false} {...shared} />
        </span>
      </p>
      <p class="heads">
        <span class="soft">{messages('governNow')}</span>
        <span class="all">
          <Heads holders={heads} isBare={isSame} {...shared} />
        </span>
      </p>
    </section>
  )
}

/**
 * What a country is: its size, memberships and neighbours, which are in any book. Where the page in front says something of
 * it, they are one line that unfolds.
 */
export function CountryDetails(props: CountryProps & { readonly isFolded: boolean }) {
  const { country, isFolded, locator, messages, locale, onTurn } = props
  const { capitals, population } = country
  const line = [capitals.join(', '), population && countIn(population.people, locale)].filter(Boolean)
  if (line.length === 0) return null
  const rows = <CountryRows {...{ country, isFolded, locator, messages, locale, onTurn }} />
  if (!isFolded) return rows
  return (
    <details class="more gist">
      <summary>
        <span>{line.join(' · ')}</span>
      </summary>
      {rows}
    </details>
  )
}

/** @param isFolded whether they are below a line with capital and population */
function CountryRows(props: CountryProps & { readonly isFolded: boolean }) {
  const { country, isFolded, locator, messages, locale, onTurn } = props
  const { capitals, population, gdp, memberships, neighbours } = country
  // Two estimates for the same year are said to be so once, after the second one.
  const isSameYear = gdp !== undefined && gdp.year === population?.year
  const rest = neighbours.length - NEIGHBOURS
  const memberOf = memberships.map((code) => messages(`member_${code.replace(' ', '')}`)).filter(Boolean)
  return (
    <section class="country" aria-label={messages('country')}>
      <div class="who-else">
        <dl>
          {!isFolded && capitals.length > 0 && (
            <Row name={detailIn(capitals.length > 1 ? 'Capitals' : 'Capital', messages)}>
              {capitals.join(', ')}
            </Row>
          )}
          {!isFolded && population !== undefined && (
            <Row name={detailIn('Population', messages)}>
              <Estimate
                value={countIn(population.people, locale)}
                year={isSameYear ? undefined : population.year}
                messages={messages}
              />
            </Row>
          )}
          {gdp !== undefined && (
            <Row name={detailIn('GDP', messages)}>
              <Estimate value={dollarsIn(gdp.usd, locale)} year={gdp.year} messages={messages} />
            </Row>
          )}
          {memberOf.length > 0 && <Row name={detailIn('Memberships', messages)}>{memberOf.join(', ')}</Row>}
        </dl>
        <Locator svg={locator} />
      </div>
      {neighbours.length > 0 && (
        <p class="neighbours">
          <span class="soft">{detailIn('Neighbours', messages)}</span>
          {neighbours.slice(0, NEIGHBOURS).map((link) => (
            <Turn key={link.id} link={link} text={entityNameIn(link, locale)} onTurn={onTurn} />
          ))}
          {rest > 0 && <span class="soft">{`+${rest}`}</span>}
        </p>
      )}
      <Further country={country} isFolded={!isFolded} messages={messages} locale={locale} />
    </section>
  )
}

/** A value with the year for which it is an estimate, which does not begin a line. */
function Estimate(props: {
  readonly value: string
  readonly year: number | undefined
  readonly messages: Messages
}) {
  const { value, year, messages } = props
  if (year === undefined) return <>{value}</>
  const at = value.lastIndexOf(' ') + 1
  return (
    <>
      {value.slice(0, at)}
      <span class="together">
        {`${value.slice(at)} `}
        <span class="estimate">{messages('estimate', String(year))}</span>
      </span>
    </>
  )
}

/** @param isBare whether their offices are in the line above */
function Heads(
  props: { readonly holders: CardCountry['heads']; readonly isBare: boolean } & Pick<
    CountryProps,
    'messages' | 'onTurn'
  >,
) {
  const { holders, isBare, messages, onTurn } = props
  return (
    <>
      {holders.map(({ title, link }) => (
        <Turn
          key={`${title} ${link.id}`}
          link={link}
          lead={isBare ? '' : detailIn(title, messages)}
          text={link.name}
          onTurn={onTurn}
        />
      ))}
    </>
  )
}

/** What few readers look for. @param isFolded whether it is in a line that unfolds */
function Further(
  props: Pick<CountryProps, 'country' | 'messages' | 'locale'> & { readonly isFolded: boolean },
) {
  const { country, isFolded, messages, locale } = props
  const { official, languages, currencies, area, timeZones } = country
  const [zone] = timeZones
  const time = zone === undefined ? undefined : timeIn(zone, locale, Date.now())
  const named = (type: 'language' | 'currency', codes: readonly Coded[]): string =>
    codes.map((one) => nameIn(type, one, locale)).join(', ')
  const rows: readonly (readonly [string, string | undefined])[] = [
    // The tables have it in English only.
    ['Official name', isEnglish(locale) ? official : undefined],
    [languages.length > 1 ? 'Languages' : 'Language', named('language', languages)],
    ['Currency', named('currency', currencies)],
    ['Area', area > 0 ? areaIn(area, locale) : undefined],
    ['Local time', time && (timeZones.length > 1 ? `${time} …` : time)],
  ]
  const shown = rows.flatMap(([name, value]) => (value ? [[detailIn(name, messages), value] as const] : []))
  if (shown.length === 0) return null
  const list = (
    <dl>
      {shown.map(([name, value]) => (
        <Row key={name} name={name}>
          {value}
        </Row>
      ))}
    </dl>
  )
  if (!isFolded) return list
  return (
    <details class="more">
      <summary>
        <span>{messages('furtherDetails')}</span>
      </summary>
      {list}
    </details>
  )
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{children}</bdi>
      </dd>
    </div>
  )
}
