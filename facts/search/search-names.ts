import type { NearWord, Vocabulary } from '../names/vocabulary.ts'
import type { Alias, Entity, EntityId, Office } from '../types.ts'
import { countryNames } from '../world/languages.ts'
import { LEAST_NEARNESS, nearness, type Written, written } from './name-nearness.ts'
import { type Candidate, makeHolders } from './office-holders.ts'

/** A leader or country that a query may mean. */
export interface FoundName {
  readonly entity: Entity
  /** Whether all that was typed stands in a name as it was typed, its last word perhaps only begun. */
  readonly isSure: boolean
  /** 0 to 1: how near the name is, letter by letter. */
  readonly score: number
}

/** The names of leaders and countries, to be looked up. */
export interface NamesIndex {
  /** The best first: names that have the words, names that go on behind them, offices, then names that are near. */
  find(words: readonly string[]): FoundName[]
  /** Whether a word stands in a name. */
  has(word: string): boolean
}

interface Spelling extends Written {
  readonly entity: Entity
  readonly isSurname: boolean
  /** Not what a country was called once, or is called in full. */
  readonly isCommon: boolean
}

const ENOUGH = 5

/** Languages that countries are looked up in as well, by the script of what is typed. */
const LANGUAGES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, ['ja']],
  [/\p{Script=Han}/u, ['ja', 'zh', 'zh-Hant']],
  [/\p{Script=Arabic}/u, ['ar', 'fa', 'ur']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Devanagari}/u, ['hi']],
  [/\p{Script=Latin}/u, ['de', 'es', 'fr']],
]

/**
 * @param wordsOf takes a text apart into folded words
 * @param vocabulary makes a vocabulary of words
 */
export function makeNames(
  entities: readonly Entity[],
  aliases: readonly Alias[],
  wordsOf: (text: string) => string[],
  vocabularyOf: (words: Iterable<string>) => Vocabulary,
): NamesIndex {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const table = makeTable(wordsOf)
  const known = new Map<EntityId, number>()
  for (const entity of entities) table.add(entity, entity.name, false)
  for (const { entity: id, text, kind } of aliases) {
    const entity = kind === 'office' ? undefined : byId.get(id)
    if (!entity) continue
    if (kind !== 'demonym' && kind !== 'capital') known.set(id, (known.get(id) ?? 0) + 1)
    table.add(entity, text, kind === 'surname')
  }
  const vocabulary = vocabularyOf(table.byWord.keys())
  /** The names of countries in other languages: found as they are typed, never by what is only near. */
  const foreign = new Map<string, { table: Table; vocabulary: Vocabulary }>()
  const foreignOf = (language: string): { table: Table; vocabulary: Vocabulary } => {
    const made = foreign.get(language)
    if (made) return made
    const own = makeTable(wordsOf)
    const codes = entities.flatMap(({ iso2 }) =>
      iso2 !== undefined && /^[A-Z]{2}$/.test(iso2) ? [iso2] : [],
    )
    for (const { entity: id, text } of countryNames(language, codes)) {
      const entity = byId.get(id)
      if (entity) own.add(entity, text, false)
    }
    const pair = { table: own, vocabulary: vocabularyOf(own.byWord.keys()) }
    foreign.set(language, pair)
    return pair
  }
  const sureOf = (words: readonly string[]): Candidate[] => {
    const typed = words.join('')
    const languages = LANGUAGES.filter(([script]) => script.test(typed)).flatMap(([, own]) => own)
    return [
      ...standing(words, table, vocabulary),
      ...languages.flatMap((language) => {
        const { table: own, vocabulary: begun } = foreignOf(language)
        return standing(words, own, begun)
      }),
    ]
  }
  const holders = makeHolders(entities, wordsOf, (words) =>
    sureOf(words).filter(({ entity }) => entity.kind === 'country'),
  )
  const byStanding = makeOrder(known)
  return {
    has: (word) => table.byWord.has(word),
    find(words) {
      const sure = sureOf(words)
      const offices = sure.length > 0 ? [] : holders(words)
      const best = new Map<EntityId, Candidate>()
      // Where enough names have the words, nobody looks for what is only near.
      const isEnough = new Set(sure.map(({ entity }) => entity.id)).size >= ENOUGH
      const others = isEnough ? [] : near(words, table, vocabulary)
      for (const candidate of [...sure, ...offices, ...others]) {
        const other = best.get(candidate.entity.id)
        if (!other || byFit(candidate, other) < 0) best.set(candidate.entity.id, candidate)
      }
      return [...best.values()]
        .sort((a, b) => byFit(a, b) || byStanding(a, b))
        .map(({ entity, fit, score }) => ({ entity, isSure: fit > 0, score }))
    },
  }
}

