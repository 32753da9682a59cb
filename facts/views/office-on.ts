import type { IsoDate, Office } from '../types.ts'
import { type Dated, mainOffice } from '../world/office-kinds.ts'

/** The office by which readers of some day know a leader. */
export interface OfficeOn {
  readonly office: Dated
  /** Whether it was held on that day, had ended before, or was still to come. */
  readonly when: 'held' | 'former' | 'later'
}

/**
 * The office that somebody held on a day, else the last one before it, else the first one after it.
 *
 * @param day today if it is unknown
 * @returns undefined if somebody's offices have no days
 */
export function officeOn(offices: readonly Office[], day: IsoDate | undefined): OfficeOn | undefined {
  const office = mainOffice(day === undefined ? offices : asOf(offices, day))
  if (office) return { office, when: office.to === undefined ? 'held' : 'former' }
  const next = offices.filter(isDated).toSorted((a, b) => (a.from < b.from ? -1 : 1))[0]
  return next && { office: next, when: 'later' }
}

function isDated(office: Office): office is Dated {
  return office.from !== undefined
}

/** The offices that had begun by then. One that ended later was still held. */
function asOf(offices: readonly Office[], day: IsoDate): Office[] {
  return offices
    .filter(({ from }) => from !== undefined && from <= day)
    .map((office): Office => {
      const { to, ...held } = office
      return to !== undefined && to >= day ? held : office
    })
}
