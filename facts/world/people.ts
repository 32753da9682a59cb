import { fold } from '../text/normalize.ts'
import type { Entity } from '../types.ts'
import { isReign } from './office-kinds.ts'
import { isDay, type Row, readTable, refuse } from './table.ts'
import type { Term } from './terms.ts'

export const PEOPLE_FILE = 'people.csv'

const COLUMNS = [
  'name',
  'surname',
  'alone',
  'pronoun',
  'also',
  'native',
  'party',
  'born',
  'died',
  'wikidata',
  'home',
] as const

/** A line of `people.csv`. */
export type Person = Row<(typeof COLUMNS)[number]>

/**
 * The people, `people.csv`: a line for each, with the spellings of the name and what is known besides the offices. `party`
 * is the party during the main office, by its common English name; `born` and `died` are a year or a day; `wikidata` is an
 * id that keeps namesakes apart; `home` is the home country of a monarch of several. An empty field is not known, or there
 * is none.
 *
 * @throws TableError if a line contradicts itself, a party has two spellings, or two people have one id of Wikidata
 */
export function readPeople(table: string): Person[] {
  const people = readTable(PEOPLE_FILE, table, COLUMNS)
  const ids = new Map<string, string>()
  const parties = new Map<string, string>()
  for (const person of people) {
    const fail = (why: string): never => refuse(PEOPLE_FILE, person, person.name, why)
    if (person.pronoun !== 'he' && person.pronoun !== 'she')
      fail(`the pronoun is ${person.pronoun || 'missing'}`)
    if (person.alone !== '' && person.alone !== 'yes') fail(`alone is ${person.alone}, neither yes nor empty`)
    validateLife(person, fail)
    const { wikidata, party } = person
    if (wikidata !== '' && !/^Q[1-9]\d*$/.test(wikidata)) fail(`${wikidata} is not an id of Wikidata`)
    const other = ids.get(wikidata)
    if (other !== undefined) fail(`${wikidata} is already the id of ${other}`)
    if (wikidata !== '') ids.set(wikidata, person.name)
    if (party !== '' && !isPartyName(party)) fail(`${party} is not the name of a party`)
    const written = parties.get(fold(party))
    if (written !== undefined && written !== party) fail(`the party ${party} is written ${written} elsewhere`)
    parties.set(fold(party), party)
  }
  return people
}

/** In years: nobody has lived longer. */
const LONGEST_LIFE = 122

/** In years: nobody in the tables took office at a younger age, except for those who inherited it. */
const YOUNGEST = 18

function validateLife({ born, died }: Person, fail: (why: string) => never): void {
  for (const day of [born, died])
    if (day !== '' && !/^\d{4}$/.test(day) && !isDay(day)) fail(`${day} is neither a day nor a year`)
  if (born === '') return
  if (died !== '' && died.slice(0, born.length) <= born.slice(0, died.length))
    fail(`was born ${born}, but died ${died}`)
  const years = (died === '' ? new Date().getUTCFullYear() : yearOf(died)) - yearOf(born)
  if (years > LONGEST_LIFE) fail(`was born ${born} and would be ${years} years old`)
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** Whether it looks like an English name: it starts with a capital, and does not mean that there is no party. */
function isPartyName(text: string): boolean {
  return (
    /^[\p{Lu}\d][\p{L}\p{M}\p{N} .ʻ’'&!+()–-]{1,58}[\p{L}\p{N}!+.)]$/u.test(text) &&
    !/ {2}|^(?:independents?|none|non-?partisan|unaffiliated|unknown)$/i.test(text)
  )
}

/**
 * Nobody takes office as a child, unless it is inherited, nor before birth.
 *
 * @throws TableError with the person's line, if a term begins earlier
 */
export function refuseChildren(person: Person, terms: readonly Term[]): void {
  if (person.born === '') return
  for (const { office, country, from } of terms) {
    const age = yearOf(from) - yearOf(person.born)
    if (age < (isReign(office) ? 0 : YOUNGEST))
      refuse(
        PEOPLE_FILE,
        person,
        person.name,
        `was born ${person.born}, but ${office} of ${country} from ${from}`,
      )
  }
}

/** What an entity says about somebody besides name and offices; what is not known is absent. */
export function lifeOf({
  party,
  born,
  died,
  wikidata,
}: Person): Pick<Entity, 'party' | 'born' | 'died' | 'wikidata'> {
  return {
    ...(party === '' ? {} : { party }),
    ...(born === '' ? {} : { born }),
    ...(died === '' ? {} : { died }),
    ...(wikidata === '' ? {} : { wikidata }),
  }
}