interface Table {
  readonly byWord: ReadonlyMap<string, ReadonlySet<Spelling>>
  add(entity: Entity, text: string, isSurname: boolean): void
}

function makeTable(wordsOf: (text: string) => string[]): Table {
  const byWord = new Map<string, Set<Spelling>>()
  const seen = new Set<string>()
  return {
    byWord,
    add(entity, text, isSurname) {
      const words = wordsOf(text)
      const name = words.join(' ')
      if (name === '' || seen.has(`${entity.id} ${name}`)) return
      seen.add(`${entity.id} ${name}`)
      const isCommon = entity.kind === 'leader' || text === entity.name
      const spelling = { entity, isSurname, isCommon, ...written(words) }
      for (const word of new Set([...words, spelling.joined]))
        byWord.set(word, (byWord.get(word) ?? new Set()).add(spelling))
    },
  }
}

/** The names in which all words stand, in any order; the last may be only begun. */
function standing(words: readonly string[], { byWord }: Table, vocabulary: Vocabulary): Candidate[] {
  const last = words.at(-1) ?? ''
  const others = words.slice(0, -1)
  const asked = words.join(' ')
  const starts = others[0] === undefined ? [last, ...vocabulary.startingWith(last)] : [others[0]]
  const spellings = new Set(starts.flatMap((word) => [...(byWord.get(word) ?? [])]))
  return [...spellings].flatMap((spelling): Candidate[] => {
    if (!others.every((word) => spelling.words.includes(word))) return []
    const isThere = spelling.words.includes(last)
    if (!isThere && !spelling.words.some((word) => word.startsWith(last))) return []
    const isWhole = !spelling.isSurname && spelling.name === asked
    const score = isWhole ? 1 : 0.85 + (0.1 * asked.length) / Math.max(asked.length, spelling.name.length)
    const { entity, isCommon } = spelling
    return [{ entity, fit: isThere ? 3 : 2, isWhole, isCommon, score }]
  })
}

/** Names that are near, letter by letter. */
function near(words: readonly string[], { byWord }: Table, vocabulary: Vocabulary): Candidate[] {
  const asked = written(words)
  const meant = words.flatMap((word, i): NearWord[] => vocabulary.near(word, i === words.length - 1))
  const spellings = new Set(meant.flatMap(({ word }) => [...(byWord.get(word) ?? [])]))
  return [...spellings].flatMap((spelling): Candidate[] => {
    const score = nearness(asked, spelling)
    return score < LEAST_NEARNESS
      ? []
      : [{ entity: spelling.entity, fit: 0, isWhole: false, isCommon: true, score }]
  })
}

/** How what was typed fits comes first; of names that are only near, the nearest. */
function byFit(a: Candidate, b: Candidate): number {
  return (
    b.fit - a.fit ||
    Number(b.isWhole) - Number(a.isWhole) ||
    Number(b.isCommon) - Number(a.isCommon) ||
    (a.fit === 0 ? b.score - a.score : 0)
  )
}

function isHeld({ from, to }: Office): boolean {
  return from !== undefined && to === undefined
}

/**
 * Of names that fit alike: countries and who sits before former leaders; of those the ones that are written in many
 * ways, since the world's news speak of them most; of former ones who left last.
 */
function makeOrder(known: ReadonlyMap<EntityId, number>): (a: Candidate, b: Candidate) => number {
  const sitting = ({ entity, office }: Candidate): Office | undefined =>
    office ? (isHeld(office) ? office : undefined) : entity.offices?.find(isHeld)
  const weight = ({ entity }: Candidate): number => known.get(entity.id) ?? 0
  const since = ({ entity }: Candidate): string =>
    (entity.offices ?? [])
      .map(({ from = '', to = from }) => to)
      .sort()
      .at(-1) ?? ''
  return (a, b) => {
    const [x, y] = [sitting(a), sitting(b)]
    const isNow = (candidate: Candidate, office: Office | undefined): number =>
      candidate.entity.kind === 'country' || office ? 1 : 0
    return (
      isNow(b, y) - isNow(a, x) ||
      Number(b.entity.kind === 'country') - Number(a.entity.kind === 'country') ||
      (isNow(a, x) ? weight(b) - weight(a) : 0) ||
      compare(since(b), since(a)) ||
      b.score - a.score ||
      compare(a.entity.name, b.entity.name)
    )
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
