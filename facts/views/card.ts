import { currentFacts } from '../bundle/sources.ts'
import { withPage } from '../bundle/with-page.ts'
import type { Entity, EntityId, Fact, FactBundle, IsoDate, World } from '../types.ts'
import { entityOf } from '../world/by-country.ts'
import type { CardContent, CardGroup, CardPage } from './card-content.ts'
import { countryOf } from './card-country.ts'
import { type Entities, groupsOf, relatedTo } from './card-facts.ts'
import { checkedOn, isHolderUnknown, linkOf, whoIs } from './card-who.ts'

export type * from './card-content.ts'

/** What is known about the page in front of the reader. */
export interface PageInFront {
  /** Its facts, in the form of a saved article's. */
  readonly page?: FactBundle
  /** How often it names the card's entity. */
  readonly named?: number
  /** The day on which it was written, if that is known before its facts are. */
  readonly day?: IsoDate
  /** Its sentences that name the card's entity, and its language: shown where it has no facts of the entity. */
  readonly sentences?: Pick<CardPage, 'facts' | 'language'>
}

/**
 * What the card of an entity shows.
 *
 * @param known the saved articles and those that come with Attaché
 * @returns undefined if neither the world nor a bundle knows the entity
 */
export function cardOf(
  id: EntityId,
  world: World,
  known: FactBundle,
  { page, named = 0, day: knownDay, sentences }: PageInFront = {},
): CardContent | undefined {
  const bundle = page ? withPage(known, page) : known
  const own = new Map(bundle.entities.map((one) => [one.id, one]))
  const entities: Entities = { get: (one) => entityOf(world, one) ?? own.get(one) }
  const entity = entities.get(id)
  if (!entity) return undefined
  const facts = currentFacts(bundle).filter((fact) => fact.about.includes(id) && fact.kind !== 'mentioned')
  const claimed = own.get(id)?.offices ?? []
  const [source] = page?.sources ?? []
  const day = source?.published ?? knownDay
  const all = groupsOf(facts, bundle, entities, { id, ...(source ? { first: source.id } : {}) })
  const inFront = source && all.find((group) => group.source.id === source.id)
  const onPage = inFront?.facts ?? sentences?.facts ?? []
  const others = all.filter((group) => group !== inFront)
  const groups = others.filter((group) => !isShipped(group))
  // The facts of the article that ships are shown only if there is nothing from the page: nobody chose them.
  const shipped = onPage.length > 0 ? [] : others.filter(isShipped)
  const ids = new Set(
    [onPage, ...[...groups, ...shipped].map((group) => group.facts)].flat().map(({ id }) => id),
  )
  // Of an office only the sentence is shown that it is in.
  const isShown = (fact: Fact): boolean => fact.kind !== 'office' && ids.has(fact.id)
  // On a page, names from articles about something else are not to be seen before these articles are.
  const isOnPage = page !== undefined || sentences !== undefined
  const folded = new Set(isOnPage ? shipped.flatMap((group) => group.facts.map((fact) => fact.id)) : [])
  const shown = facts.filter(isShown)
  return {
    entity: linkOf(entity),
    ...whoIs(entity, claimed, world, day),
    ...countryOf(entity, world, day),
    ...(isHolderUnknown(entity, world) ? { isHolderUnknown: true } : {}),
    ...(page || sentences
      ? { page: { ...(page ? pageLanguage(page) : sentences), facts: onPage, named, place: 0 } }
      : {}),
    groups,
    shipped,
    agreed: shown.filter((fact) => agrees(fact, entity)).length,
    related: relatedTo(
      id,
      shown.filter((fact) => !folded.has(fact.id)),
      entities,
    ),
    asOf: checkedOn(entity, world),
  }
}

/** The language of a page, if it is known. */
export function pageLanguage({ sources: [source] }: FactBundle): { readonly language?: string } {
  return source ? { language: source.language } : {}
}

function isShipped({ source }: CardGroup): boolean {
  return source.saved === undefined && source.imported === undefined
}

/** Whether a date of a fact was checked and agrees. */
function agrees({ checks }: Fact, { id }: Entity): boolean {
  return checks.some(
    (check) => check.verdict === 'agrees' && (check.kind === 'weekday' || check.about === id),
  )
}
