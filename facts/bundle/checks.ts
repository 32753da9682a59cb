import { longDate, weekday } from '../text/dates.ts'
import type { Check, Entity, EntityId, Fact, FactBundle, IsoDate, Office, When, World } from '../types.ts'
import type { Lookup } from '../world/lookup.ts'
import { officeName } from '../world/office-name.ts'

const WEEKDAYS = /\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/i

/** Whom an article gives which office. */
interface Claim {
  readonly leader: EntityId
  readonly office: Office
}

/** How long before the article's own date an event may lie and still be told under today's titles. */
const RECENT_DAYS = 31

/** Kinds whose date says when somebody did something in office. */
const DATED: readonly Fact['kind'][] = ['meeting', 'visit', 'agenda']

/**
 * What can be looked up about a fact: the weekday against the date, and the date against the terms of the
 * office that the article gives to those it is about.
 *
 * An article calls people by the office they hold as it is written, so an event long before its own date says
 * nothing of their terms.
 *
 * @param claims the offices the article gives to people
 * @param reference the article's own date
 * @param title what the article is called: each check names both sides
 */
export function checkFact(
  fact: Fact,
  claims: readonly Claim[],
  lookup: Lookup,
  reference: IsoDate | undefined,
  title: string,
): Check[] {
  const { when } = fact
  if (!when) return []
  const isRecent = reference !== undefined && daysBetween(when.to ?? reference, reference) <= RECENT_DAYS
  return [
    ...weekdayCheck(when, title),
    ...(isRecent && DATED.includes(fact.kind) ? termChecks(fact, when, claims, lookup, title) : []),
  ]
}

/** What one source says of leaders and countries: the offices it gives them. */
export interface SourceClaims {
  readonly source: string
  readonly entities: readonly Entity[]
}

/**
 * Facts that were kept, with what can be looked up about them today. What stands in their own `checks` counts for
 * nothing: a file may say anything there, and the table knows more by now.
 *
 * @param told by source: an office that one article gives says nothing of what another calls somebody
 */
export function recheck(
  { sources, facts }: Pick<FactBundle, 'sources' | 'facts'>,
  told: readonly SourceClaims[],
  world: World,
): Fact[] {
  const bySource = new Map(sources.map((source) => [source.id, source]))
  const claims = new Map(told.map(({ source, entities }) => [source, claimsIn(entities)]))
  // What articles alone know has no terms in the table.
  const strangers = told.flatMap(({ entities }) => entities.map(({ offices: _, ...entity }) => entity))
  const lookup = lookupOf(world, strangers)
  return facts.map((fact) => {
    const { published, title = '' } = bySource.get(fact.source) ?? {}
    return { ...fact, checks: checkFact(fact, claims.get(fact.source) ?? [], lookup, published, title) }
  })
}

function claimsIn(entities: readonly Entity[]): Claim[] {
  return entities.flatMap(({ id, offices = [] }) => offices.map((office) => ({ leader: id, office })))
}

const KNOWN = new WeakMap<World, ReadonlyMap<EntityId, Entity>>()

/** As `makeLookup`; the world's part of it is made once. */
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

function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}

function weekdayCheck(when: When, title: string): Check[] {
  const said = WEEKDAYS.exec(when.text)?.[1]
  if (when.sure !== 'stated' || said === undefined || when.from === undefined || when.from !== when.to)
    return []
  const was = weekday(when.from)
  const agrees = was.toLowerCase() === said.toLowerCase()
  const statement = agrees
    ? `By the calendar ${longDate(when.from)} is a ${was}, as ‘${title}’ says.`
    : `‘${title}’ says ${said}, but by the calendar ${longDate(when.from)} is a ${was}.`
  return [{ kind: 'weekday', verdict: agrees ? 'agrees' : 'conflicts', statement }]
}

/** One check for each person whose office the article names and whose terms of it are known. */
function termChecks(
  fact: Fact,
  when: When,
  claims: readonly Claim[],
  lookup: Lookup,
  title: string,
): Check[] {
  const checks: Check[] = []
  for (const { leader, office } of claims) {
    if (!whoActs(fact).includes(leader)) continue
    const terms = (lookup.entity(leader).offices ?? []).filter(
      (o) => o.title === office.title && o.country === office.country,
    )
    const check = termCheck(when, lookup.entity(leader).name, terms, lookup, title)
    if (check) checks.push({ ...check, about: leader })
  }
  return checks
}

/** All who meet; of a visit, who visits. */
function whoActs(fact: Fact): readonly EntityId[] {
  return fact.kind === 'visit' ? fact.about.slice(0, 1) : fact.about
}

function termCheck(
  when: When,
  name: string,
  terms: readonly Office[],
  lookup: Lookup,
  title: string,
): Check | undefined {
  const { from, to } = when
  const [term] = terms
  if (from === undefined || to === undefined || !term) return undefined
  const office = officeName(term.title, lookup.entity(`country:${term.country}`).name)
  const held = terms.some((t) => (t.from ?? '') <= to && (t.to ?? '9999') >= from)
  const day = from === to ? longDate(from) : `${longDate(from)} to ${longDate(to)}`
  if (held) {
    return {
      kind: 'term',
      verdict: 'agrees',
      statement: `By the table of offices ${name} was ${office} on ${day}, which ‘${title}’ gives.`,
    }
  }
  const reading =
    when.sure === 'inferred' ? `‘${when.text}’ in ‘${title}’ comes to ${day}` : `‘${title}’ gives ${day}`
  return {
    kind: 'term',
    verdict: 'conflicts',
    statement: `This cannot be: ${reading}, but by the table of offices ${name} ${tookOffice(terms, from, office)}.`,
  }
}

/** 'took office on 4 June 2025', or where there were terms before: 'held office until … and took office again on …'. */
function tookOffice(terms: readonly Office[], day: string, office: string): string {
  const before = terms.filter((t) => t.to !== undefined && t.to < day).at(-1)
  const after = terms.find((t) => (t.from ?? '') > day)
  const left = before?.to === undefined ? undefined : `left office as ${office} on ${longDate(before.to)}`
  const took =
    after?.from === undefined
      ? undefined
      : `took office ${before ? 'again' : `as ${office}`} on ${longDate(after.from)}`
  return [left, took].filter((part) => part !== undefined).join(' and ')
}
