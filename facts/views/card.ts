import { conflictsIn } from '../bundle/conflicts.ts'
import { byNewest, currentFacts, linkTo, supersededBy } from '../bundle/sources.ts'
import { type ShownStatement, shownOf, statementOf } from '../bundle/statement.ts'
import { withPage } from '../bundle/with-page.ts'
import { FACT_KINDS } from '../fact-kinds.ts'
import { longDate } from '../text/dates.ts'
import type { Check, Entity, EntityId, Fact, FactBundle, FactKind, Office, Source, World } from '../types.ts'
import { countriesOf, mainOffice, officeRank } from '../world/office-kinds.ts'
import { officeName } from '../world/office-name.ts'
import type { Union } from '../world/unions.ts'
import { isHolderUnknown, some, whatItIs } from './what-it-is.ts'

/** A leader or country that can be turned to. */
export interface CardLink {
  readonly id: EntityId
  readonly name: string
  readonly iso2?: string
}

/** A fact as a card shows it. */
export interface CardFact extends ShownStatement {
  readonly id: string
  readonly kind: FactKind
  /** Who says it, where that is to be told: somebody else, or the card's own entity where the words alone do not say. */
  readonly speaker?: CardSpeaker
  readonly section?: string
  /** It was still to come when the article was written. */
  readonly planned?: true
  /** The address of the passage in the article, which browsers scroll to. */
  readonly link?: string
  /** Set where the article has been updated since and no longer says so. */
  readonly superseded?: true
}

/** Somebody who says something, as the article names them or by the name we know. */
export interface CardSpeaker {
  readonly name: string
  /** Where there is a card to turn to. */
  readonly link?: CardLink
}

/** What one article says. */
export interface CardGroup {
  readonly source: Source
  /** What readers look for first comes first. */
  readonly facts: readonly CardFact[]
}

/** What the page in front of the reader says. */
export interface CardPage {
  /** What readers look for first comes first. */
  readonly facts: readonly CardFact[]
  /** How often it names whom the card is about. */
  readonly named: number
  /** Which of these places the card is at, from 1 on; 0 where it is at none. */
  readonly place: number
  /** Its facts are still being worked out. */
  readonly isReading?: true
}

/** What is known of the page in front of the reader. */
export interface PageInFront {
  /** Its facts, as those of one saved article are. */
  readonly page?: FactBundle
  /** How often it names whom the card is about. */
  readonly named?: number
}

/** An office as a card's first line has it, for languages that the line itself is not in. */
export type CardOffice = Required<Pick<Office, 'title' | 'country' | 'from'>> &
  Pick<Office, 'to' | 'state'> & {
    /** How many countries more somebody is monarch of. */
    readonly others?: number
  }

/** All that one card shows, ready to be drawn. */
export interface CardContent {
  readonly entity: CardLink & { readonly kind: Entity['kind'] }
  /** Who or what it is, in one line: `President of South Korea`. */
  readonly role: string
  /** `since 4 June 2025`; absent where nobody holds an office now. */
  readonly since?: string
  /** What `role` and `since` say of an office that the table knows. */
  readonly office?: CardOffice
  /** Of a country's card: what it is instead of a country. */
  readonly union?: Union
  /** Set on the card of a country that governs itself and of which the table knows nobody in office. */
  readonly isHolderUnknown?: true
  /** The terms of office that the table knows of a leader, the first one first. */
  readonly terms: readonly CardOffice[]
  /** Name and value: `Capital`, `Seoul`. */
  readonly details: readonly (readonly [string, string])[]
  /** Absent where the card is not of a page, or nothing is known of it. */
  readonly page?: CardPage
  /** By article, the newest first; without the page in front. */
  readonly groups: readonly CardGroup[]
  /** What does not add up, each sentence once. */
  readonly doubts: readonly string[]
  /** What has changed since an article was written. */
  readonly changed: readonly string[]
  /** What was checked and holds. */
  readonly agreed: readonly string[]
  /** What kept the reader's own articles from being read, for readers. */
  readonly trouble?: string
  /** Of a name that is several's, and of what was looked up: each of them with the office in a line. */
  readonly namesakes?: readonly (CardLink & Pick<CardContent, 'role' | 'since' | 'office' | 'union'>)[]
  /** Set where these are the best matches for some text, not who bears a name. */
  readonly isLookUp?: true
  /** The others in these facts, the most frequent first. */
  readonly related: readonly CardLink[]
  /** The day on which the offices named here were last checked, ISO. */
  readonly asOf: string
}

/**
 * What the card of an entity shows.
 *
 * @param known the saved articles and those that ship
 * @returns undefined where neither the world nor the bundle knows the entity
 */
