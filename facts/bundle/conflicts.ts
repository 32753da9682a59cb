import { longDate } from '../text/dates.ts'
import { fold } from '../text/normalize.ts'
import type { Entity, EntityId, Fact, FactBundle, Figure, Office, Source, When } from '../types.ts'
import { officeName } from '../world/office-name.ts'
import { dayOfSource, supersededBy } from './sources.ts'
import { statementOf } from './statement.ts'

/** Something that two sources tell differently, or that is no longer so. */
export interface Conflict {
  readonly kind: 'date' | 'place' | 'figure' | 'ended'
  /** Whom it is about. */
  readonly about: readonly EntityId[]
  /** A sentence for readers that names both sides with their sources. */
  readonly statement: string
  /** The facts on both sides; of an office that has ended the one. */
  readonly facts: readonly string[]
}

/** Meetings of the same people this many days apart are two meetings, not one told differently. */
const SAME_EVENT_DAYS = 7

/** The share of words that two sentences must have in common for their figures to be of one thing. */
const SAME_THING = 0.5

interface Sided {
  readonly fact: Fact
  readonly source: Source
}

/**
 * Where sources differ on one event: its date, its place, its figures; and offices that have ended since an article
 * was written. Facts of an earlier version of an article are no second source.
 *
 * @param entity what the table says of somebody; undefined where it has nobody
 */
export function conflictsIn(
  { sources, facts }: Pick<FactBundle, 'sources' | 'facts'>,
  entity: (id: EntityId) => Entity | undefined,
): Conflict[] {
  const superseded = supersededBy(sources)
  const byId = new Map(sources.map((source) => [source.id, source]))
  const sided = facts.flatMap((fact): Sided[] => {
    const source = byId.get(fact.source)
    return source && !superseded.has(fact.source) ? [{ fact, source }] : []
  })
  return [...between(sided), ...sided.flatMap((one) => ended(one, entity))]
}

/** What differs between the facts of different sources about the same people. */
function between(sided: readonly Sided[]): Conflict[] {
  const groups = new Map<string, Sided[]>()
  for (const one of sided) {
    if (one.fact.kind === 'office') continue
    const key = `${one.fact.kind} ${[...one.fact.about].sort().join()}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, i) =>
      group.slice(i + 1).flatMap((b) => (a.source.id === b.source.id ? [] : differences(a, b))),
    ),
  )
}

function differences(a: Sided, b: Sided): Conflict[] {
  const found: Conflict[] = []
  const make = (kind: Conflict['kind'], said: (one: Sided) => string): void => {
    found.push({
      kind,
      about: a.fact.about,
      statement: `${nameOf(a.source)} says ${said(a)}, ${nameOf(b.source)} says ${said(b)}: ${statementOf(a.fact)}`,
      facts: [a.fact.id, b.fact.id],
    })
  }
  const days = gapInDays(a.fact.when, b.fact.when)
  if (a.fact.kind === 'meeting' && days !== undefined && days > 0 && days <= SAME_EVENT_DAYS) {
    make('date', ({ fact }) => dayInWords(fact.when))
  }
  const isSameDay = days === 0
  const { where: here } = a.fact
  const { where: there } = b.fact
  if (isSameDay && here !== undefined && there !== undefined && fold(here) !== fold(there)) {
    make('place', ({ fact }) => `in ${fact.where}`)
  }
  if (days === undefined || isSameDay) {
    const pair = differentFigures(a.fact, b.fact)
    if (pair) make('figure', (one) => (one === a ? pair[0] : pair[1]).text)
  }
  return found
}

/** `0` where two dates may be the same day; undefined where one of them is not known. */
function gapInDays(a: When | undefined, b: When | undefined): number | undefined {
  if (a?.from === undefined || a.to === undefined || b?.from === undefined || b.to === undefined)
    return undefined
  const gap = Math.max(Date.parse(b.from) - Date.parse(a.to), Date.parse(a.from) - Date.parse(b.to))
  return Math.max(0, gap / 86_400_000)
}

function dayInWords(when: When | undefined): string {
  if (when?.from === undefined || when.to === undefined) return when?.text ?? ''
  return when.from === when.to ? longDate(when.from) : `${longDate(when.from)} to ${longDate(when.to)}`
}

function differentFigures(a: Fact, b: Fact): readonly [Figure, Figure] | undefined {
  if (similarity(a.quote.exact, b.quote.exact) < SAME_THING) return undefined
  for (const one of a.figures ?? []) {
    const other = b.figures?.find((figure) => figure.unit === one.unit)
    if (other && other.value !== one.value) return [one, other]
  }
  return undefined
}

/** The share of two sentences' words, numbers left out, that they have in common. (Jaccard, 1912.) */
function similarity(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => new Set(fold(text).match(/\p{L}{3,}/gu) ?? []))
  if (!x || !y || x.size === 0 || y.size === 0) return 0
  const both = [...x].filter((word) => y.has(word)).length
  return both / (x.size + y.size - both)
}

/** An office that was held when an article was written, and is not any more. */
function ended({ fact, source }: Sided, entity: (id: EntityId) => Entity | undefined): Conflict[] {
  const [leader, country] = fact.about
  const day = dayOfSource(source)
  if (fact.kind !== 'office' || leader === undefined || country === undefined || day === '') return []
  const known = entity(leader)
  const iso2 = entity(country)?.iso2
  const term = (known?.offices ?? []).find(
    (office) => isHeld(office, iso2, day) && office.title === fact.office?.title,
  )
  if (!known || term?.to === undefined || fact.office?.tense !== 'now') return []
  const office = officeName(term.title, entity(country)?.name ?? term.country)
  return [
    {
      kind: 'ended',
      about: [leader],
      statement: `${nameOf(source)} calls ${known.name} ${office}; the table of offices has ${known.name} leave it on ${longDate(term.to)}.`,
      facts: [fact.id],
    },
  ]
}

function isHeld(office: Office, country: string | undefined, day: string): boolean {
  return office.country === country && (office.from ?? '') <= day && (office.to ?? '9999') >= day
}

/** `‘Talks in Paris’ (5 May 2025)`. */
function nameOf(source: Source): string {
  const day = dayOfSource(source)
  return `‘${source.title}’${day === '' ? '' : ` (${longDate(day)})`}`
}
