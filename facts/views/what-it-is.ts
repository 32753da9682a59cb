import type { Entity, World } from '../types.ts'
import { type Union, unionOf } from '../world/unions.ts'
import type { CardContent } from './card.ts'

/** `Republic of Korea`, `Union of 27 countries`, `Territory`. */
export function whatItIs({ iso2, name }: Entity, world: World): Pick<CardContent, 'role' | 'union'> {
  const union = unionOf(iso2)
  if (union) return { role: `${UNION_WORDS[union.kind]} of ${union.members} countries`, union }
  const profile = world.profiles.find((p) => p.iso2 === iso2)
  if (profile && profile.official !== name) return { role: profile.official }
  return { role: profile?.territory ? 'Territory' : 'Country' }
}

const UNION_WORDS: Readonly<Record<Union['kind'], string>> = {
  union: 'Union',
  organisation: 'International organisation',
  alliance: 'Alliance',
}

/** Whether a country governs itself and nobody is known to be in office; territories may have nobody of their own. */
export function isHolderUnknown({ kind, iso2 }: Entity, world: World): boolean {
  const profile = world.profiles.find((p) => p.iso2 === iso2)
  if (kind !== 'country' || !profile || profile.territory) return false
  return !world.entities.some((e) => e.offices?.some((o) => o.country === iso2 && o.to === undefined))
}

/** Four fit into a line; of more than those the first three stand for all. */
export function some(names: readonly string[]): string {
  return names.length > 4 ? `${names.slice(0, 3).join(', ')}, …` : names.join(', ')
}
