import type { IsoDate, Office } from '../types.ts'
import { type Dated, mainOffice } from '../world/office-kinds.ts'

/** The office by which readers of some day know a leader. */
export interface OfficeOn {
  /** As the table has it, with its end. */
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
  const begun = offices.filter(isDated).filter(({ from }) => day === undefined || from <= day)
  const asOf = new Map(begun.map((office) => [officeAsOf(office, day), office]))
  const main = mainOffice([...asOf.keys()])
  const office = main && asOf.get(main)
  if (office) return { office, when: main.to === undefined ? 'held' : 'former' }
  const next = offices.filter(isDated).toSorted((a, b) => (a.from < b.from ? -1 : 1))[0]
  return next && { office: next, when: 'later' }
}

function isDated(office: Office): office is Dated {
  return office.from !== undefined
}

/** An office as it was on a day: one that ended later was still held. */
function officeAsOf({ to, ...held }: Dated, day: IsoDate | undefined): Dated {
  return to === undefined || (day !== undefined && to >= day) ? held : { ...held, to }
}
