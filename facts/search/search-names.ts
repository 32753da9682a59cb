import { distance } from '../text/edit-distance.ts'
import type { Alias, Entity, EntityId, Office } from '../types.ts'
import { countryNames } from '../world/languages.ts'
import { type NearWord, soundOf, type Vocabulary } from './vocabulary.ts'

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

interface Written {
  readonly words: readonly string[]
  /** Folded. */
  readonly name: string
  /** Its words in the order of the alphabet: 'Xi Jinping' and 'Jinping Xi' are one. */
  readonly sorted: string
  /** Without spaces: one that was forgotten or put in the wrong place. */
  readonly joined: string
}

interface Spelling extends Written {
  readonly entity: Entity
  readonly isSurname: boolean
  /** Not what a country was called once, or is called in full. */
  readonly isCommon: boolean
}

/** How a name fits: what is typed stands in it, it goes on behind it, an office says so, it is only near. */
type Fit = 3 | 2 | 1 | 0

interface Candidate {
  readonly entity: Entity
  readonly fit: Fit
  /** The name is what was typed, and no more. */
  readonly isWhole: boolean
  readonly isCommon: boolean
  readonly score: number
  /** The office that was asked for, which may not be the one that is held now. */
  readonly office?: Office
}

/** How near a name must be to be listed: a quarter of its letters may be off, and its words in any order. */
const LEAST_NEARNESS = 0.72

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

function written(words: readonly string[]): Written {
  return { words, name: words.join(' '), sorted: [...words].sort().join(' '), joined: words.join('') }
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

const SMALL_WORDS = new Set(['of', 'the', 'in', 'for', 'de', 'du', 'von'])

/** Finds leaders by their office: 'pm japan', 'French president', 'leader of North Korea'. */
function makeHolders(
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

function isHeld({ from, to }: Office): boolean {
  return from !== undefined && to === undefined
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

const SOUNDS = new WeakMap<Written, string>()

/** What a name sounds like: worked out when it is first compared, which few ever are. */
function sound(written: Written): string {
  const known = SOUNDS.get(written) ?? soundOf(written.name)
  SOUNDS.set(written, known)
  return known
}

/** 1 for the same name; letters off, other orders and other transcriptions count less. */
function nearness(asked: Written, spelling: Written): number {
  const { name } = spelling
  if (name === asked.name) return 1
  const length = Math.max(name.length, asked.name.length)
  const most = Math.ceil(length * (1 - LEAST_NEARNESS))
  const nearer = (x: string, y: string, from: number): number => {
    const off = distance(x, y, most)
    return off > most ? 0 : from - off / length
  }
  return Math.max(
    nearer(asked.name, name, 1),
    asked.sorted === asked.name && spelling.sorted === name ? 0 : nearer(asked.sorted, spelling.sorted, 0.98),
    nearer(asked.joined, spelling.joined, 0.96),
    nearer(sound(asked), sound(spelling), 0.97),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
