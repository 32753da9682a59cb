import type { CardCountry, CardHolder, CardLink, Coded } from '../../facts/views/card.ts'
import { Locator } from '../ui/flag.tsx'
import type { Messages } from '../ui/messages.ts'
import { areaIn, countIn, dollarsIn, nameIn, timeIn } from '../ui/names.ts'
import { dayIn, detailIn, entityNameIn, isEnglish } from '../ui/role.ts'
import { Turn } from './card-head.tsx'

interface CountryProps {
  readonly country: CardCountry
  readonly messages: Messages
  readonly locale: string
  readonly onTurn: (id: CardLink['id']) => void
}

/** How many neighbours are listed; the others are only counted. */
const NEIGHBOURS = 5

/**
 * Who governs a country. If somebody else did when the page in front was written, that one comes first, and who holds the
 * same office now is in the same line. Of offices that are not the same now, those of the page's year are a line, and those
 * of now are another. Of the day then, the year is shown, so that most lines are whole.
 */
export function CountryHeads({ country, messages, locale, onTurn }: CountryProps) {
  const { heads, headsThen } = country
  const { day = '', heads: before = heads } = headsThen ?? {}
  if (heads.length + before.length === 0) return null
  const isThisYear = day.slice(0, 4) === String(new Date().getFullYear())
  const year = isThisYear ? dayIn(day, locale) : day.slice(0, 4)
  const gone = before.filter((one) => !heads.some((other) => isSame(one, other)))
  const next = successorsOf(
    gone,
    heads.filter((one) => !before.some((other) => isSame(one, other))),
  )
  const row = (holders: CardCountry['heads'], when?: string) => (
    <p key={when} class="heads">
      {when !== undefined && <span class="soft">{when}</span>}
      {holders.map((one) => (
        <Head
          key={`${one.title} ${one.link.id}`}
          holder={one}
          next={next?.get(one)}
          messages={messages}
          onTurn={onTurn}
        />
      ))}
    </p>
  )
  const rows =
    heads.length === 0
      ? [row(before, `${year}:`)]
      : gone.length === 0
        ? // Whoever was there is there: in a line of their own, others would seem to have followed.
          [row(heads)]
        : next
          ? [row(before)]
          : [row(before, `${year}:`), row(heads, messages('governNow'))]
  return (
    <section class="governing" aria-label={messages('country')}>
      {rows}
    </section>
  )
}

/**
 * Who has come for each one who has gone: in the same office, else, if as many have come, in the one of the same rank, as a
 * king for a queen. Undefined if it cannot be said of all.
 */
function successorsOf(
  gone: CardCountry['heads'],
  come: CardCountry['heads'],
): ReadonlyMap<CardHolder, CardHolder> | undefined {
  const isOf =
    ({ title }: CardHolder) =>
    (one: CardHolder): boolean =>
      one.title === title
  const found = new Map<CardHolder, CardHolder>()
  for (const one of gone) {
    const [only, ...others] = come.filter(isOf(one))
    if (only && others.length === 0) found.set(one, only)
  }
  const [left, free] = [gone.filter((one) => !found.has(one)), come.filter((one) => !gone.some(isOf(one)))]
  if (left.length !== free.length || found.size + left.length !== come.length) return undefined
  left.forEach((one, i) => {
    const other = free[i]
    if (other) found.set(one, other)
  })
  return found
}

/** Somebody in an office, and whoever is in the same now. */
function Head({
  holder: { title, link },
  next,
  messages,
  onTurn,
}: {
  readonly holder: CardHolder
  readonly next: CardHolder | undefined
  readonly messages: Messages
  readonly onTurn: CountryProps['onTurn']
}) {
  return (
    <span class="head">
      <Turn link={link} lead={detailIn(title, messages)} text={link.name} onTurn={onTurn} />
      {next && (
        <Turn
          link={next.link}
          lead={[messages('governNow'), next.title !== title && detailIn(next.title, messages)]
            .filter(Boolean)
            .join(' ')}
          text={next.link.name}
          onTurn={onTurn}
        />
      )}
    </span>
  )
}

function isSame(a: CardHolder, b: CardHolder): boolean {
  return a.title === b.title && a.link.id === b.link.id
}

/**
 * What a country is: a few figures side by side, in a line that unfolds to what few readers look for. It is there from the
 * beginning, so that nothing moves when the page's facts come.
 */
export function CountryDetails(props: CountryProps & { readonly locator: string | undefined }) {
  const { country, locator, messages, locale, onTurn } = props
  const { memberships, neighbours } = country
  const figures = figuresOf(country, messages, locale)
  if (figures.length === 0) return null
  const rest = neighbours.length - NEIGHBOURS
  const memberOf = memberships.map((code) => messages(`member_${code.replace(' ', '')}`)).filter(Boolean)
  const rows = [
    ...(memberOf.length > 0 ? [[detailIn('Memberships', messages), memberOf.join(', ')] as const] : []),
    ...rowsOf(country, messages, locale),
  ]
  return (
    <details class="country">
      <summary title={messages('furtherDetails')}>
        {figures.map(({ name, value, note, isText }) => (
          <span key={name} class="figure">
            <span class="soft">{note === undefined ? name : `${name} ${note}`} </span>
            <bdi class={isText ? undefined : 'together'}>{value}</bdi>
          </span>
        ))}
      </summary>
      <Locator svg={locator} />
      {neighbours.length > 0 && (
        <p class="neighbours">
          <span class="soft">{detailIn('Neighbours', messages)}</span>
          {neighbours.slice(0, NEIGHBOURS).map((link) => (
            <Turn key={link.id} link={link} text={entityNameIn(link, locale)} onTurn={onTurn} />
          ))}
          {rest > 0 && <span class="soft">{`+${rest}`}</span>}
        </p>
      )}
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

interface Figure {
  readonly name: string
  readonly value: string
  /** For which year it is an estimate. */
  readonly note?: string
  /** Whether lines may break it. */
  readonly isText?: true
}

/** Capital, population, product. Of two estimates the second one has its year: that of the other is hardly another one. */
function figuresOf({ capitals, population, gdp }: CardCountry, messages: Messages, locale: string): Figure[] {
  const noted = (year: number, isShown = true) =>
    isShown ? { note: messages('estimate', String(year)) } : {}
  const capital = detailIn(capitals.length > 1 ? 'Capitals' : 'Capital', messages)
  return [
    ...(capitals.length > 0 ? [{ name: capital, value: capitals.join(', '), isText: true as const }] : []),
    ...(population
      ? [
          {
            name: detailIn('Population', messages),
            value: countIn(population.people, locale),
            ...noted(population.year, gdp === undefined),
          },
        ]
      : []),
    ...(gdp
      ? [{ name: detailIn('GDP', messages), value: dollarsIn(gdp.usd, locale), ...noted(gdp.year) }]
      : []),
  ]
}

/** What few readers look for. */
function rowsOf(
  { official, languages, currencies, area, timeZones }: CardCountry,
  messages: Messages,
  locale: string,
): (readonly [name: string, value: string])[] {
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
  return rows.flatMap(([name, value]) => (value ? [[detailIn(name, messages), value] as const] : []))
}
