import { checkFact } from './checks.ts'
import { onlyDate } from './dates.ts'
import { extractFacts } from './extract/extract.ts'
import { claimsOf, type NewLeader, newLeaders, type OfficeClaim } from './extract/offices.ts'
import { makeLookup, readSentences } from './extract/sentence.ts'
import { compileMatcher } from './matcher.ts'
import { mentionsIn } from './mentions.ts'
import { addAliases, packNames, unpackNames } from './names.ts'
import type { Alias, Article, Entity, EntityId, Fact, FactBundle, Mention, World } from './types.ts'

/**
 * Builds the facts of one article: the one builder, whichever door the article came through.
 * The same article and world give the same bundle, to the byte.
 */
export function buildBundle(article: Article, world: World): FactBundle {
  const texts = article.blocks.map((block) => block.text)
  const reference = article.source.published ?? onlyDate(texts)
  const names = unpackNames(packNames(world))
  const matcher = compileMatcher(names)
  const find = (): Mention[][] =>
    mentionsIn(names, matcher, texts, {
      ...(reference === undefined ? {} : { date: reference }),
      options: { offices: false },
    })
  const known = find()
  const found = introduced(texts, known)
  addAliases(names, found.aliases)
  const mentions = found.aliases.length === 0 ? known : find()
  const lookup = makeLookup(world, found.entities)
  const sentences = readSentences(article, mentions, reference)
  const claims = claimsOf(sentences)
  const facts = extractFacts(article.source, sentences, claims, lookup).map((fact) => ({
    ...fact,
    checks: checkFact(fact, claims, lookup, reference),
  }))
  return {
    format: 'attache-facts',
    version: 1,
    ...(article.source.published === undefined ? {} : { built: article.source.published }),
    sources: [article.source],
    entities: entitiesIn(facts, claims, lookup.entity),
    facts,
  }
}

/** The leaders an article introduces whom the world does not know. */
function introduced(
  texts: readonly string[],
  mentions: readonly (readonly Mention[])[],
): { entities: Entity[]; aliases: Alias[] } {
  const leaders = new Map<EntityId, NewLeader>()
  texts.forEach((text, i) => {
    for (const leader of newLeaders(text, mentions[i] ?? [])) leaders.set(leader.entity.id, leader)
  })
  const found = [...leaders.values()]
  return {
    entities: found.map((leader) => leader.entity),
    aliases: found.flatMap(({ entity, surname }): Alias[] => [
      { text: entity.name, entity: entity.id, kind: 'name' },
      { text: surname, entity: entity.id, kind: 'surname' },
    ]),
  }
}

/** The entities some facts are about, with the offices the article gives them, by id. */
function entitiesIn(
  facts: readonly Fact[],
  claims: readonly OfficeClaim[],
  entity: (id: EntityId) => Entity,
): Entity[] {
  const ids = [...new Set(facts.flatMap((fact) => fact.about))].sort()
  return ids.map((id) => {
    const { offices: _known, ...rest } = entity(id)
    const offices = claims.filter((claim) => claim.leader === id).map((claim) => claim.office)
    return offices.length > 0 ? { ...rest, offices } : rest
  })
}
