import type { Bracket, Entity, EntityId, Fact, FactBundle, Resolution, Source } from '../types.ts'
import { type AnnotationsOf, annotationsByTarget } from './annotations.ts'

/**
 * A bundle as its reader has corrected it: articles with the reader's title, newsroom, author and day, facts about whom the
 * reader says they are, and no facts that the reader has hidden.
 */
export function correctedBundle(bundle: FactBundle): FactBundle {
  const { annotations, sources, entities, facts } = bundle
  if (!annotations || annotations.length === 0) return bundle
  const all = annotationsByTarget(annotations)
  const known = new Map<EntityId, Entity>(entities.map((entity) => [entity.id, entity]))
  for (const { about } of all.values())
    for (const entity of about ?? []) if (!known.has(entity.id)) known.set(entity.id, entity)
  return {
    ...bundle,
    sources: sources.map((source) => correctedSource(source, all.get(source.id))),
    entities: [...known.values()],
    facts: facts.flatMap((fact) => {
      const { hidden, about } = all.get(fact.id) ?? {}
      if (hidden) return []
      return about ? correctedFact(fact, about, known) : fact
    }),
  }
}

type CorrectedDetails = Pick<AnnotationsOf, 'title' | 'publisher' | 'author' | 'published'>

/** An article with the reader's title, newsroom, author and day. */
export function correctedSource(source: Source, own: CorrectedDetails | undefined): Source {
  if (!own) return source
  const { title, publisher, author, published } = own
  const changed: Record<string, unknown> = { ...source }
  if (title !== undefined && title !== source.title) {
    changed.title = title
    changed.sourceTitle = source.sourceTitle ?? source.title
  }
  for (const [name, value] of Object.entries({ publisher, author, published })) {
    if (value === '') delete changed[name]
    else if (value !== undefined) changed[name] = value
  }
  return changed as unknown as Source
}

/** A fact about somebody else. Where one takes the place of another, so do names in brackets, and the speaker. */
function correctedFact(fact: Fact, about: readonly Entity[], known: ReadonlyMap<EntityId, Entity>): Fact {
  const ids = about.map(({ id }) => id)
  const gone = fact.about.filter((id) => !ids.includes(id))
  const come = about.filter(({ id }) => !fact.about.includes(id))
  const names = gone.map((id) => known.get(id)?.name ?? '')
  const [other] = come
  const instead = gone.length === 1 && come.length === 1 ? other : undefined
  const { speaker, brackets, resolved, ...rest } = fact
  return {
    ...rest,
    about: ids,
    ...(speaker ? { speaker: correctedSpeaker(speaker, gone, instead) } : {}),
    ...(brackets ? { brackets: brackets.flatMap((one) => correctedBracket(one, names, instead) ?? []) } : {}),
    ...(resolved ? { resolved: resolved.map((one) => correctedResolution(one, gone, instead)) } : {}),
  }
}

function correctedSpeaker(
  { words, entity }: NonNullable<Fact['speaker']>,
  gone: readonly EntityId[],
  instead: Entity | undefined,
): NonNullable<Fact['speaker']> {
  if (entity === undefined || !gone.includes(entity)) return { words, ...(entity ? { entity } : {}) }
  return { words, ...(instead ? { entity: instead.id } : {}) }
}

/** @param names of those whom the fact is not about @returns undefined if nobody takes their place */
function correctedBracket(
  bracket: Bracket,
  names: readonly string[],
  instead: Entity | undefined,
): Bracket | undefined {
  const [, name = '', ending = ''] = /^(.*?)([’']s?)?$/su.exec(bracket.text) ?? []
  const isGone = names.some((one) => one === name || one.split(/\s+/).includes(name))
  if (!isGone) return bracket
  return instead && { ...bracket, text: `${instead.name}${ending}` }
}

function correctedResolution(
  resolution: Resolution,
  gone: readonly EntityId[],
  instead: Entity | undefined,
): Resolution {
  const entities = resolution.entities.flatMap((id) => (gone.includes(id) ? (instead?.id ?? []) : id))
  return { ...resolution, entities }
}
