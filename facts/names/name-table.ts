import type { Alias, Entity, EntityId, Office } from '../types.ts'
import {
  countryNames,
  hasGenitive,
  inflectsSurnames,
  languageOf,
  leaderNames,
  surnameForms,
} from '../world/languages.ts'
import { addLine, asAlias, lineOf, type NamedAlias, readLine } from './name-line.ts'
import { openTable, type PackedTable, packTable, type WordTable } from './packed-table.ts'

/** What finding and linking know of an entity. */
export interface Known {
  readonly id: EntityId
  readonly kind: Entity['kind']
  readonly name: string
  /** Of leaders, oldest first. */
  readonly offices: readonly Office[]
  /** The pronoun news uses of a leader, where a table or an article says it. */
  readonly pronoun?: 'he' | 'she'
}

/**
 * All names, packed so that having them is hardly more than parsing JSON: everything about one first word stands
 * together, and is only taken apart when a text has that word.
 */
export interface PackedNames {
  /** The same for the same names. */
  readonly version: string
  /**
   * `id⇥name⇥terms⇥she`, a line each; the terms as `title country from to home state` joined by `;`, titles as numbers; at the
   * end `f` for a woman, `?` where nobody says it.
   */
  readonly entities: string
  readonly titles: readonly string[]
  /** First names, folded, each once: the leaders' and others'. */
  readonly given: readonly string[]
  /** Words that make a surname before them another name: `Tower`. */
  readonly namedAfter: readonly string[]
  /** Those whom only the reader's own articles know. */
  readonly own: readonly EntityId[]
  /** By first words, folded: `text⇥kind⇥entity`, a line each; kind and entity as numbers. */
  readonly table: PackedTable
}

/** The names of a packed table, taken apart as they are needed. */
export interface Names {
  readonly version: string
  readonly table: WordTable
  /** Names that were added later; undefined while none were. */
  added: WordTable | undefined
  /** Whether names take an s in the language that was added: 'Merkels'. */
  hasGenitive: boolean
  /** @returns the alias of a line */
  alias(line: string): NamedAlias
  /** @returns undefined for an id that the table does not have */
  known(id: EntityId): Known | undefined
  /** The folded first names of leaders and of others in the news. */
  given(): Iterable<string>
  /** Words that make a surname before them another name: `Tower`. */
  readonly namedAfter: ReadonlySet<string>
  /** ISO 3166 alpha-2 codes. */
  countries(): readonly string[]
  /** Those whom only the reader's own articles know. */
  readonly own: ReadonlySet<EntityId>
  /** Every alias of the table; takes all of it apart. */
  aliases(): readonly Alias[]
}

/** The way back from `packNames`. */
export function unpackNames(packed: PackedNames): Names {
  let split: readonly string[] | undefined
  const rows = (): readonly string[] => {
    split ??= packed.entities.split('\n')
    return split
  }
  const idOf = (row: string): EntityId => row.slice(0, row.indexOf('\t')) as EntityId
  const alias = (line: string): NamedAlias => {
    const named = readLine(line)
    if (named.kind === 'exclusion' || named.kind === 'keyword') return named
    // The lines of `addAliases` have the id itself.
    const row = rows()[Number(named.entity)]
    if (row === undefined) return named
    const entity = idOf(row)
    rowOf.set(entity, row)
    return { ...named, entity }
  }
  // Of those whose names were found; of all entities a page asks for few.
  const rowOf = new Map<EntityId, string>()
  const taken = new Map<EntityId, Known>()
  const table = openTable(packed.table)
  const aliases = (): Alias[] =>
    [...table.all()].flatMap((lines) => lines.split('\n').flatMap((line) => asAlias(alias(line)) ?? []))
  return {
    version: packed.version,
    table,
    added: undefined,
    hasGenitive: false,
    alias,
    known(id) {
      const before = taken.get(id)
      if (before) return before
      const row = rowOf.get(id) ?? rows().find((row) => row.startsWith(`${id}\t`))
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
    countries: () =>
      rows()
        .map(idOf)
        .flatMap((id) => (/^country:(?!EU|UN|NATO)[A-Z]{2}$/.test(id) ? (codeOf(id) ?? []) : [])),
    aliases,
    given: () => packed.given,
    namedAfter: new Set(packed.namedAfter),
    own: new Set(packed.own),
  }
}

/** `country` or `leader`, as the id says. */
export function entityKindOf(id: EntityId): Entity['kind'] {
  return id.startsWith('leader:') ? 'leader' : 'country'
}

/** ISO 3166 alpha-2 code; undefined of a leader. */
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

/** Adds names that only some pages need: those of its language, those an article introduces. */
export function addAliases(names: Names, aliases: readonly Alias[]): void {
  if (aliases.length === 0) return
  const words = ADDED.get(names) ?? new Map<string, string[]>()
  ADDED.set(names, words)
  for (const { text, entity, kind, alone } of aliases)
    addLine(words, text, lineOf(text, alone ? 'alone' : kind, entity))
  names.added = openTable(packTable(words))
}

/**
 * Adds what a page's language calls countries, and the forms it gives to surnames.
 *
 * @param language BCP 47
 */
export function addLanguage(names: Names, language: string): void {
  const base = languageOf(language)
  if (base === undefined || base === 'en') return
  names.hasGenitive = hasGenitive(base)
  addAliases(names, [...countryNames(language, names.countries()), ...leaderNames(base)])
  if (!inflectsSurnames(base)) return
  const surnames = names.aliases().filter(({ text, entity, kind, alone }) => {
    return entityKindOf(entity) === 'leader' && !/\s/.test(text) && (kind === 'native' || alone)
  })
  addAliases(names, surnameForms(language, surnames))
}
