import type { Alias, Entity, EntityId, IsoDate, Office } from '../types.ts'
import type { DemonymRules } from '../world/demonyms/language-demonyms.ts'
import type { Signs } from '../world/demonyms/signs.ts'
import { isHeldOn } from '../world/held-on.ts'
import type { OfficeSurnames } from '../world/local/surname-offices.ts'
import type { NameParts } from '../world/named-after.ts'
import { addLine, lineOfAlias, type NamedAlias, readLine } from './name-line.ts'
import { openTable, type PackedTable, tableOf, type WordTable } from './packed-table.ts'

/** Offices without a name: 'the French president'. */
export interface Offices {
  /** See `OFFICE_TITLES`. */
  readonly titles: readonly string[]
  /** Those of English. */
  readonly rules: DemonymRules
}

/** What finding and linking know about an entity. */
export interface Known {
  readonly id: EntityId
  readonly kind: Entity['kind']
  readonly name: string
  /** The leader's offices, the earliest first; none for a country. */
  readonly offices: readonly Office[]
  /** The leader's pronoun, if a table or an article says it. */
  readonly pronoun?: 'he' | 'she'
}

/**
 * All names, packed so that loading them is hardly more than parsing JSON: everything about one first word is together,
 * and is only unpacked when a text has that word.
 */
export interface PackedNames {
  /** The same names have the same version. */
  readonly version: string
  /**
   * A line for each: `id⇥name⇥terms⇥pronoun`. The terms are `title country from to home state`, joined by `;`, with the
   * title as a number. The pronoun is empty for 'he', `f` for 'she', `?` if it is not known. Not one text of all lines, since
   * a letter that is not Latin-1 makes all of a text twice as large.
   */
  readonly entities: readonly string[]
  readonly titles: readonly string[]
  /** First names of leaders and of others in the news, folded, each once. */
  readonly given: readonly string[]
  /** The words of each list, separated by spaces. */
  readonly parts: NameParts<string>
  readonly offices: Offices
  /** The entities that only the reader's own articles have. */
  readonly own: readonly EntityId[]
  /** By folded first word: the lines of its names, see `lineOf`. */
  readonly table: PackedTable
}

/** What a language adds to the table, packed; see `packLanguage`. */
export interface PackedLanguage {
  /** Names of countries and their inhabitants, and forms of leaders' names. */
  readonly table: PackedTable
  /** Whether names take an s: 'Merkels'. */
  readonly hasGenitive: boolean
  /** The first three letters of each word that a name with a small letter starts with, folded, as one text; absent if none does. */
  readonly smallStarts?: string
  readonly rules: DemonymRules
  /** Names of one character; absent if the language has none. */
  readonly signs?: Signs
  /** Surnames before an office; absent if the language writes none so. */
  readonly surnames?: readonly OfficeSurnames[]
}

/** What a language adds to the table. */
export interface LanguageNames extends Omit<PackedLanguage, 'table'> {
  readonly table: WordTable
}

/** The names of a packed table, unpacked as they are needed. */
export interface Names {
  readonly version: string
  readonly table: WordTable
  /** Names that were added later; undefined while there are none. */
  added: WordTable | undefined
  /** What the language of the text adds; undefined in English. */
  local: LanguageNames | undefined
  /** @returns the alias of a line */
  alias(line: string): NamedAlias
  /** @returns undefined if the table does not have the id */
  known(id: EntityId): Known | undefined
  /** The folded first names of leaders and of others in the news. */
  given(): Iterable<string>
  readonly parts: NameParts<ReadonlySet<string>>
  readonly offices: Offices
  /**
   * Who holds an office of a country on a day; undefined if nobody or several do.
   *
   * @param fits what the office is called in `terms.csv`
   */
  holder(country: string, fits: RegExp, day: IsoDate): EntityId | undefined
  /** The entities that only the reader's own articles have. */
  readonly own: ReadonlySet<EntityId>
  /** For what needs the whole table; see `whole-table.ts`. */
  readonly packed: PackedNames
}

