import type { Entity, EntityId, Office, World } from '../types.ts'
import { type Dated, isShared, kindOfOffice } from './office-kinds.ts'

/** Somebody who held an office, with the term. */
export interface HeldOffice {
  readonly entity: Entity
  readonly office: Dated
}

/** Who held an office before and after somebody; absent where that is not known for sure. */
export interface Succession {
  readonly before?: HeldOffice
  readonly after?: HeldOffice
}

/**
 * How many days an office may be vacant between two holders. Who heads a state is followed after an election, with
 * somebody acting for weeks; a longer gap of a head of government mostly hides a caretaker whom the table lacks.
 */
const LONGEST_VACANCY = { head: 120, other: 31 } as const

/**
 * Who held an office before and after somebody: the same title of the same country and state (a king and a
 * queen have one), by the days of the terms.
 * Terms of one person that follow one another count as one, and whoever acted is passed over. Nobody is returned where
 * several hold the office at a time, where it was vacant for too long, or where the terms overlap.
 *
 * @param id whose term it is
 * @param office one of that person's offices
 */
export function successionOf(world: Pick<World, 'entities'>, id: EntityId, office: Office): Succession {
  if (isShared(office.title)) return {}
  const holders = world.entities
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

/** A queen follows a king on the same throne. */
function crownOf(title: string): string {
  return title === 'Queen' ? 'King' : title
}

/** The index of the first or the last of the terms of one person that follow one another. */
function lastInRow(holders: readonly HeldOffice[], at: number, step: -1 | 1): number {
  const own = holders[at]
  const next = holders[at + step]
  if (!own || next?.entity.id !== own.entity.id) return at
  const [earlier, later] = step === 1 ? [own, next] : [next, own]
  return follows(earlier, later) ? lastInRow(holders, at + step, step) : at
}

const DAY_IN_MS = 86_400_000

/** Whether one term follows another without a long vacancy; on the day of a change both may hold the office. */
function follows(earlier: HeldOffice | undefined, later: HeldOffice | undefined): boolean {
  if (earlier?.office.to === undefined || later === undefined) return false
  const days = (Date.parse(later.office.from) - Date.parse(earlier.office.to)) / DAY_IN_MS
  const kind = kindOfOffice(later.office.title)
  const longest = kind === 'state' || kind === 'power' ? LONGEST_VACANCY.head : LONGEST_VACANCY.other
  return days >= 0 && days <= longest
}
