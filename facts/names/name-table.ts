import { contentId } from '../text/content-id.ts'
import { isUnspaced } from '../text/letters.ts'
import { fold } from '../text/normalize.ts'
import { atOnce, type Steps } from '../text/steps.ts'
import type { Alias, AliasKind, Entity, EntityId, FactBundle, Office, World } from '../types.ts'
import { moreGivenNames } from '../world/given-names.ts'
import {
  countryNames,
  hasGenitive,
  inflectsSurnames,
  languageOf,
  leaderNames,
  surnameForms,
} from '../world/languages.ts'
import { namedAfter } from '../world/named-after.ts'
import { openTable, type PackedTable, packTable, packTableSteps, type WordTable } from './packed-table.ts'

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
   * `id⇥name⇥terms⇥she`, a line each; the terms as `title country from to` joined by `;`, titles as numbers; at the
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

/** An alias, a decoy (no entity) or a cue. */
export interface NamedAlias {
  readonly text: string
  readonly kind: AliasKind | 'decoy' | 'cue'
  readonly entity?: EntityId
  readonly alone?: true
  /** Of cues: `Georgia-`, what it speaks against; `Georgia+`, what it speaks for. */
  readonly cue?: string
}

/** The alias as the linker knows it; undefined of a decoy or a cue. */
export function asAlias({ text, kind, entity, alone }: NamedAlias): Alias | undefined {
  if (entity === undefined || kind === 'decoy' || kind === 'cue') return undefined
  return { text, entity, kind, ...(alone ? { alone } : {}) }
}

const KINDS = [
  'name',
  'official',
  'short',
  'former',
  'demonym',
  'surname',
  'abbreviation',
  'native',
  'capital',
  'office',
  'misspelt',
  'decoy',
  'cue',
  'alone',
] as const

/** The word that a name is looked up by: its first, folded; of a name in a script without spaces its first two characters. */
export function keyOf(name: string): string | undefined {
  if (isUnspaced(name.charCodeAt(0))) return name.slice(0, 2)
  const first = /[\p{L}\p{M}\p{N}]+/u.exec(name.replace(LEAD, ''))?.[0]
  return first === undefined ? undefined : fold(first)
}

/** Small words and initials that start a name: they are no key, since texts are full of them. */
export const LEAD =
  /^(?:(?:(?:von|van|der|den|de|di|da|dos|del|la|al|el|bin|[Tt]he)[ -])+|(?:\p{Lu}\. ?)+)(?=\p{Lu}\p{L}|\p{Lu}\p{M})/u

function lineOf(text: string, kind: (typeof KINDS)[number], target: number | string): string {
  return [text, KINDS.indexOf(kind), target].join('\t')
}

/**
 * Packs the world's names, and those of the bundle's entities that the world does not know.
 *
 * @param own others whom only the reader's own articles know
 */
export function packNames(world: World, bundle?: FactBundle, own: readonly Entity[] = []): PackedNames {
  return atOnce(packNamesSteps(world, bundle, own))
}

/** As `packNames`, some hundred names a step. */
export function* packNamesSteps(
  world: World,
  bundle?: FactBundle,
  own: readonly Entity[] = [],
): Steps<PackedNames> {
  const known = new Set(world.entities.map((e) => e.id))
  const extra = [...(bundle?.entities ?? []), ...own].filter((e) => !known.has(e.id))
  const entities = [...world.entities, ...extra]
  const titles = [...new Set(entities.flatMap((e) => (e.offices ?? []).map((o) => o.title)))].sort()
  const index = new Map(entities.map((e, i) => [e.id, i]))
  const words = new Map<string, string[]>()
  const add = (text: string, kind: (typeof KINDS)[number], entity: number | string): void =>
    addLine(words, text, lineOf(text, kind, entity))
  yield
  for (const [i, alias] of [...world.aliases, ...extra.flatMap(aliasesOfNew)].entries()) {
    if ((i & 0xff) === 0) yield
    add(alias.text, alias.alone ? 'alone' : alias.kind, index.get(alias.entity) ?? alias.entity)
  }
  for (const decoy of world.decoys) add(decoy, 'decoy', '')
  for (const { text, sense } of world.cues) add(text, 'cue', sense)
  yield
  const packed = {
    entities: entities
      .map((e) => [e.id, e.name, packTerms(e.offices ?? [], titles), packPronoun(e)].join('\t').trimEnd())
      .join('\n'),
    titles,
    given: givenNames(entities),
    namedAfter: namedAfter(),
    own: own.map((entity) => entity.id),
    table: yield* packTableSteps(words),
  }
  yield
  const version = contentId(packed.entities, titles.join('\n'), ...packed.table.texts)
  return { version, ...packed }
}

