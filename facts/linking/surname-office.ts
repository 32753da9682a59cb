import type { Alias } from '../types.ts'
import { isHeldOn } from '../world/held-on.ts'
import type { CandidateContext } from './context.ts'
import { isOtherYear, YEAR_NEAR } from './country.ts'
import { officesFitting } from './titles.ts'

/**
 * Whether a surname before an office means a leader: the only one of that surname who has the office on the day of the
 * text, or else the only one whose whole name is in the text. If the text only names another of them, nobody is meant.
 */
export function isHolder({ at, block, context, known }: CandidateContext, alias: Alias): boolean {
  const { aliases, title, isThen, start, end } = at
  const { date } = context
  const named = aliases.filter(({ entity }) => context.isNamed(entity))
  const passage = block.text.slice(Math.max(0, start - YEAR_NEAR), end + YEAR_NEAR)
  const isOther = isThen || (date !== undefined && isOtherYear(passage, date))
  const holders = aliases.filter(
    ({ entity }) =>
      title &&
      !isOther &&
      // Without a day, those who held it once may be meant as well.
      (date !== undefined || !aliases[1]) &&
      officesFitting(known(entity).offices, title.fits).some((office) => isHeldOn(office, date)),
  )
  const all = holders.length > 0 ? holders : named
  const meant = named.length > 0 ? all.filter((one) => named.includes(one)) : all
  return meant.length === 1 && meant[0] === alias
}
