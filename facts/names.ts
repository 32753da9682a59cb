import { isUnspaced } from './letters.ts'
import { fold } from './normalize.ts'
import type { Alias, AliasKind, Entity, EntityId, FactBundle, Office, World } from './types.ts'
import { countryNames, inflectsSurnames, languageOf, surnameForms } from './world/languages.ts'

/** What finding and linking know of an entity. */
export interface Known {
  readonly id: EntityId
  readonly kind: Entity['kind']
  readonly name: string
  /** Of leaders, oldest first. */
  readonly offices: readonly Office[]
}

/**
 * All names, packed so that having them is hardly more than parsing JSON: everything about one first word is one
 * string, which is only taken apart when a text has that word.
 */
export interface PackedNames {
  /** `id⇥name⇥terms`, a line each; the terms as `title country from to` joined by `;`, titles as numbers. */
  readonly entities: string
  readonly titles: readonly string[]
  /** The first words, folded. */
  readonly words: readonly string[]
  /** Of each first word, `text⇥kind⇥entity`, a line each; kind and entity as numbers. */
  readonly lines: readonly string[]
}

/** The names of a packed table, taken apart as they are needed. */
export interface Names {
  /** The first words, folded. */
  readonly words: string[]
  /** The aliases that start with each. */
  readonly lines: string[]
  /** Counts the additions, so that what was looked up before is known to be old. */
  revision: number
  /** @returns the alias of one of `lines` */
  alias(line: string): NamedAlias
  /** @returns undefined for an id that the table does not have */
  known(id: EntityId): Known | undefined
  /** The folded first names of the leaders. */
  given(): Iterable<string>
  /** ISO 3166 alpha-2 codes. */
  countries(): readonly string[]
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

/** Packs the world's names, and those of the bundle's entities that the world does not know. */
export function packNames(world: World, bundle?: FactBundle): PackedNames {
  const known = new Set(world.entities.map((e) => e.id))
  const extra = (bundle?.entities ?? []).filter((e) => !known.has(e.id))
  const entities = [...world.entities, ...extra]
  const titles = [...new Set(entities.flatMap((e) => (e.offices ?? []).map((o) => o.title)))].sort()
  const index = new Map(entities.map((e, i) => [e.id, i]))
  const words: Record<string, string[]> = Object.create(null)
  const add = (text: string, kind: (typeof KINDS)[number], entity: number | string): void => {
    const key = keyOf(text)
    if (key === undefined) return
    words[key] ??= []
    words[key].push(lineOf(text, kind, entity))
  }
  for (const alias of [...world.aliases, ...extra.flatMap(aliasesOfNew)]) {
    add(alias.text, alias.alone ? 'alone' : alias.kind, index.get(alias.entity) ?? alias.entity)
  }
  for (const decoy of world.decoys) add(decoy, 'decoy', '')
  for (const { text, sense } of world.cues) add(text, 'cue', sense)
  return {
    entities: entities.map((e) => [e.id, e.name, packTerms(e.offices ?? [], titles)].join('\t')).join('\n'),
    titles,
    words: Object.keys(words),
    lines: Object.values(words).map((lines) => lines.join('\n')),
  }
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
    return named === 'alone' ? { text, kind: 'surname', entity, alone: true } : { text, kind: named, entity }
  }
  // A page asks for few of the entities, and mostly for leaders: the way from id to row is made when it does.
  let rowOf: Map<EntityId, string> | undefined
  const taken = new Map<EntityId, Known>()
  const aliases = (): Alias[] =>
    packed.lines.flatMap((lines) => lines.split('\n').flatMap((line) => asAlias(alias(line)) ?? []))
  return {
    words: [...packed.words],
    lines: [...packed.lines],
    revision: 0,
    alias,
    known(id) {
      const before = taken.get(id)
      if (before) return before
      rowOf ??= new Map(rows().map((row) => [idOf(row), row]))
      const row = rowOf.get(id)
      if (row === undefined) return undefined
      const [, name = '', terms = ''] = row.split('\t')
      const known: Known = { id, kind: kindOf(id), name, offices: unpackTerms(terms, packed.titles) }
      taken.set(id, known)
      return known
    },
    countries: () =>
      rows()
        .map(idOf)
        .flatMap((id) => (/^country:(?!EU|UN|NATO)[A-Z]{2}$/.test(id) ? (codeOf(id) ?? []) : [])),
    aliases,
    given: () =>
      rows()
        .filter((row) => row.startsWith('leader:'))
        .flatMap((row) => {
          const name = row.split('\t')[1] ?? ''
          return name.includes(' ') ? fold(name.slice(0, name.indexOf(' '))) : []
        }),
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

/** The places of words; made when names are first added, since most pages add none. */
const PLACES = new WeakMap<Names, Map<string, number>>()

/** Adds names that only some pages need: those of its language, those an article introduces. */
export function addAliases(names: Names, aliases: readonly Alias[]): void {
  if (aliases.length === 0) return
  names.revision++
  const places = PLACES.get(names) ?? new Map(names.words.map((word, place) => [word, place]))
  PLACES.set(names, places)
  for (const { text, entity, kind, alone } of aliases) {
    const key = keyOf(text)
    if (key === undefined) continue
    const line = lineOf(text, alone ? 'alone' : kind, entity)
    const place = places.get(key)
    if (place === undefined) {
      places.set(key, names.words.length)
      names.words.push(key)
      names.lines.push(line)
    } else names.lines[place] += `\n${line}`
  }
}

/**
 * Adds what a page's language calls countries, and the forms it gives to surnames.
 *
 * @param language BCP 47
 */
export function addLanguage(names: Names, language: string): void {
  const base = languageOf(language)
  if (base === undefined || base === 'en') return
  addAliases(names, countryNames(language, names.countries()))
  if (!inflectsSurnames(base)) return
  const surnames = names.aliases().filter(({ text, entity, kind, alone }) => {
    return kindOf(entity) === 'leader' && !/\s/.test(text) && (kind === 'native' || alone)
  })
  addAliases(names, surnameForms(language, surnames))
}
