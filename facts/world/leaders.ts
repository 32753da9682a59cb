import { distance } from '../distance.ts'
import { fold, slug } from '../normalize.ts'
import type { Alias, Entity, EntityId, IsoDate, Office } from '../types.ts'
import { unique } from './countries.ts'
import { listField, readTable } from './table.ts'

const TERM_COLUMNS = ['country', 'office', 'from', 'to', 'name'] as const
const PERSON_COLUMNS = ['name', 'surname', 'alone', 'pronoun', 'also', 'native'] as const
type Term = Record<(typeof TERM_COLUMNS)[number], string>
type Person = Record<(typeof PERSON_COLUMNS)[number], string>

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * The leaders and every way to write them: `terms.csv` has a line for each term of office, `people.csv` one for
 * each person with the spellings of the name. A name in brackets tells namesakes apart and is not shown.
 *
 * @throws Error that names the table and the line's person where a date is none, a term ends before it starts,
 *   two terms of one office overlap, a country or a person is unknown, a person has no term, or a way to write
 *   somebody is two people's: a full name unless `ambiguous` has it, a surname that is marked `alone`.
 */
export function readLeaders(
  tables: { readonly terms: string; readonly people: string },
  countries: ReadonlySet<string>,
  ambiguous: ReadonlySet<string> = new Set(),
): { entities: Entity[]; aliases: Alias[] } {
  const terms = readTable('terms.csv', tables.terms, TERM_COLUMNS)
  for (const term of terms) validateTerm(term, countries)
  refuseOverlaps(terms)
  const termsOf = Map.groupBy(terms, (term) => term.name)
  const entities: Entity[] = []
  const aliases: Alias[] = []
  const ids = new Set<EntityId>()
  for (const person of readTable('people.csv', tables.people, PERSON_COLUMNS)) {
    const own = termsOf.get(person.name)
    const id: EntityId = `leader:${slug(person.name)}`
    validatePerson(person, own, ids.has(id))
    ids.add(id)
    termsOf.delete(person.name)
    const offices = (own ?? []).map(officeOf).sort((a, b) => (a.from < b.from ? -1 : 1))
    const pronoun = person.pronoun as 'he' | 'she'
    entities.push({ id, kind: 'leader', name: shownName(person.name), offices, pronoun })
    aliases.push(...aliasesOf(id, person, new Set(offices.map((office) => office.country))))
  }
  for (const name of termsOf.keys())
    throw new Error(`terms.csv, ${name}: people.csv does not have this person`)
  refuseSharedNames(aliases, ambiguous)
  return { entities, aliases: unique(aliases) }
}

/** `Andris Bērziņš (born 1951)` → `Andris Bērziņš` */
function shownName(name: string): string {
  return name.replace(/ \(.*\)$/, '')
}

