import type { NearWord } from '../names/vocabulary.ts'
import { byCodeUnits } from '../text/code-units.ts'
import type { Alias, Entity, EntityId, Office } from '../types.ts'
import { countryNames } from '../world/languages.ts'
import { wordsOf } from './fact-words.ts'
import { LEAST_NEARNESS, nearness, written } from './name-nearness.ts'
import { makeHolders, type NameMatch } from './office-holders.ts'
import {
  type NumberedNames,
  openSpellings,
  type PackedSpellings,
  packSpellings,
  type Spellings,
} from './spellings.ts'

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

/** What is made beforehand of the names that ship. */
export interface PackedNameIndex {
  readonly own: PackedSpellings
  /** The names of countries in the languages that are looked up most, each with the country's id. */
  readonly foreign: Readonly<Record<string, PackedForeign>>
}

interface PackedForeign {
  readonly names: readonly (readonly [EntityId, name: string])[]
  readonly packed: PackedSpellings
}

const ENOUGH = 5

/** Languages in which countries are looked up with nearly every query. */
const LATIN = ['de', 'es', 'fr'] as const

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
  [/\p{Script=Latin}/u, LATIN],
]

/** The first list, then those of the second that are not in it. */
export function everybody(entities: readonly Entity[], others: readonly Entity[]): readonly Entity[] {
  const known = new Set(entities.map(({ id }) => id))
  return [...entities, ...others.filter(({ id }) => !known.has(id))]
}

/** Packs all names, as `makeNames` takes them. */
export function packNameIndex(entities: readonly Entity[], aliases: readonly Alias[]): PackedNameIndex {
  return {
    own: packSpellings(allNames(entities, aliases, byIdOf(entities))),
    foreign: Object.fromEntries(LATIN.map((language) => [language, packForeign(entities, language)])),
  }
}

function byIdOf(entities: readonly Entity[]): ReadonlyMap<EntityId, Entity> {
  return new Map(entities.map((entity) => [entity.id, entity]))
}

/** The name of each entity, then all others that are looked up. */
function allNames(
  entities: readonly Entity[],
  aliases: readonly Alias[],
  byId: ReadonlyMap<EntityId, Entity>,
): NumberedNames {
  return {
    count: entities.length + aliases.length,
    at(number) {
      const own = entities[number]
      if (own) return { entity: own, text: own.name, isSurname: false }
      const { entity: id, text = '', kind } = aliases[number - entities.length] ?? {}
      const entity = id === undefined || kind === 'office' ? undefined : byId.get(id)
      return entity && { entity, text, isSurname: kind === 'surname' }
    },
  }
}

/** The names of countries in another language. They are found only if they are typed correctly. */
function packForeign(entities: readonly Entity[], language: string): PackedForeign {
  const codes = entities.flatMap(({ iso2 }) => (iso2 !== undefined && /^[A-Z]{2}$/.test(iso2) ? [iso2] : []))
  const names = countryNames(language, codes).map(({ entity, text }) => [entity, text] as const)
  return { names, packed: packSpellings(foreignNames(names, byIdOf(entities))) }
}

function foreignNames(names: PackedForeign['names'], byId: ReadonlyMap<EntityId, Entity>): NumberedNames {
  return {
    count: names.length,
    at(number) {
      const [id, text = ''] = names[number] ?? []
      const entity = id && byId.get(id)
      return entity && { entity, text, isSurname: false }
    },
  }
}

/** @param packed what was packed of the same names beforehand; absent: it is done now */
export function makeNames(
  entities: readonly Entity[],
  aliases: readonly Alias[],
  packed?: PackedNameIndex,
): NamesIndex {
  const byId = byIdOf(entities)
  const all = allNames(entities, aliases, byId)
  const table = openSpellings(packed?.own ?? packSpellings(all), all)
  const foreign = new Map<string, Spellings>()
  const foreignOf = (language: string): Spellings => {
    const known = foreign.get(language)
    if (known) return known
    const { names, packed: own } = packed?.foreign[language] ?? packForeign(entities, language)
    const made = openSpellings(own, foreignNames(names, byId))
    foreign.set(language, made)
    return made
  }
  const sureOf = (words: readonly string[]): NameMatch[] => {
    const typed = words.join('')
    const languages = LANGUAGES.filter(([script]) => script.test(typed)).flatMap(([, own]) => own)
    return [table, ...languages.map(foreignOf)].flatMap((own) => withAllWords(words, own))
  }
  const holders = makeHolders(entities, wordsOf, (words) =>
    sureOf(words).filter(({ entity }) => entity.kind === 'country'),
  )
  const byRank = makeOrder(() => spellingCounts(aliases))
  return {
    has: table.has,
    find(words) {
      const sure = sureOf(words)
      const offices = sure.length > 0 ? [] : holders(words)
      const best = new Map<EntityId, NameMatch>()
      // If enough names have the words, names that are only near are not needed.
      const isEnough = new Set(sure.map(({ entity }) => entity.id)).size >= ENOUGH
      const others = isEnough ? [] : near(words, table)
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

/** How many names everybody has, without those of inhabitants and capitals. */
function spellingCounts(aliases: readonly Alias[]): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>()
  for (const { entity, kind } of aliases)
    if (kind !== 'office' && kind !== 'demonym' && kind !== 'capital')
      counts.set(entity, (counts.get(entity) ?? 0) + 1)
  return counts
}

/** The names that have all words, in any order; the last word may be incomplete. */
function withAllWords(words: readonly string[], { having, vocabulary }: Spellings): NameMatch[] {
  const last = words.at(-1) ?? ''
  const others = words.slice(0, -1)
  const asked = words.join(' ')
  const starts = others[0] === undefined ? [last, ...vocabulary.startingWith(last)] : [others[0]]
  const spellings = new Set(starts.flatMap(having))
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
function near(words: readonly string[], { has, having, vocabulary }: Spellings): NameMatch[] {
  const asked = written(words)
  const meant = words.flatMap((word, i): NearWord[] => vocabulary.near(word, i === words.length - 1))
  const joined = words.flatMap((word) => halvesOf(word, has))
  const spellings = new Set([...meant.map(({ word }) => word), ...joined].flatMap(having))
  return [...spellings].flatMap((spelling): NameMatch[] => {
    const score = nearness(asked, spelling.own)
    return score < LEAST_NEARNESS
      ? []
      : [{ entity: spelling.entity, fit: 0, isWhole: false, isCommon: true, score }]
  })
}

/** With fewer letters half of a word is a word by chance. */
const LEAST_HALF = 4

/** The two words that one without its space was: 'AlbinHansson'. */
function halvesOf(word: string, has: (word: string) => boolean): string[] {
  for (let at = LEAST_HALF; at <= word.length - LEAST_HALF; at++) {
    const halves = [word.slice(0, at), word.slice(at)]
    if (halves.every(has)) return halves
  }
  return []
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
function makeOrder(countAll: () => ReadonlyMap<EntityId, number>): (a: NameMatch, b: NameMatch) => number {
  let counts: ReadonlyMap<EntityId, number> | undefined
  const sitting = ({ entity, office }: NameMatch): Office | undefined =>
    office ? (isHeld(office) ? office : undefined) : entity.offices?.find(isHeld)
  const weight = ({ entity }: NameMatch): number => {
    counts ??= countAll()
    return counts.get(entity.id) ?? 0
  }
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