function addLine(words: Map<string, string[]>, text: string, line: string): void {
  const key = keyOf(text)
  if (key === undefined) return
  const lines = words.get(key)
  if (lines) lines.push(line)
  else words.set(key, [line])
}

function givenNames(entities: readonly Entity[]): string[] {
  const leaders = entities.filter(({ kind, name }) => kind === 'leader' && name.includes(' '))
  const given = leaders.map(({ name }) => name.slice(0, name.indexOf(' ')))
  return [...new Set([...given, ...moreGivenNames()].map(fold))]
}

function packPronoun({ kind, pronoun }: Entity): string {
  if (kind === 'country' || pronoun === 'he') return ''
  return pronoun === 'she' ? 'f' : '?'
}

function packTerms(offices: readonly Office[], titles: readonly string[]): string {
  return offices
    .map((o) => [titles.indexOf(o.title), o.country, o.from ?? '', o.to ?? ''].join(' ').trimEnd())
    .join(';')
}

/** Of a leader whom only an article knows. */
function aliasesOfNew(entity: Entity): Alias[] {
  const surname = entity.name.split(' ').at(-1)
  const name: Alias = { text: entity.name, entity: entity.id, kind: 'name' }
  if (entity.kind === 'country' || surname === undefined || surname === entity.name) return [name]
  return [name, { text: surname, entity: entity.id, kind: 'surname' }]
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
    const [text = '', kind = '', target = ''] = line.split('\t')
    const named = KINDS[Number(kind)] ?? 'decoy'
    if (named === 'decoy') return { text, kind: named }
    if (named === 'cue') return { text, kind: named, cue: target }
    // Names that were added by `addAliases` bring their id along.
    const row = rows()[Number(target)]
    const entity = row === undefined ? (target as EntityId) : idOf(row)
    if (row !== undefined) rowOf.set(entity, row)
    return named === 'alone' ? { text, kind: 'surname', entity, alone: true } : { text, kind: named, entity }
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
        kind: kindOf(id),
        name,
        offices: unpackTerms(terms, packed.titles),
        ...(kindOf(id) === 'country' || who === '?' ? {} : { pronoun: who === 'f' ? 'she' : 'he' }),
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
export function kindOf(id: EntityId): Entity['kind'] {
  return id.startsWith('leader:') ? 'leader' : 'country'
}

/** ISO 3166 alpha-2 code; undefined of a leader. */
export function codeOf(id: EntityId): string | undefined {
  return kindOf(id) === 'country' ? id.slice('country:'.length) : undefined
}

function unpackTerms(terms: string, titles: readonly string[]): Office[] {
  if (terms === '') return []
  return terms.split(';').map((term) => {
    const [title = '', country = '', from = '', to = ''] = term.split(' ')
    return {
      title: titles[Number(title)] ?? '',
      country,
      ...(from === '' ? {} : { from }),
      ...(to === '' ? {} : { to }),
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
    return kindOf(entity) === 'leader' && !/\s/.test(text) && (kind === 'native' || alone)
  })
  addAliases(names, surnameForms(language, surnames))
}
