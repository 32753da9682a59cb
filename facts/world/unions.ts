/** What has leaders of its own and is no country: a union of states, an organisation of them, an alliance. */
export interface Union {
  /** The common English name. */
  readonly name: string
  readonly kind: 'union' | 'organisation' | 'alliance'
  /** How many countries belong to it. */
  readonly members: number
}

/**
 * By the code that offices have it under. They are kept among the countries, as bundles have them; readers are told
 * what they are. No alias leads to them. Members as of November 2026.
 */
export const UNIONS: Readonly<Record<string, Union>> = {
  EU: { name: 'European Union', kind: 'union', members: 27 },
  UN: { name: 'United Nations', kind: 'organisation', members: 193 },
  NATO: { name: 'NATO', kind: 'alliance', members: 32 },
}

/** The union of that code; undefined of a country. */
export function unionOf(iso2: string | undefined): Union | undefined {
  return iso2 !== undefined && Object.hasOwn(UNIONS, iso2) ? UNIONS[iso2] : undefined
}

/** What something with a name is to readers: the key of its word, `leader`, `country`, `union`, … */
export function sortOf(entity: {
  readonly kind: 'leader' | 'country'
  readonly iso2?: string
}): 'leader' | 'country' | Union['kind'] {
  return unionOf(entity.iso2)?.kind ?? entity.kind
}
