import { parseBundle } from '../bundle/bundle.ts'
import { recheck } from '../bundle/checks.ts'
import { statementOf } from '../bundle/statement.ts'
import { mentionsOfText } from '../linking/find-mentions.ts'
import { compileMatcher } from '../names/matcher.ts'
import { unpackNames } from '../names/name-table.ts'
import { packNames } from '../names/pack-names.ts'
import { makeSearch } from '../search/search.ts'
import { longDate, weekday } from '../text/dates.ts'
import type { Check, Mention } from '../types.ts'
import { sortOf } from '../world/unions.ts'
import { CommandError, reading, readText, UsageError } from './files.ts'
import { loadWorld } from './load.ts'

export function mentionsCommand([file]: readonly string[]): string {
  if (file === undefined) throw new UsageError()
  const world = loadWorld()
  const names = unpackNames(packNames(world))
  const matcher = compileMatcher(names)
  const entities = new Map(world.entities.map((e) => [e.id, e]))
  const shown = (m: Mention): object => {
    const entity = entities.get(m.entity)
    const { start, end, surface, confidence, why } = m
    return {
      start,
      end,
      surface,
      kind: entity?.kind,
      iso2: entity?.iso2,
      name: entity?.name,
      entity: m.entity,
      confidence,
      why,
    }
  }
  const lines = readText(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines
    .map((line, i) => {
      const { id, text, date } = jsonLine(file, line, i + 1)
      const found = mentionsOfText(names, matcher, text, date === undefined ? {} : { date })
      const unsettled = found.filter((m) => m.others).map((m) => ({ ...shown(m), others: m.others }))
      const mentionsCommand = found.filter((m) => !m.others).map(shown)
      return `${JSON.stringify({ id, mentions: mentionsCommand, ...(unsettled.length > 0 ? { unsettled } : {}) })}\n`
    })
    .join('')
}

function jsonLine(
  file: string,
  line: string,
  number: number,
): { id: unknown; text: string; date: string | undefined } {
  try {
    const { id, text, date } = JSON.parse(line) as { id: unknown; text: unknown; date?: unknown }
    if (typeof text === 'string') return { id, text, date: typeof date === 'string' ? date : undefined }
  } catch {
    // reported below, like a line without text
  }
  throw new CommandError(`${file}, line ${number}: a line must be {"id": …, "text": "…"}`)
}

export function searchCommand([file, ...words]: readonly string[]): string {
  if (file === undefined || words.length === 0) throw new UsageError()
  const hits = makeSearch(reading(file, parseBundle), loadWorld().aliases).search(words.join(' '))
  return hits
    .map((hit) =>
      hit.kind === 'entity'
        ? `${sortOf(hit.entity)}: ${hit.entity.name}\n`
        : `${hit.fact.kind}: ${statementOf(hit.fact)}\n`,
    )
    .join('')
}

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