/** The reverse of `packNames`. */
export function unpackNames(packed: PackedNames): Names {
  const rows = packed.entities
  const idOf = (row: string): EntityId => row.slice(0, row.indexOf('\t')) as EntityId
  const alias = (line: string): NamedAlias => {
    const named = readLine(line)
    if (named.kind === 'exclusion' || named.kind === 'keyword') return named
    // The lines of `addAliases` have the id itself.
    const row = rows[Number(named.entity)]
    if (row === undefined) return named
    const entity = idOf(row)
    rowOf.set(entity, row)
    return { ...named, entity }
  }
  // Only of entities whose names were found: a page has few of all.
  const rowOf = new Map<EntityId, string>()
  const taken = new Map<EntityId, Known>()
  const table = openTable(packed.table)
  return {
    packed,
    version: packed.version,
    table,
    added: undefined,
    local: undefined,
    alias,
    known(id) {
      const before = taken.get(id)
      if (before) return before
      const row = rowOf.get(id) ?? rows.find((row) => row.startsWith(`${id}\t`))
      if (row === undefined) return undefined
      const [, name = '', terms = '', who = ''] = row.split('\t')
      const known: Known = {
        id,
        kind: entityKindOf(id),
        name,
        offices: unpackTerms(terms, packed.titles),
        ...(entityKindOf(id) === 'country' || who === '?' ? {} : { pronoun: who === 'f' ? 'she' : 'he' }),
      }
      taken.set(id, known)
      return known
    },
    given: () => packed.given,
    parts: Object.fromEntries(
      Object.entries(packed.parts).map(([part, words]) => [part, new Set(words.split(' '))]),
    ) as unknown as Names['parts'],
    offices: packed.offices,
    holder(country, fits, day) {
      const [one, another] = rows.filter((row) => {
        if (!row.includes(` ${country} `)) return false
        return unpackTerms(row.split('\t')[2] ?? '', packed.titles).some(
          (office) => office.country === country && fits.test(office.title) && isHeldOn(office, day),
        )
      })
      return one === undefined || another ? undefined : idOf(one)
    },
    own: new Set(packed.own),
  }
}

/** A copy of the table without added names. Names that are added to one copy are not in the other. */
export function sameNames(names: Names): Names {
  return { ...names, added: undefined }
}

const SMALL_L = 108

/** `country` or `leader`, as the id says. */
export function entityKindOf(id: EntityId): Entity['kind'] {
  // Asked for every name of a page: the first letter is enough.
  return id.charCodeAt(0) === SMALL_L ? 'leader' : 'country'
}

/** ISO 3166 alpha-2 code; undefined for a leader. */
export function codeOf(id: EntityId): string | undefined {
  return entityKindOf(id) === 'country' ? id.slice('country:'.length) : undefined
}

function unpackTerms(terms: string, titles: readonly string[]): Office[] {
  if (terms === '') return []
  return terms.split(';').map((term) => {
    const [title = '', country = '', from = '', to = '', home = '', state = ''] = term.split(' ')
    return {
      title: titles[Number(title)] ?? '',
      country,
      ...(from === '' ? {} : { from }),
      ...(to === '' ? {} : { to }),
      ...(home === '' ? {} : { home: true }),
      ...(state === '' ? {} : { state: state.replaceAll('_', ' ') }),
    }
  })
}

/** The lines of the names that were added. */
const ADDED = new WeakMap<Names, Map<string, string[]>>()

/** Adds names that only some texts need: those that an article introduces, and misspelt ones. */
export function addAliases(names: Names, aliases: readonly Alias[]): void {
  if (aliases.length === 0) return
  const words = ADDED.get(names) ?? new Map<string, string[]>()
  ADDED.set(names, words)
  for (const alias of aliases) addLine(words, alias.text, lineOfAlias(alias))
  names.added = tableOf(words)
}

/** Adds the names of the text's language, before the first text is read. */
export function openLanguage(names: Names, { table, ...about }: PackedLanguage): void {
  names.local = { ...about, table: openTable(table) }
}
