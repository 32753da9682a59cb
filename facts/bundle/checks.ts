import { KIND_PROPERTIES } from '../fact-kinds.ts'
import { daysBetween } from '../text/days.ts'
import type { Check, Entity, EntityId, Fact, FactBundle, IsoDate, Office, When, World } from '../types.ts'
import type { Lookup } from '../world/lookup.ts'

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'i')

/** The office that an article gives somebody. */
interface Claim {
  readonly leader: EntityId
  readonly office: Office
}

/** For events at most so long before the article's own date, it uses the titles that people had then. */
const RECENT_DAYS = 31

/**
 * Checks a fact: the weekday against the date, and the date against the terms of the office that the article gives to the
 * people it is about.
 *
 * An article uses the titles that people have when it is written, so the terms are not checked for an event long before.
 *
 * @param claims the offices that the article gives to people
 * @param reference the article's own date
 */
export function checkFact(
  fact: Fact,
  claims: readonly Claim[],
  lookup: Lookup,
  reference: IsoDate | undefined,
): Check[] {
  const { when } = fact
  if (!when) return []
  const isRecent = reference !== undefined && daysBetween(when.to ?? reference, reference) <= RECENT_DAYS
  return [
    ...weekdayCheck(when),
    ...(isRecent && KIND_PROPERTIES[fact.kind].isInOffice ? termChecks(fact, when, claims, lookup) : []),
  ]
}

/** The offices that one source gives to leaders and countries. */
export interface SourceClaims {
  readonly source: string
  readonly entities: readonly Entity[]
}

/**
 * Facts that were kept, checked with today's tables. Their own `checks` do not count: a file may say anything there, and
 * the tables may know more by now.
 *
 * @param perSource by source, since articles may give somebody different offices
 */
export function recheck(
  { sources, facts }: Pick<FactBundle, 'sources' | 'facts'>,
  perSource: readonly SourceClaims[],
  world: World,
): Fact[] {
  const bySource = new Map(sources.map((source) => [source.id, source]))
  const claims = new Map(perSource.map(({ source, entities }) => [source, claimsIn(entities)]))
  // Entities that only articles know have no terms in the table.
  const strangers = perSource.flatMap(({ entities }) => entities.map(({ offices: _, ...entity }) => entity))
  const lookup = lookupOf(world, strangers)
  return facts.map((fact) => {
    const { published } = bySource.get(fact.source) ?? {}
    return { ...fact, checks: checkFact(fact, claims.get(fact.source) ?? [], lookup, published) }
  })
}

function claimsIn(entities: readonly Entity[]): Claim[] {
  return entities.flatMap(({ id, offices = [] }) => offices.map((office) => ({ leader: id, office })))
}

const KNOWN = new WeakMap<World, ReadonlyMap<EntityId, Entity>>()

/** As `makeLookup`, but the world's part of it is made only once. */
function lookupOf(world: World, strangers: readonly Entity[]): Lookup {
  const known = KNOWN.get(world) ?? new Map(world.entities.map((entity) => [entity.id, entity]))
  KNOWN.set(world, known)
  const others = new Map(strangers.map((entity) => [entity.id, entity]))
  return {
    entity(id) {
      const kind = id.startsWith('leader:') ? 'leader' : 'country'
      return known.get(id) ?? others.get(id) ?? { id, kind, name: id }
    },
  }
}

function weekdayCheck(when: When): Check[] {
  const [word] = WEEKDAY.exec(when.text) ?? []
  if (when.sure !== 'stated' || word === undefined || when.from === undefined || when.from !== when.to)
    return []
  const said = WEEKDAYS.indexOf(word.toLowerCase())
  const was = new Date(when.from).getUTCDay()
  return [{ kind: 'weekday', verdict: was === said ? 'agrees' : 'conflicts', day: when.from, said }]
}

/** One check for each person whose office the article names, if the terms of that office are known. */
function termChecks(fact: Fact, when: When, claims: readonly Claim[], lookup: Lookup): Check[] {
  return claims.flatMap(({ leader, office: { title, country } }): Check[] => {
    if (!whoActs(fact).includes(leader)) return []
    const terms = (lookup.entity(leader).offices ?? []).filter(
      (o) => o.title === title && o.country === country,
    )
    const found = termCheck(when, terms)
    return found ? [{ kind: 'term', about: leader, office: { title, country }, ...found }] : []
  })
}

/** All participants of a meeting; the visitor of a visit. */
function whoActs(fact: Fact): readonly EntityId[] {
  return fact.kind === 'visit' ? fact.about.slice(0, 1) : fact.about
}

type TermCheck = Extract<Check, { kind: 'term' }>

function termCheck(
  { from, to, text, sure }: When,
  terms: readonly Office[],
): Omit<TermCheck, 'kind' | 'about' | 'office'> | undefined {
  if (from === undefined || to === undefined || terms.length === 0) return undefined
  const days = { from, to }
  if (terms.some((t) => (t.from ?? '') <= to && (t.to ?? '9999') >= from)) return { verdict: 'agrees', days }
  const left = terms.filter((t) => t.to !== undefined && t.to < from).at(-1)?.to
  const took = terms.find((t) => (t.from ?? '') > from)?.from
  return {
    verdict: 'conflicts',
    days,
    ...(sure === 'inferred' ? { words: text } : {}),
    ...(left === undefined ? {} : { left }),
    ...(took === undefined ? {} : { took }),
  }
}
