import type { Entity, EntityId, Office } from '../types.ts'

/** How a name matches: it has the typed words; it goes on after them; by an office; it is only near. */
export type Fit = 3 | 2 | 1 | 0

/** A leader or a country that a query may mean, and how well it matches. */
export interface NameMatch {
  readonly entity: Entity
  readonly fit: Fit
  /** The name is exactly what was typed. */
  readonly isWhole: boolean
  readonly isCommon: boolean
  readonly score: number
  /** The office that was asked for; it may be a former one. */
  readonly office?: Office
}

const SMALL_WORDS = new Set(['of', 'the', 'in', 'for', 'de', 'du', 'von'])

interface HeldOffice {
  readonly entity: Entity
  readonly office: Office
  /** Of its title. */
  readonly words: readonly string[]
}

/** Finds leaders by their office: 'pm japan', 'French president', 'leader of North Korea'. */
export function makeHolders(
  entities: readonly Entity[],
  wordsOf: (text: string) => string[],
  countriesOf: (words: readonly string[]) => NameMatch[],
): (words: readonly string[]) => NameMatch[] {
  let all: readonly HeldOffice[] | undefined
  /** Most queries have names, and need none. */
  const offices = (): readonly HeldOffice[] => {
    all ??= entities.flatMap((entity) =>
      (entity.offices ?? []).map((office) => ({ entity, office, words: titleWords(office.title, wordsOf) })),
    )
    return all
  }
  let made: ReadonlySet<string> | undefined
  /** Words of titles that are not words of countries, as in 'Prime Minister of East Germany'. */
  const titles = (): ReadonlySet<string> => {
    if (made) return made
    const all = new Set(offices().flatMap(({ words }) => words))
    made = new Set([...all].filter((word) => countriesOf([word]).every(({ fit }) => fit < 3)))
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
    const best = new Map<EntityId, NameMatch>()
    for (const { entity, office, words: title } of offices()) {
      if (!countries.has(office.country) || !asked.every((word) => title.includes(word))) continue
      // The oldest come first, so the latest office is kept.
      best.set(entity.id, { entity, fit: 1, isWhole: false, isCommon: true, score: 0.9, office })
    }
    return [...best.values()]
  }
}

/** The words of a title, with others that readers type for it. */
function titleWords(title: string, wordsOf: (text: string) => string[]): string[] {
  const words = wordsOf(title)
  return [...words, 'leader', ...(words.includes('prime') ? ['pm', 'premier'] : [])]
}