function validateTerm(term: Term, countries: ReadonlySet<string>): void {
  const fail = (why: string): never => {
    throw new Error(`terms.csv, ${term.name}: ${why}`)
  }
  if (!countries.has(term.country)) fail(`no country ${term.country}`)
  if (!isDay(term.from)) fail(`${term.from} is no day`)
  if (term.to !== '' && !isDay(term.to)) fail(`${term.to} is no day`)
  if (term.to !== '' && term.to < term.from) fail('the term ends before it starts')
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return DAY.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** On the day of a change both hold the office; a day later it is an overlap. */
function refuseOverlaps(terms: readonly Term[]): void {
  for (const [office, held] of Map.groupBy(terms, (term) => `${term.country} ${term.office}`)) {
    const inOrder = held.toSorted((a, b) => (a.from < b.from ? -1 : 1))
    inOrder.forEach((term, i) => {
      const next = inOrder[i + 1]
      if (next && (term.to === '' || term.to > next.from))
        throw new Error(`terms.csv, ${office}: the terms of ${term.name} and ${next.name} overlap`)
    })
  }
}

function validatePerson(person: Person, terms: readonly Term[] | undefined, isKnown: boolean): void {
  const fail = (why: string): never => {
    throw new Error(`people.csv, ${person.name}: ${why}`)
  }
  if (isKnown) fail('there is a line already')
  if (!terms) fail('terms.csv has no term of this person')
  if (person.pronoun !== 'he' && person.pronoun !== 'she')
    fail(`the pronoun is ${person.pronoun || 'missing'}`)
  if (person.alone !== '' && person.alone !== 'yes') fail(`alone is ${person.alone}, neither yes nor empty`)
}

function officeOf(term: Term): Office & { readonly from: IsoDate } {
  const { office: title, country, from, to } = term
  return { title, country, from, ...(to === '' ? {} : { to }) }
}

function refuseSharedNames(aliases: readonly Alias[], ambiguous: ReadonlySet<string>): void {
  const owners = Map.groupBy(aliases, (alias) => fold(alias.text))
  for (const [text, own] of owners) {
    const people = [...new Set(own.map((alias) => alias.entity))]
    if (people.length === 1) continue
    const sure = own.find((alias) => alias.kind !== 'surname' || alias.alone)
    if (sure && !ambiguous.has(text))
      throw new Error(
        `people.csv: ${sure.text} is ${people.join(' and ')}; put it into ambiguous.txt if both are right`,
      )
  }
}

function aliasesOf(entity: EntityId, person: Person, countries: ReadonlySet<string>): Alias[] {
  const name = shownName(person.name)
  const also = listField(person.also)
  const nickname = (text: string): boolean => !/[\s-]/.test(text) && text !== name
  const full = [name, ...also.filter((text) => !nickname(text))]
  const others = name.endsWith(person.surname) ? also.flatMap(spelledLike(person.surname)) : []
  const surnames = person.surname === '' ? [] : [person.surname, ...others]
  const alone = person.alone === 'yes' ? { alone: true as const } : {}
  return [
    ...full
      .flatMap((text) => fullForms(text, countries))
      .map((text): Alias => ({ text, entity, kind: 'name' })),
    // One word, 'Zelenskyy' or 'Jokowi', is as good as a surname that is enough alone.
    ...also
      .filter(nickname)
      .map(
        (text): Alias =>
          text === text.toUpperCase()
            ? { text, entity, kind: 'abbreviation' }
            : { text, entity, kind: 'surname', alone: true },
      ),
    ...surnames.flatMap(arabicForms).map((text): Alias => ({ text, entity, kind: 'surname', ...alone })),
    ...listField(person.native).map((text): Alias => ({ text, entity, kind: 'native' })),
  ]
}

/** The ways to write one full name that follow from a language's habits. */
function fullForms(name: string, countries: ReadonlySet<string>): string[] {
  const forms = [name]
  const words = name.split(' ')
  const has = (...codes: readonly string[]): boolean => codes.some((code) => countries.has(code))
  // 'Lee Jae-myung' is also written 'Lee Jaemyung'.
  if (has('KR', 'KP', 'TW', 'CN', 'HK')) forms.push(joined(name))
  // Japan and Hungary put the surname first at home, and some papers follow.
  const [given, family] = words
  if (has('JP', 'HU') && words.length === 2 && given && family) forms.push(`${family} ${given}`)
  return [...new Set(forms.flatMap(arabicForms))]
}

function joined(name: string): string {
  return name.replace(/(\p{Lu}\p{Ll}+)-(\p{L}+)/gu, (_, a: string, b: string) => a + b.toLowerCase())
}

/** `al-Sisi` is written `el-Sisi` and `Sisi` as well. */
function arabicForms(name: string): string[] {
  const article = /(^| )(?:al|el)-(?=\p{Lu})/u
  if (!article.test(name)) return [name]
  return ['al-', 'el-', ''].map((form) => name.replace(article, `$1${form}`))
}

/**
 * The last words of other full names that are the surname in another spelling: of `Volodymyr Zelenskyy`, where
 * the surname is `Zelensky`.
 */
function spelledLike(surname: string): (also: string) => string[] {
  const own = fold(surname).replace(/^(?:al|el)-/, '')
  return (also) => {
    const words = also.split(' ')
    const last = words.at(-1) ?? ''
    const folded = fold(last).replace(/^(?:al|el)-/, '')
    const isAlike = folded[0] === own[0] && distance(folded, own) <= Math.min(3, own.length / 3)
    return words.length > 1 && folded !== own && isAlike ? [last] : []
  }
}
