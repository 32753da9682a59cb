import { parseBundle } from '../bundle/bundle.ts'
import { recheck } from '../bundle/checks.ts'
import { statementOf } from '../bundle/statement.ts'
import { longDate, weekday } from '../text/dates.ts'
import type { Check } from '../types.ts'
import { reading, UsageError } from './files.ts'
import { loadWorld } from './load.ts'

/** `check BUNDLE`: the facts whose dates cannot be right, each with the reason. @throws UsageError without a file */
export function checkCommand([file]: readonly string[]): string {
  if (file === undefined) throw new UsageError()
  const bundle = reading(file, parseBundle)
  // A bundle has the offices of all its sources in one list.
  const claims = bundle.sources.map(({ id }) => ({ source: id, entities: bundle.entities }))
  const conflicts = recheck(bundle, claims, loadWorld()).flatMap((f) =>
    f.checks.filter((c) => c.verdict === 'conflicts').map((c) => `${statementOf(f)}\n  ${inEnglish(c)}\n`),
  )
  return conflicts.join('') || 'Everything that could be checked is right.\n'
}

function inEnglish(check: Check): string {
  if (check.kind === 'weekday') return `This cannot be: ${longDate(check.day)} is a ${weekday(check.day)}`
  const { office, days, left, took } = check
  const terms = [
    ...(left === undefined ? [] : [`a term ended on ${longDate(left)}`]),
    ...(took === undefined ? [] : [`a term began on ${longDate(took)}`]),
  ]
  return `This cannot be: not ${office.title} (${office.country}) on ${longDate(days.from)}: ${terms.join(', ')}`
}
