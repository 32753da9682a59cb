import { daysBetween } from '../text/days.ts'
import type { Entity, EntityId, Office, World } from '../types.ts'
import { inOfficeOf } from './by-country.ts'
import { type Dated, isShared, kindOfOffice } from './office-kinds.ts'

/** Somebody with an office that they hold or held. */
export interface HeldOffice {
  readonly entity: Entity
  readonly office: Dated
}

/** Who held an office before and after somebody; absent if that is not certain. */
export interface Succession {
  readonly before?: HeldOffice
  readonly after?: HeldOffice
}

/**
 * How many days an office may be vacant between two holders. A head of state may only be followed after an election, with
 * somebody acting for weeks. Between heads of government a longer gap mostly means that the table lacks a caretaker.
 */
const LONGEST_VACANCY = { head: 120, other: 31 } as const

/**
 * Who held an office before and after somebody: the same title in the same country and state (king and queen are one
 * title), by the days of the terms.
 * Consecutive terms of one person count as one, and people who were only acting are left out. Nobody is returned if
 * several people hold the office at a time, if it was vacant for too long, or if the terms overlap.
 *
 * @param id whose term it is
 * @param office one of that person's offices
 */
export function successionOf(world: Pick<World, 'entities'>, id: EntityId, office: Office): Succession {
  if (isShared(office.title)) return {}
  const holders = inOfficeOf(world, office.country)
    .flatMap((entity) =>
      (entity.offices ?? []).flatMap((held): HeldOffice[] =>
        isDated(held) && isSameOffice(held, office) ? [{ entity, office: held }] : [],
      ),
    )
    .sort((a, b) => (a.office.from < b.office.from ? -1 : 1))
  const at = holders.findIndex((one) => one.entity.id === id && one.office.from === office.from)
  if (at < 0) return {}
  const first = lastInRow(holders, at, -1)
  const last = lastInRow(holders, at, 1)
  const [before, after] = [holders[first - 1], holders[last + 1]]
  return {
    ...(before && follows(before, holders[first]) ? { before } : {}),
    ...(after && follows(holders[last], after) ? { after } : {}),
  }
}

function isDated(office: Office): office is Dated {
  return office.from !== undefined
}

function isSameOffice(a: Office, b: Office): boolean {
  return crownOf(a.title) === crownOf(b.title) && a.country === b.country && a.state === b.state
}

/** King and queen are one office. */
function crownOf(title: string): string {
  return title === 'Queen' ? 'King' : title
}

/** The index of the first or the last of consecutive terms of one person. */
function lastInRow(holders: readonly HeldOffice[], at: number, step: -1 | 1): number {
  const own = holders[at]
  const next = holders[at + step]
  if (!own || next?.entity.id !== own.entity.id) return at
  const [earlier, later] = step === 1 ? [own, next] : [next, own]
  return follows(earlier, later) ? lastInRow(holders, at + step, step) : at
}

/** Whether a term follows another one without a long vacancy; both may have the day of the change. */
function follows(earlier: HeldOffice | undefined, later: HeldOffice | undefined): boolean {
  if (earlier?.office.to === undefined || later === undefined) return false
  const days = daysBetween(earlier.office.to, later.office.from)
  const kind = kindOfOffice(later.office.title)
  const longest = kind === 'state' || kind === 'power' ? LONGEST_VACANCY.head : LONGEST_VACANCY.other
  return days >= 0 && days <= longest
}
