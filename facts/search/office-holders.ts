import type { Entity, EntityId, Office } from '../types.ts'

/** How a name fits: what is typed stands in it, it goes on behind it, an office says so, it is only near. */
export type Fit = 3 | 2 | 1 | 0

/** Somebody or a country that a query may mean, and how it does. */
export interface Candidate {
  readonly entity: Entity
  readonly fit: Fit
  /** The name is what was typed, and no more. */
  readonly isWhole: boolean
  readonly isCommon: boolean
  readonly score: number
  /** The office that was asked for, which may not be the one that is held now. */
  readonly office?: Office
}

const SMALL_WORDS = new Set(['of', 'the', 'in', 'for', 'de', 'du', 'von'])

/** Finds leaders by their office: 'pm japan', 'French president', 'leader of North Korea'. */
export function makeHolders(
  entities: readonly Entity[],
  wordsOf: (text: string) => string[],
  countriesOf: (words: readonly string[]) => Candidate[],
): (words: readonly string[]) => Candidate[] {
  const offices = entities.flatMap((entity) =>
    (entity.offices ?? []).map((office) => ({ entity, office, words: titleWords(office.title, wordsOf) })),
  )
  let made: ReadonlySet<string> | undefined
  /** Words of titles that are none of countries: 'Prime Minister of East Germany'. */
  const titles = (): ReadonlySet<string> => {
    const all = new Set(offices.flatMap(({ words }) => words))
    made ??= new Set([...all].filter((word) => countriesOf([word]).every(({ fit }) => fit < 3)))
    return made
  }
  return (words) => {
    const told = words.filter((word) => !SMALL_WORDS.has(word))
    const asked = told.filter((word) => titles().has(word))
    const rest = told.filter((word) => !titles().has(word))
    if (asked.length === 0 || rest.length === 0) return []
    const found = countriesOf(rest)
    const whole = found.filter(({ isWhole }) => isWhole)
    const countries = new Set((whole.length > 0 ? whole : found).map(({ entity }) => entity.iso2))
    const best = new Map<EntityId, Candidate>()
    for (const { entity, office, words: title } of offices) {
      if (!countries.has(office.country) || !asked.every((word) => title.includes(word))) continue
      // The oldest come first: the last one told stands.
      best.set(entity.id, { entity, fit: 1, isWhole: false, isCommon: true, score: 0.9, office })
    }
    return [...best.values()]
  }
}

/** A title's words, with those that readers type for it. */
function titleWords(title: string, wordsOf: (text: string) => string[]): string[] {
  const words = wordsOf(title)
  return [...words, 'leader', ...(words.includes('prime') ? ['pm', 'premier'] : [])]
}
