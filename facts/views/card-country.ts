import type { CountryProfile, Entity, IsoDate, World } from '../types.ts'
import { entityOf, profileIn } from '../world/by-country.ts'
import { holdersOf } from '../world/governing.ts'
import type { HeldOffice } from '../world/succession.ts'
import type { CardContent, CardCountry, CardHolder, CardLink, Coded } from './card-content.ts'
import { cardOfficeWithin, linkOf } from './card-who.ts'

/** What a country is; empty for a leader. */
export function countryOf(entity: Entity, world: World, day?: IsoDate): Pick<CardContent, 'country'> {
  const { iso2, kind } = entity
  if (kind !== 'country' || iso2 === undefined) return {}
  const heads = holdersOf(world, iso2).map((held) => holderNow(held, day))
  const headsThen = day === undefined ? [] : headsOn(day, iso2, heads, world)
  const profile = profileIn(world, iso2)
  const country = {
    ...(profile ? profileOf(profile, entity, world) : NOTHING),
    heads,
    ...(day === undefined || headsThen.length === 0 ? {} : { headsThen: { day, heads: headsThen } }),
  }
  return { country }
}

function holder({ office: { title }, entity }: HeldOffice): CardHolder {
  return { title, link: linkOf(entity) }
}

/** Who is in office now; of a day in an earlier term, 'since 2025' alone would read as if it had been somebody else then. */
function holderNow(held: HeldOffice, day: IsoDate | undefined): CardHolder {
  const { from, earlier = [] } = cardOfficeWithin(held.office, held.entity.offices ?? [])
  const wasHeld = day !== undefined && earlier.some((term) => term.from <= day && day <= term.to)
  return { ...holder(held), since: from, ...(wasHeld ? { earlier } : {}) }
}

/** Who was in office on a day, if that is not who is now. */
function headsOn(day: IsoDate, iso2: string, now: readonly CardHolder[], world: World): CardHolder[] {
  const then = holdersOf(world, iso2, day).map(holder)
  const isSame = then.length === now.length && then.every((head) => isAmong(head, now))
  return isSame ? [] : then
}

/** Whether somebody is in a list with the same office. */
function isAmong({ title, link }: CardHolder, heads: readonly CardHolder[]): boolean {
  return heads.some((head) => head.title === title && head.link.id === link.id)
}

type Profile = Omit<CardCountry, 'heads' | 'headsThen'>

/** For unions these facts are not known. */
const NOTHING: Profile = {
  capitals: [],
  memberships: [],
  neighbours: [],
  languages: [],
  currencies: [],
  area: 0,
  timeZones: [],
  region: '',
}

function profileOf(profile: CountryProfile, { name }: Entity, world: World): Profile {
  const { official, capitals, population, gdp, memberships, timeZones, area, region } = profile
  return {
    capitals,
    ...(population === undefined ? {} : { population }),
    ...(gdp === undefined ? {} : { gdp }),
    memberships,
    neighbours: profile.neighbours
      .toSorted((a, b) => peopleOf(b, world) - peopleOf(a, world))
      .flatMap((code): CardLink[] => {
        const neighbour = entityOf(world, `country:${code}`)
        return neighbour ? [linkOf(neighbour)] : []
      }),
    ...(official === name ? {} : { official }),
    languages: coded(profile.languages, profile.languageCodes),
    currencies: coded(profile.currencies, profile.currencyCodes),
    area,
    timeZones,
    region: PARTS_OF_WORLD[region] ?? '001',
  }
}

/** How many people live in a country; the neighbours with most come first. */
function peopleOf(iso2: string, world: World): number {
  return profileIn(world, iso2)?.population?.people ?? 0
}

/** UN M49 codes of the parts of the world in world-countries. If CLDR has no name for one, the code of a larger part. */
export const PARTS_OF_WORLD: Readonly<Record<string, string>> = {
  Antarctic: 'AQ',
  'Australia and New Zealand': '053',
  Caribbean: '029',
  'Central America': '013',
  'Central Asia': '143',
  'Central Europe': '150',
  'Eastern Africa': '014',
  'Eastern Asia': '030',
  'Eastern Europe': '151',
  Melanesia: '054',
  Micronesia: '057',
  'Middle Africa': '017',
  'North America': '003',
  'Northern Africa': '015',
  'Northern Europe': '154',
  Polynesia: '061',
  'South America': '005',
  'South-Eastern Asia': '035',
  'Southeast Europe': '150',
  'Southern Africa': '018',
  'Southern Asia': '034',
  'Southern Europe': '039',
  'Western Africa': '011',
  'Western Asia': '145',
  'Western Europe': '155',
}

function coded(names: readonly string[], codes: readonly string[]): Coded[] {
  return names.map((name, i) => {
    const code = codes[i]
    return code === undefined ? { name } : { code, name }
  })
}
