import type { NearWord, Vocabulary } from '../names/vocabulary.ts'
import { byCodeUnits } from '../text/code-units.ts'
import type { Alias, Entity, EntityId, Office } from '../types.ts'
import { countryNames } from '../world/languages.ts'
import { LEAST_NEARNESS, nearness, type Written, written } from './name-nearness.ts'
import { makeHolders, type NameMatch } from './office-holders.ts'

/** A leader or country that a query may mean. */
export interface FoundName {
  readonly entity: Entity
  /** Whether a name has all the words as they were typed; the last word may be incomplete. */
  readonly isSure: boolean
  /** 0 to 1: how near the name is, letter by letter. */
  readonly score: number
}

/** The names of leaders and countries, to be looked up. */
export interface NamesIndex {
  /** The best first: names that have the words, names that go on after them, offices, then names that are near. */
  find(words: readonly string[]): FoundName[]
  /** Whether a name has a word. */
  has(word: string): boolean
}

interface Spelling {
  readonly entity: Entity
  readonly own: Written
  readonly isSurname: boolean
  /** Not a former or official name of a country. */
  readonly isCommon: boolean
}

const ENOUGH = 5

/** Other languages in which countries are looked up, by the script that was typed. */
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
 * @param wordsOf splits a text into folded words
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
  /** The names of countries in other languages. They are found only if they are typed correctly. */
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
  const sureOf = (words: readonly string[]): NameMatch[] => {
    const typed = words.join('')
    const languages = LANGUAGES.filter(([script]) => script.test(typed)).flatMap(([, own]) => own)
    return [
      ...withAllWords(words, table, vocabulary),
      ...languages.flatMap((language) => {
        const { table: own, vocabulary: begun } = foreignOf(language)
        return withAllWords(words, own, begun)
      }),
    ]
  }
  const holders = makeHolders(entities, wordsOf, (words) =>
    sureOf(words).filter(({ entity }) => entity.kind === 'country'),
  )
  const byRank = makeOrder(known)
  return {
    has: (word) => table.byWord.has(word),
    find(words) {
      const sure = sureOf(words)
      const offices = sure.length > 0 ? [] : holders(words)
      const best = new Map<EntityId, NameMatch>()
      // If enough names have the words, names that are only near are not needed.
      const isEnough = new Set(sure.map(({ entity }) => entity.id)).size >= ENOUGH
      const others = isEnough ? [] : near(words, table, vocabulary)
      for (const candidate of [...sure, ...offices, ...others]) {
        const other = best.get(candidate.entity.id)
        if (!other || byFit(candidate, other) < 0) best.set(candidate.entity.id, candidate)
      }
      return [...best.values()]
        .sort((a, b) => byFit(a, b) || byRank(a, b))
        .map(({ entity, fit, score }) => ({ entity, isSure: fit > 0, score }))
    },
  }
}

interface Table {
  readonly byWord: ReadonlyMap<string, readonly Spelling[]>
  add(entity: Entity, text: string, isSurname: boolean): void
}

function makeTable(wordsOf: (text: string) => string[]): Table {
  const byWord = new Map<string, Spelling[]>()
  return {
    byWord,
    add(entity, text, isSurname) {
      const words = wordsOf(text)
      const own = written(words)
      const { name, joined } = own
      const isKnown = byWord.get(joined)?.some((other) => other.entity === entity && other.own.name === name)
      if (name === '' || isKnown) return
      const isCommon = entity.kind === 'leader' || text === entity.name
      const spelling = { entity, isSurname, isCommon, own }
      for (const word of [...words, joined]) {
        const others = byWord.get(word)
        if (!others) byWord.set(word, [spelling])
        // A name may have a word twice.
        else if (others.at(-1) !== spelling) others.push(spelling)
      }
    },
  }
}

/** The names that have all words, in any order; the last word may be incomplete. */
function withAllWords(words: readonly string[], { byWord }: Table, vocabulary: Vocabulary): NameMatch[] {
  const last = words.at(-1) ?? ''
  const others = words.slice(0, -1)
  const asked = words.join(' ')
  const starts = others[0] === undefined ? [last, ...vocabulary.startingWith(last)] : [others[0]]
  const spellings = new Set(starts.flatMap((word) => [...(byWord.get(word) ?? [])]))
  return [...spellings].flatMap((spelling): NameMatch[] => {
    const { entity, isCommon, isSurname, own } = spelling
    if (!others.every((word) => own.words.includes(word))) return []
    const isThere = own.words.includes(last)
    if (!isThere && !own.words.some((word) => word.startsWith(last))) return []
    const isWhole = !isSurname && own.name === asked
    const score = isWhole ? 1 : 0.85 + (0.1 * asked.length) / Math.max(asked.length, own.name.length)
    return [{ entity, fit: isThere ? 3 : 2, isWhole, isCommon, score }]
  })
}

/** Names that differ only in a few letters. */
function near(words: readonly string[], { byWord }: Table, vocabulary: Vocabulary): NameMatch[] {
  const asked = written(words)
  const meant = words.flatMap((word, i): NearWord[] => vocabulary.near(word, i === words.length - 1))
  const spellings = new Set(meant.flatMap(({ word }) => [...(byWord.get(word) ?? [])]))
  return [...spellings].flatMap((spelling): NameMatch[] => {
    const score = nearness(asked, spelling.own)
    return score < LEAST_NEARNESS
      ? []
      : [{ entity: spelling.entity, fit: 0, isWhole: false, isCommon: true, score }]
  })
}

/** The best match first; among names that are only near, the nearest. */
function byFit(a: NameMatch, b: NameMatch): number {
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
 * The order of names that match equally well. Countries and leaders in office come before former leaders; among them, those
 * with many spellings, since they are most in the news; among former leaders, those who left last.
 */
function makeOrder(known: ReadonlyMap<EntityId, number>): (a: NameMatch, b: NameMatch) => number {
  const sitting = ({ entity, office }: NameMatch): Office | undefined =>
    office ? (isHeld(office) ? office : undefined) : entity.offices?.find(isHeld)
  const weight = ({ entity }: NameMatch): number => known.get(entity.id) ?? 0
  const since = ({ entity }: NameMatch): string =>
    (entity.offices ?? [])
      .map(({ from = '', to = from }) => to)
      .sort()
      .at(-1) ?? ''
  return (a, b) => {
    const [x, y] = [sitting(a), sitting(b)]
    const isNow = (candidate: NameMatch, office: Office | undefined): number =>
      candidate.entity.kind === 'country' || office ? 1 : 0
    return (
      isNow(b, y) - isNow(a, x) ||
      Number(b.entity.kind === 'country') - Number(a.entity.kind === 'country') ||
      (isNow(a, x) ? weight(b) - weight(a) : 0) ||
      byCodeUnits(since(b), since(a)) ||
      b.score - a.score ||
      byCodeUnits(a.entity.name, b.entity.name)
    )
  }
}
