/** Something with leaders of its own that is not a country: a union of states, an organisation, an alliance. */
export interface Union {
  /** The common English name. */
  readonly name: string
  readonly kind: 'union' | 'organisation' | 'alliance'
  /** How many countries belong to it. */
  readonly members: number
}

/**
 * By the code that offices have. Bundles keep them among the countries; cards say what they are. They have no aliases.
 * Members as of November 2026.
 */
export const UNIONS: Readonly<Record<string, Union>> = {
  EU: { name: 'European Union', kind: 'union', members: 27 },
  UN: { name: 'United Nations', kind: 'organisation', members: 193 },
  NATO: { name: 'NATO', kind: 'alliance', members: 32 },
}

/** The union with a code; undefined for a country. */
export function unionOf(iso2: string | undefined): Union | undefined {
  return iso2 !== undefined && Object.hasOwn(UNIONS, iso2) ? UNIONS[iso2] : undefined
}

/** What readers are shown about an entity's kind: the key of a word, `leader`, `country`, `union`, … */
export function sortOf(entity: {
  readonly kind: 'leader' | 'country'
  readonly iso2?: string
}): 'leader' | 'country' | Union['kind'] {
  return unionOf(entity.iso2)?.kind ?? entity.kind
}
