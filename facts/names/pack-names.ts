import { contentId } from '../text/content-id.ts'
import { fold } from '../text/normalize.ts'
import { atOnce, type Steps } from '../text/steps.ts'
import type { Alias, Entity, FactBundle, Office, World } from '../types.ts'
import { OFFICES_OF } from '../world/demonyms/office-of.ts'
import { ENGLISH_OFFICES, OFFICE_TITLES } from '../world/demonyms/office-words.ts'
import { moreGivenNames } from '../world/given-names.ts'
import { NAME_PARTS } from '../world/named-after.ts'
import { addLine, type LineKind, lineOf } from './name-line.ts'
import type { PackedNames } from './name-table.ts'
import { packTableSteps } from './packed-table.ts'

/**
 * Packs the names of the world, and of those entities of a bundle that the world does not have.
 *
 * @param own entities that only the reader's own articles have
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
  const add = (text: string, kind: LineKind, entity: number | string): void =>
    addLine(words, text, lineOf(text, kind, entity))
  yield
  for (const [i, alias] of [...world.aliases, ...extra.flatMap(aliasesOfNew)].entries()) {
    if ((i & 0xff) === 0) yield
    add(alias.text, alias.alone ? 'alone' : alias.kind, index.get(alias.entity) ?? alias.entity)
  }
  for (const exclusion of world.exclusions) add(exclusion, 'exclusion', '')
  for (const { text, sense } of world.keywords) add(text, 'keyword', sense)
  yield
  const lines: string[] = []
  for (const [i, { id, name, offices = [], ...entity }] of entities.entries()) {
    if ((i & 0x1ff) === 0) yield
    lines.push([id, name, packTerms(offices, titles), packPronoun(entity)].join('\t').trimEnd())
  }
  const packed = {
    entities: lines,
    titles,
    given: yield* givenNames(entities),
    parts: NAME_PARTS,
    offices: { titles: OFFICE_TITLES, rules: { ...ENGLISH_OFFICES, ...OFFICES_OF.en } },
    own: own.map((entity) => entity.id),
    table: yield* packTableSteps(words),
  }
  yield
  const version = contentId(lines.join('\n'), titles.join('\n'), ...packed.table.texts)
  return { version, ...packed }
}

function* givenNames(entities: readonly Entity[]): Steps<string[]> {
  const leaders = entities.filter(({ kind, name }) => kind === 'leader' && name.includes(' '))
  const given = leaders.map(({ name }) => name.slice(0, name.indexOf(' ')))
  const folded = new Set<string>()
  for (const [i, name] of [...given, ...moreGivenNames()].entries()) {
    if ((i & 0xff) === 0) yield
    folded.add(fold(name))
  }
  return [...folded]
}

function packPronoun({ kind, pronoun }: Pick<Entity, 'kind' | 'pronoun'>): string {
  if (kind === 'country' || pronoun === 'he') return ''
  return pronoun === 'she' ? 'f' : '?'
}

function packTerms(offices: readonly Office[], titles: readonly string[]): string {
  return offices
    .map(({ title, country, from = '', to = '', home, state = '' }) =>
      [titles.indexOf(title), country, from, to, home ? 'h' : '', state.replaceAll(' ', '_')]
        .join(' ')
        .trimEnd(),
    )
    .join(';')
}

/** The names of an entity that only an article has. */
function aliasesOfNew(entity: Entity): Alias[] {
  const surname = entity.name.split(' ').at(-1)
  const name: Alias = { text: entity.name, entity: entity.id, kind: 'name' }
  if (entity.kind === 'country' || surname === undefined || surname === entity.name) return [name]
  return [name, { text: surname, entity: entity.id, kind: 'surname' }]
}
