import type { CountryProfile, Entity, World } from '../types.ts'
import { holdersOf } from '../world/governing.ts'
import type { CardContent, CardCountry, CardLink } from './card-content.ts'
import { linkOf } from './card-who.ts'

/** What a country is; nothing of a leader. */
export function countryOf(entity: Entity, world: World): Pick<CardContent, 'country'> {
  const { iso2, kind } = entity
  if (kind !== 'country' || iso2 === undefined) return {}
  const heads = holdersOf(world, iso2).map(({ office: { title }, entity: holder }) => ({
    title,
    link: linkOf(holder),
  }))
  const profile = world.profiles.find((p) => p.iso2 === iso2)
  const country = { ...(profile ? profileOf(profile, entity, world) : NOTHING), heads }
  return { country }
}

type Profile = Omit<CardCountry, 'heads'>

/** Of unions there are no such facts. */
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
  const byCode = new Map(world.entities.map((entity) => [entity.id, entity]))
  return {
    capitals,
    ...(population === undefined ? {} : { population }),
    ...(gdp === undefined ? {} : { gdp }),
    memberships,
    neighbours: profile.neighbours.flatMap((code): CardLink[] => {
      const neighbour = byCode.get(`country:${code}`)
      return neighbour ? [linkOf(neighbour)] : []
    }),
    ...(official === name ? {} : { official }),
    languages: codesOr(profile.languageCodes, profile.languages),
    currencies: codesOr(profile.currencyCodes, profile.currencies),
    area,
    timeZones,
    region,
  }
}

/** Codes, which the reader's language has names for; the English names where there is not one for each. */
function codesOr(codes: readonly string[], names: readonly string[]): readonly string[] {
  return codes.length < names.length ? names : codes
}