export function cardOf(
  id: EntityId,
  world: World,
  known: FactBundle,
  { page, named = 0 }: PageInFront = {},
): CardContent | undefined {
  const bundle = page ? withPage(known, page) : known
  const entities = new Map([...bundle.entities, ...world.entities].map((e) => [e.id, e]))
  const entity = entities.get(id)
  if (!entity) return undefined
  const facts = currentFacts(bundle).filter((fact) => fact.about.includes(id) && fact.kind !== 'mentioned')
  const own = facts
    .filter((fact) => fact.kind !== 'office')
    .sort((a, b) => rank(a, id) - rank(b, id) || inReadingOrder(a, b))
  const conflicts = conflictsIn({ sources: bundle.sources, facts }, (other) => entities.get(other))
  const claimed = bundle.entities.find((e) => e.id === id)?.offices ?? []
  const name = (iso2: string): string => entities.get(`country:${iso2}`)?.name ?? iso2
  const all = groupsOf(own, bundle, entities, id)
  const inFront = all.find((group) => page?.sources.some((source) => source.id === group.source.id))
  return {
    entity: linkOf(entity),
    ...roleOf(entity, claimed, world, name),
    terms: termsOf(entity),
    details: detailsOf(entity, world, name),
    ...(isHolderUnknown(entity, world) ? { isHolderUnknown: true } : {}),
    ...(page ? { page: { facts: inFront?.facts ?? [], named, place: 0 } } : {}),
    groups: all.filter((group) => group !== inFront),
    doubts: [
      ...checksOf(own, entity, 'conflicts'),
      ...conflicts.filter((conflict) => conflict.kind !== 'ended').map((conflict) => conflict.statement),
    ],
    changed: conflicts.filter((conflict) => conflict.kind === 'ended').map((conflict) => conflict.statement),
    agreed: checksOf(own, entity, 'agrees'),
    related: relatedTo(id, facts, entities),
    asOf: checkedOn(entity, world),
  }
}

/** The day on which the offices of all countries a card speaks of were checked. */
function checkedOn(entity: Entity, world: World): string {
  const offices = entity.offices ?? []
  const held = offices.filter((office) => office.to === undefined)
  const shown = held.length > 0 ? held : offices
  const countries = entity.iso2 === undefined ? shown.map((office) => office.country) : [entity.iso2]
  const days = countries.map((country) => world.checked[country] ?? world.asOf)
  return days.sort()[0] ?? world.asOf
}

function rank(fact: Fact, id: EntityId): number {
  // Of what is said first what it says itself, then what is said of it.
  const isSubject = (fact.speaker ? fact.speaker.entity : fact.about[0]) === id ? 0 : 1
  return FACT_KINDS.indexOf(fact.kind) * 2 + isSubject
}

function inReadingOrder(a: Fact, b: Fact): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1
  return a.quote.block - b.quote.block || a.quote.start - b.quote.start
}

/** Of the checks of its facts those that speak of the entity itself, and of the weekday; each sentence once. */
function checksOf(facts: readonly Fact[], entity: Entity, verdict: Check['verdict']): string[] {
  const checks = facts.flatMap((fact) => fact.checks).filter((check) => check.verdict === verdict)
  const own = checks.filter((check) => check.kind === 'weekday' || check.about === entity.id)
  return [...new Set(own.map((check) => check.statement))]
}

/** Of a leader whose state is no more the link has no country, and so no flag of a successor's. */
function linkOf(entity: Entity): CardContent['entity'] {
  const main = mainOffice(entity.offices ?? []) ?? entity.offices?.at(-1)
  const iso2 = entity.iso2 ?? (main?.state === undefined ? main?.country : undefined)
  return { id: entity.id, name: entity.name, kind: entity.kind, ...(iso2 === undefined ? {} : { iso2 }) }
}

/** The office held now, else the last one, else what the articles call somebody. */
function roleOf(
  entity: Entity,
  claimed: readonly Office[],
  world: World,
  name: (iso2: string) => string,
): Pick<CardContent, 'role' | 'since' | 'office' | 'union'> {
  if (entity.kind === 'country') return whatItIs(entity, world)
  const offices = entity.offices ?? []
  const main = mainOffice(offices)
  if (main) {
    const { title, country, from, to, state } = main
    const others = countriesOf(main, offices).length - 1
    const also = others === 0 ? '' : ` and ${others} other ${others === 1 ? 'country' : 'countries'}`
    const role = officeName(title, state ?? name(country)) + also
    const office = {
      ...cardOffice({ title, country, from, ...(to === undefined ? {} : { to }) }, state),
      ...(others === 0 ? {} : { others }),
    }
    return to === undefined
      ? { role, since: `since ${longDate(from)}`, office }
      : { role: `Former ${role}`, since: `${longDate(from)} to ${longDate(to)}`, office }
  }
  const [office] = claimed
  return {
    role: office ? `${officeName(office.title, name(office.country))}, as the article has it` : 'Leader',
  }
}

const NUMBER = new Intl.NumberFormat('en')

