import type { Entity, Governing, IsoDate, World } from '../types.ts'
import { inOfficeOf, profileIn } from './by-country.ts'
import { isHeldOn } from './held-on.ts'
import { type Dated, kindOfOffice, type OfficeKind } from './office-kinds.ts'
import type { HeldOffice } from './succession.ts'

/** The order of the kinds of office, after the one that governs. */
const RANK: readonly OfficeKind[] = ['power', 'state', 'government', 'other']

/**
 * Who holds the offices of a country; first whoever governs according to `government.csv`: France's president before its
 * prime minister, Germany's chancellor before its president. Each person comes once, with the highest office.
 *
 * @param iso2 of a country or a union
 * @param day who was in office on that day; if absent, who is now
 */
export function holdersOf(world: World, iso2: string, day?: IsoDate): HeldOffice[] {
  const governs: Governing = profileIn(world, iso2)?.governs ?? 'state'
  const weight = ({ office }: HeldOffice): number => {
    const kind = kindOfOffice(office.title)
    return kind === governs ? -1 : RANK.indexOf(kind)
  }
  const holders = inOfficeOf(world, iso2)
    .flatMap((entity) => termsOf(entity, iso2, day).map((office): HeldOffice => ({ entity, office })))
    .sort((a, b) => weight(a) - weight(b) || (a.office.from < b.office.from ? -1 : 1))
  return holders.filter((holder, i) => holders.findIndex((one) => one.entity === holder.entity) === i)
}

function termsOf({ offices = [] }: Entity, iso2: string, day: IsoDate | undefined): Dated[] {
  return offices.filter((office): office is Dated => office.country === iso2 && isHeldOn(office, day))
}
