import { isUnspaced } from '../text/letters.ts'
import { fold } from '../text/normalize.ts'
import type { Alias, AliasKind, EntityId } from '../types.ts'

/** An alias, an exclusion (no entity) or a keyword. */
export interface NamedAlias {
  readonly text: string
  readonly kind: AliasKind | 'exclusion' | 'keyword'
  readonly entity?: EntityId
  readonly alone?: true
  readonly isLanguage?: true
  /** The sense that a keyword shows: `Georgia+` is the country, `Georgia-` is not. */
  readonly keyword?: string
}

/** The alias as the linker knows it; undefined for an exclusion or a keyword. */
export function asAlias({ text, kind, entity, alone, isLanguage }: NamedAlias): Alias | undefined {
  if (entity === undefined || kind === 'exclusion' || kind === 'keyword') return undefined
  return { text, entity, kind, ...(alone ? { alone } : {}), ...(isLanguage ? { isLanguage } : {}) }
}

/** A line keeps a kind as its place in this list. */
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
  'exclusion',
  'keyword',
  // A surname that is enough alone.
  'alone',
  // A demonym that is also the name of a language.
  'language',
] as const

export type LineKind = (typeof KINDS)[number]

/** The key by which a name is looked up: its first word, folded; in a script without spaces its first two characters. */
export function keyOf(name: string): string | undefined {
  if (isUnspaced(name.charCodeAt(0))) return name.slice(0, 2)
  const first = /[\p{L}\p{M}\p{N}]+/u.exec(name.replace(LEAD, ''))?.[0]
  return first === undefined ? undefined : fold(first)
}

/** Small words and initials at the start of a name: they are no key, since texts are full of them. */
export const LEAD =
  /^(?:(?:(?:von|van|der|den|de|di|da|dos|del|la|al|el|bin|[Tt]he)[ -])+|(?:\p{Lu}\. ?)+)(?=\p{Lu}\p{L}|\p{Lu}\p{M})/u

/**
 * `text⇥kind⇥target`, as a packed table has it.
 *
 * @param target the entity's place in the table, or its id; for a keyword the sense that it shows
 */
export function lineOf(text: string, kind: LineKind, target: number | string): string {
  return [text, KINDS.indexOf(kind), target].join('\t')
}

/** The reverse of `lineOf`; `entity` is the target as it was written: a place or an id. */
export function readLine(line: string): NamedAlias {
  const [text = '', number = '', target = ''] = line.split('\t')
  const kind = KINDS[Number(number)] ?? 'exclusion'
  if (kind === 'exclusion') return { text, kind }
  if (kind === 'keyword') return { text, kind, keyword: target }
  const entity = target as EntityId
  if (kind === 'alone') return { text, kind: 'surname', entity, alone: true }
  if (kind === 'language') return { text, kind: 'demonym', entity, isLanguage: true }
  return { text, kind, entity }
}

/** The line of an alias whose entity no table has: it holds the id. */
export function lineOfAlias({ text, kind, entity, alone, isLanguage }: Alias): string {
  return lineOf(text, alone ? 'alone' : isLanguage ? 'language' : kind, entity)
}

/** Adds a line under the word by which its name is looked up; a name without letters has none. */
export function addLine(words: Map<string, string[]>, text: string, line: string): void {
  const key = keyOf(text)
  if (key === undefined) return
  const lines = words.get(key)
  if (lines) lines.push(line)
  else words.set(key, [line])
}
