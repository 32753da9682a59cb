import { conflictsIn } from '../bundle/conflicts.ts'
import { byNewest, byPlaceInText, isItsTitle, linkTo, supersededBy } from '../bundle/sources.ts'
import { shownOf, statementOf } from '../bundle/statement.ts'
import { FACT_KINDS, KIND_PROPERTIES } from '../fact-kinds.ts'
import { byCodeUnits } from '../text/code-units.ts'
import type { Doubt, Entity, EntityId, Fact, FactBundle, Source } from '../types.ts'
import type { CardFact, CardGroup, CardLink, CardSpeaker } from './card-content.ts'
import { linkOf } from './card-who.ts'

/** Finds leaders and countries. */
export type Entities = Pick<ReadonlyMap<EntityId, Entity>, 'get'>

/**
 * Facts grouped by article, the newest article first. Nothing is repeated, not even from another article.
 *
 * @param entities to find the speakers' cards
 * @param of `id`: whose card it is; absent if some text was looked up. `first`: the source that comes before all others
 */
export function groupsOf(
  facts: readonly Fact[],
  bundle: FactBundle,
  entities: Entities,
  { id, first }: { readonly id?: EntityId; readonly first?: string } = {},
): CardGroup[] {
  const superseded = supersededBy(bundle.sources)
  const listed = facts
    .filter((fact) => fact.kind !== 'office')
    .sort((a, b) => rank(a, id) - rank(b, id) || byArticleAndPlace(a, b))
  const doubts = doubtsOf(listed, bundle, id)
  const seen = new Set<string>()
  const sources = [...bundle.sources].sort(byNewest)
  const ordered = sources.sort((a, b) => Number(b.id === first) - Number(a.id === first))
  return ordered.flatMap((source): CardGroup[] => {
    const all = listed.filter((fact) => fact.source === source.id)
    const inText = all.filter((fact) => !isItsTitle(fact, source))
    // The title is above the facts already. It is one of them only if there is no other.
    const own = withoutRepeats(inText.length > 0 ? inText : all, seen)
    const told = new Set<string>()
    const shown = own.map((fact) => ({
      ...cardFact(fact, source, entities, id, once(doubts.get(fact.id) ?? [], told)),
      ...(superseded.has(source.id) ? { superseded: true as const } : {}),
    }))
    return shown.length === 0 ? [] : [{ source, facts: shown }]
  })
}

/** The doubts that are new in an article. If several dates conflict with one term of office, only the first counts. */
function once(doubts: readonly Doubt[], told: Set<string>): Doubt[] {
  return doubts.filter((doubt) => {
    const key = JSON.stringify(doubt.kind === 'term' ? [doubt.about, doubt.office] : doubt)
    return !told.has(key) && told.add(key)
  })
}

function wordsOf(fact: Fact): string {
  return statementOf(fact)
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
}

/**
 * Facts without repetition. The same words are shown once, in the kind that comes first. Of a sentence and a part of it,
 * the sentence is shown, in the place of the part.
 *
 * @param seen the words that are shown already; the words of these facts are added
 */
export function withoutRepeats(facts: readonly Fact[], seen: Set<string>): Fact[] {
  const kept: Fact[] = []
  for (const fact of facts) {
    const words = wordsOf(fact)
    if (seen.has(words)) continue
    seen.add(words)
    const at = kept.findIndex((other) => holds(other, fact) || holds(fact, other))
    const other = kept[at]
    if (!other) kept.push(fact)
    else if (holds(fact, other)) kept[at] = fact
  }
  return kept
}

/** Whether the quote of a fact contains the quote of another. */
function holds({ quote: outer, source }: Fact, { quote: inner, source: other }: Fact): boolean {
  const isSame = source === other && outer.block === inner.block
  return isSame && outer.start <= inner.start && outer.end >= inner.end
}

/** By kind, of one kind first its own; what others say of it comes last. */
function rank(fact: Fact, id: EntityId | undefined): number {
  const isOwn = whose(fact) === id
  const isByOthers = KIND_PROPERTIES[fact.kind].isSaid === true && !isOwn
  return (isByOthers ? FACT_KINDS.length : 0) + FACT_KINDS.indexOf(fact.kind) + (isOwn ? 0 : 0.5)
}

/** Who says it, else who does it. */
function whose({ speaker, about }: Fact): EntityId | undefined {
  return speaker ? speaker.entity : about[0]
}

function byArticleAndPlace(a: Fact, b: Fact): number {
  return byCodeUnits(a.source, b.source) || byPlaceInText(a, b)
}

/** The doubts by the ids of facts. Of terms, only those of the card's own entity. */
function doubtsOf(
  facts: readonly Fact[],
  { sources }: FactBundle,
  id: EntityId | undefined,
): Map<string, Doubt[]> {
  const found = new Map<string, Doubt[]>()
  const add = (fact: string, doubt: Doubt): void => void found.set(fact, [...(found.get(fact) ?? []), doubt])
  for (const fact of facts) {
    for (const check of fact.checks) {
      const isOwn = check.kind === 'weekday' || id === undefined || check.about === id
      if (check.verdict === 'conflicts' && isOwn) add(fact.id, check)
    }
  }
  for (const { kind, sides } of conflictsIn({ sources, facts })) {
    const [a, b] = sides
    add(a.fact, { kind, own: a.says, other: b.says, title: b.source.title })
    add(b.fact, { kind, own: b.says, other: a.says, title: a.source.title })
  }
  return found
}

function cardFact(
  fact: Fact,
  source: Source,
  entities: Entities,
  id: EntityId | undefined,
  doubts: readonly Doubt[],
): CardFact {
  const link = linkTo(source, fact.quote)
  const speaker = speakerOf(fact, entities, id)
  return {
    id: fact.id,
    from: fact.source,
    kind: fact.kind,
    ...shownOf(fact, source.language),
    ...(KIND_PROPERTIES[fact.kind].isSaid === true ? { said: whose(fact) === id ? 'by' : 'about' } : {}),
    ...(speaker ? { speaker } : {}),
    ...(fact.planned ? { planned: true } : {}),
    ...(link === undefined ? {} : { link }),
    ...(doubts.length === 0 ? {} : { doubts }),
  }
}

/** Who says a fact, if its words do not name them and it is not clearly the card's own entity. */
function speakerOf(fact: Fact, entities: Entities, id: EntityId | undefined): CardSpeaker | undefined {
  const { speaker } = fact
  if (!speaker) return undefined
  const entity = speaker.entity === undefined ? undefined : entities.get(speaker.entity)
  const statement = statementOf(fact)
  if ((entity && entity.id === id) || statement.includes(speaker.words)) return undefined
  if (!entity) return { name: speaker.words }
  return statement.includes(entity.name) ? undefined : { name: entity.name, link: linkOf(entity) }
}

/** The other entities of some facts, the most frequent first. */
export function relatedTo(id: EntityId, facts: readonly Fact[], entities: Entities): CardLink[] {
  const counts = new Map<EntityId, number>()
  for (const other of facts.flatMap((fact) => fact.about)) {
    if (other !== id) counts.set(other, (counts.get(other) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .flatMap(([other]) => {
      const entity = entities.get(other)
      return entity ? [linkOf(entity)] : []
    })
}
