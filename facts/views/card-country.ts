import type { Entity, World } from '../types.ts'
import { headsOf } from '../world/governing.ts'
import type { CardContent, CardCountry } from './card-content.ts'
import { linkOf } from './card-who.ts'

/** What a country is; nothing of a leader. */
export function countryOf(entity: Entity, world: World): Pick<CardContent, 'country'> {
  const { iso2, kind } = entity
  if (kind !== 'country' || iso2 === undefined) return {}
  const heads = headsOf(iso2, world.entities).map(({ title, holder }) => ({ title, link: linkOf(holder) }))
  const profile = world.profiles.find((p) => p.iso2 === iso2)
  const { official, capitals = [], languages = [], currencies = [], area = 0, region = '' } = profile ?? {}
  const country: CardCountry = {
    heads,
    capitals,
    memberships: [],
    neighbours: [],
    ...(official === undefined || official === entity.name ? {} : { official }),
    languages,
    currencies,
    area,
    timeZones: [],
    region,
  }
  return { country }
}