function detailsOf(
  entity: Entity,
  world: World,
  name: (iso2: string) => string,
): (readonly [string, string])[] {
  if (entity.kind === 'leader') return earlierTerms(entity, name)
  const profile = world.profiles.find((p) => p.iso2 === entity.iso2)
  const holders = world.entities.flatMap((e) =>
    (e.offices ?? [])
      .filter((o) => o.country === entity.iso2 && o.to === undefined && o.from !== undefined)
      .map((o) => [o.title, e.name] as const),
  )
  holders.sort(([a], [b]) => officeRank(a) - officeRank(b))
  if (!profile) return holders
  const rows: [string, string][] = [
    [profile.capitals.length > 1 ? 'Capitals' : 'Capital', profile.capitals.join(', ')],
    ['Region', profile.region],
    [profile.languages.length > 1 ? 'Languages' : 'Language', some(profile.languages)],
    ['Currency', profile.currencies.slice(0, 2).join(', ')],
    ['Area', `${NUMBER.format(profile.area)} km²`],
  ]
  return [...holders, ...rows.filter(([, value]) => value !== '')]
}

/** The terms besides the one in the card's first line, and besides the same crown of other countries. */
function earlierTerms(entity: Entity, name: (iso2: string) => string): [string, string][] {
  const offices = entity.offices ?? []
  const main = mainOffice(offices)
  return offices.flatMap((o): [string, string][] =>
    o === main ||
    o.from === undefined ||
    o.to === undefined ||
    (main?.home && o.title === main.title && o.to === main.to)
      ? []
      : [[officeName(o.title, o.state ?? name(o.country)), `${o.from.slice(0, 4)}–${o.to.slice(0, 4)}`]],
  )
}

/** Of a monarch's crowns that of home: the others would be the same line many times over. */
function termsOf({ offices = [] }: Entity): CardOffice[] {
  const main = mainOffice(offices)
  return offices
    .filter((office) => !main?.home || office.home || office.title !== main.title)
    .flatMap(({ title, country, from, to, state }): CardOffice[] =>
      from === undefined
        ? []
        : [cardOffice({ title, country, from, ...(to === undefined ? {} : { to }) }, state)],
    )
    .sort((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
}

function cardOffice(office: CardOffice, state: string | undefined): CardOffice {
  return state === undefined ? office : { ...office, state }
}

type Entities = ReadonlyMap<EntityId, Entity>

/**
 * Facts by their articles, the newest article first; the same words once, in the kind that comes first.
 *
 * @param entities who speaks, to be turned to
 * @param id whose card it is; absent on a card of what was looked up
 */
export function groupsOf(
  facts: readonly Fact[],
  bundle: FactBundle,
  entities: Entities,
  id?: EntityId,
): CardGroup[] {
  const superseded = supersededBy(bundle.sources)
  return [...bundle.sources].sort(byNewest).flatMap((source): CardGroup[] => {
    const all = facts.filter((fact) => fact.source === source.id)
    const inText = all.filter((fact) => fact.quote.exact !== source.title)
    // The title stands above the facts; it is one of them only where there is no other.
    const own = inText.length > 0 ? inText : all
    const first = new Map<string, Fact>()
    for (const fact of own) {
      const statement = statementOf(fact)
      if (!first.has(statement)) first.set(statement, fact)
    }
    const shown = [...first.values()].map((fact) => ({
      ...cardFact(fact, source, entities, id),
      ...(superseded.has(source.id) ? { superseded: true as const } : {}),
    }))
    return shown.length === 0 ? [] : [{ source, facts: shown }]
  })
}

function cardFact(fact: Fact, source: Source, entities: Entities, id: EntityId | undefined): CardFact {
  const link = linkTo(source, fact.quote)
  const speaker = speakerOf(fact, entities, id)
  return {
    id: fact.id,
    kind: fact.kind,
    ...shownOf(fact, source.language),
    ...(speaker ? { speaker } : {}),
    ...(fact.planned ? { planned: true } : {}),
    ...(fact.section === undefined ? {} : { section: fact.section }),
    ...(link === undefined ? {} : { link }),
  }
}

/** Who says a fact, where its card has to tell: of the card's own entity only where the fact's words do not name it. */
function speakerOf(fact: Fact, entities: Entities, id: EntityId | undefined): CardSpeaker | undefined {
  const { speaker } = fact
  if (!speaker) return undefined
  const entity = speaker.entity === undefined ? undefined : entities.get(speaker.entity)
  if (!entity) return { name: speaker.words }
  if (entity.id !== id) return { name: entity.name, link: linkOf(entity) }
  const isNamed = [entity.name, speaker.words].some((name) => statementOf(fact).includes(name))
  return isNamed ? undefined : { name: entity.name }
}

function relatedTo(id: EntityId, facts: readonly Fact[], entities: Entities): CardLink[] {
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
