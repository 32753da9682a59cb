import type { CardCountry, CardHolder, CardLink, Coded } from '../../facts/views/card.ts'
import { Locator } from '../ui/flag.tsx'
import type { Messages } from '../ui/messages.ts'
import { areaIn, countIn, dollarsIn, nameIn, timeIn } from '../ui/names.ts'
import { detailIn, entityNameIn, isEnglish, yearsIn } from '../ui/role.ts'
import { Turn, yearOfPage } from './card-head.tsx'
import { showUnfolded } from './unfold.ts'

interface CountryProps {
  readonly country: CardCountry
  readonly messages: Messages
  readonly locale: string
  readonly onTurn: (id: CardLink['id']) => void
}

/** How many neighbours are listed; the others are only counted. */
const NEIGHBOURS = 5

/**
 * Who governs a country. If somebody else did when the page in front was written, they and those who govern now are a row
 * each, with the time of the page and 'now' before them; those who did then and do now have a row of their own. Of the day
 * then, the year is shown, with the month where it is needed, so that most rows are one line.
 */
export function CountryHeads({ country, messages, locale, onTurn }: CountryProps) {
  const { heads, headsThen } = country
  const { day = '', heads: before = heads } = headsThen ?? {}
  if (heads.length + before.length === 0) return null
  const isIn = (one: CardHolder, all: readonly CardHolder[]): boolean =>
    all.some((other) => isSame(one, other))
  const gone = before.filter((one) => !isIn(one, heads))
  const same = heads.filter((one) => isIn(one, before))
  // Who only came to the same office would seem, in a row of now, to have followed somebody.
  const isJoined =
    gone.length === 0 && heads.some((one) => !isIn(one, before) && same.some((s) => s.title === one.title))
  const both = isJoined ? heads : same
  const come = heads.filter((one) => !both.includes(one))
  const changed = [
    {
      when: `${yearOfPage(
        day,
        locale,
        come.map(({ since }) => since),
      )}:`,
      holders: gone,
    },
    { when: messages('governNow'), holders: come },
  ]
  const always = { when: '', holders: both }
  // Whoever governs comes first.
  const isFirst = heads.slice(0, 1).every((one) => both.includes(one))
  const rows = (isFirst ? [always, ...changed] : [...changed, always]).filter(
    ({ holders }) => holders.length > 0,
  )
  return (
    <section class="governing" aria-label={messages('country')}>
      {rows.map(({ when, holders }) => (
        <p key={when} class="heads">
          {when && <span class="soft">{when}</span>}
          <span class="names">
            {holders.map(({ title, link, since, earlier = [] }) => (
              <Turn
                key={`${title} ${link.id}`}
                link={link}
                lead={detailIn(title, messages)}
                text={link.name}
                {...(since === undefined ? {} : { tail: yearsIn({ from: since, earlier }, messages) })}
                onTurn={onTurn}
              />
            ))}
          </span>
        </p>
      ))}
    </section>
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
    <details class="country" onToggle={showUnfolded}>
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
