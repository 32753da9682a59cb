import { distance } from '../text/edit-distance.ts'
import { fold, slug } from '../text/normalize.ts'
import type { Alias, Entity, EntityId, IsoDate, Office } from '../types.ts'
import { unique } from './countries.ts'
import { readFormerStates } from './former-states.ts'
import { countriesOf, mainOffice } from './office-kinds.ts'
import { lifeOf, PEOPLE_FILE, type Person, readPeople, refuseChildren } from './people.ts'
import { listField, refuse } from './table.ts'
import { readTerms, type Term } from './terms.ts'

/** The tables of leaders, as text. */
export interface LeaderTables {
  /** `terms.csv` */
  readonly terms: string
  /** `people.csv` */
  readonly people: string
  /** `former-states.csv` */
  readonly formerStates: string
}

/**
 * The leaders and all spellings of their names: `terms.csv` has a line for each term of office, `people.csv` one for each
 * person with the spellings and what else is known, `former-states.csv` the states that no longer exist. Brackets after a
 * name keep namesakes apart and are not shown.
 *
 * @throws TableError if `readTerms`, `readPeople` or `readFormerStates` refuses a line, a person has no term or one before
 *   the age for it, a term has no person, a monarch of several countries has no home, or two people have the same full
 *   name or the same surname that is marked `alone`, unless `ambiguous` has it
 */
export function readLeaders(
  tables: LeaderTables,
  countries: ReadonlySet<string>,
  ambiguous: ReadonlySet<string> = new Set(),
): { entities: Entity[]; aliases: Alias[] } {
  const people = readPeople(tables.people)
  const died = new Map(people.flatMap((one) => (one.died === '' ? [] : [[one.name, one.died]])))
  const terms = readTerms(tables.terms, countries, died)
  const stateOf = readFormerStates(tables.formerStates, terms)
  const termsOf = Map.groupBy(terms, (term) => term.name)
  const entities: Entity[] = []
  const aliases: Alias[] = []
  const rowOf = new Map<EntityId, Person>()
  for (const person of people) {
    const own = termsOf.get(person.name)
    const id: EntityId = `leader:${slug(person.name)}`
    validatePerson(person, own, rowOf.has(id))
    rowOf.set(id, person)
    termsOf.delete(person.name)
    const offices = (own ?? [])
      .map((term) => officeOf(term, person.home, stateOf(term)))
      .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
    refuseHomeless(person, offices)
    const pronoun = person.pronoun as 'he' | 'she'
    entities.push({ id, kind: 'leader', name: shownName(person.name), offices, pronoun, ...lifeOf(person) })
    aliases.push(...aliasesOf(id, person, new Set(offices.map((office) => office.country))))
  }
  for (const [name, [term]] of termsOf)
    if (term) refuse('terms.csv', term, name, 'people.csv does not have this person')
  refuseSharedNames(aliases, ambiguous, rowOf)
  return { entities, aliases: unique(aliases) }
}

/** `Andris Bērziņš (born 1951)` → `Andris Bērziņš` */
function shownName(name: string): string {
  return name.replace(/ \(.*\)$/, '')
}

/** Without a home, a king of fifteen countries would be shown as that of the one whose code comes first. */
function refuseHomeless(person: Person, offices: readonly Office[]): void {
  const main = mainOffice(offices)
  if (!main || main.home || countriesOf(main, offices).length === 1) return
  refuse(
    PEOPLE_FILE,
    person,
    person.name,
    `is ${main.title} of several countries; home must say which is home`,
  )
}

function validatePerson(person: Person, terms: readonly Term[] | undefined, isKnown: boolean): void {
  const fail = (why: string): never => refuse(PEOPLE_FILE, person, person.name, why)
  if (isKnown) fail('there is a line already')
  if (!terms) fail('terms.csv has no term of this person')
  else if (person.home !== '' && !terms.some((term) => term.country === person.home))
    fail(`terms.csv has no term in ${person.home}`)
  refuseChildren(person, terms ?? [])
}

function officeOf(
  { office: title, country, from, to }: Term,
  home: string,
  state: string | undefined,
): Office & { readonly from: IsoDate } {
  return {
    title,
    country,
    from,
    ...(to === '' ? {} : { to }),
    ...(home === country ? { home: true } : {}),
    ...(state === undefined ? {} : { state }),
  }
}

function refuseSharedNames(
  aliases: readonly Alias[],
  ambiguous: ReadonlySet<string>,
  rowOf: ReadonlyMap<EntityId, Person>,
): void {
  const owners = Map.groupBy(aliases, (alias) => fold(alias.text))
  for (const [text, own] of owners) {
    const people = [...new Set(own.map((alias) => alias.entity))]
    if (people.length === 1) continue
    const sure = own.find((alias) => alias.kind !== 'surname' || alias.alone)
    const row = people.map((id) => rowOf.get(id)).at(-1)
    if (sure && row && !ambiguous.has(text))
      refuse(
        PEOPLE_FILE,
        row,
        row.name,
        `${sure.text} is ${people.join(' and ')}; put it into ambiguous.txt if both are right`,
      )
  }
}

function aliasesOf(entity: EntityId, person: Person, countries: ReadonlySet<string>): Alias[] {
  const name = shownName(person.name)
  const also = listField(person.also)
  const nickname = (text: string): boolean => !/[\s-]/.test(text) && text !== name
  const full = [name, ...also.filter((text) => !nickname(text))]
  // 'Kirchner' and 'Fernández': some people have two surnames, and are called by either.
  const own = listField(person.surname)
  const others = own.flatMap((surname) => (name.endsWith(surname) ? also.flatMap(spelledLike(surname)) : []))
  const surnames = [...own, ...others]
  const alone = person.alone === 'yes' ? { alone: true as const } : {}
  return [
    ...full
      .flatMap((text) => fullForms(text, countries))
      .map((text): Alias => ({ text, entity, kind: 'name' })),
    // One word, such as 'Zelenskyy' or 'Jokowi', is as good as a surname that is enough alone.
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

/** The spellings of a full name that follow from the habits of a language. */
function fullForms(name: string, countries: ReadonlySet<string>): string[] {
  const forms = [name]
  const words = name.split(' ')
  const has = (...codes: readonly string[]): boolean => codes.some((code) => countries.has(code))
  // 'Lee Jae-myung' is also written 'Lee Jaemyung'.
  if (has('KR', 'KP', 'TW', 'CN', 'HK')) forms.push(joined(name))
  // In Japan and Hungary the surname is first, and some newspapers elsewhere follow.
  const [given, family] = words
  if (has('JP', 'HU') && words.length === 2 && given && family) forms.push(`${family} ${given}`)
  return [...new Set(forms.flatMap(arabicForms))]
}

function joined(name: string): string {
  return name.replace(/(\p{Lu}\p{Ll}+)-(\p{L}+)/gu, (_, a: string, b: string) => a + b.toLowerCase())
}

/** `al-Sisi` is also written `el-Sisi` and `Sisi`. */
function arabicForms(name: string): string[] {
  const article = /(^| )(?:al|el)-(?=\p{Lu})/u
  if (!article.test(name)) return [name]
  return ['al-', 'el-', ''].map((form) => name.replace(article, `$1${form}`))
}

/**
 * The last words of other full names that are the surname in another spelling: `Zelenskyy` of `Volodymyr Zelenskyy`,
 * whose surname is `Zelensky`.
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
